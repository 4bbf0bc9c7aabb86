import { existsSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Container } from './ecs/definition';

/** Logs of so many tasks of a container are kept. */
const KEPT = 20;

/** What tasks write: a file for each log stream, in the folder of its group. */
export class Logs {
  readonly nowhere = '/dev/null';

  constructor(private readonly folder: string) {}

  /** Makes room for the log of a new task, and answers its file. */
  fileOf({ name, log }: Container, task: string): string {
    const file = this.streamFile(log?.group ?? 'tasks', `${log?.prefix ?? 'container'}/${name}/${task}`);
    this.forgetOldest(join(file, '..'));
    return file;
  }

  /** The last lines of a stream; `undefined` where there is none. */
  lastLines(group: string, stream: string, count: number): string[] | undefined {
    const file = this.streamFile(group, stream);
    if (!existsSync(file)) return undefined;
    return readFileSync(file, 'utf8').trimEnd().split('\n').slice(-count);
  }

  /** A name leads nowhere else: of each step only plain characters are taken. */
  private streamFile(group: string, stream: string): string {
    const steps = `${group}/${stream}`.split('/').map((step) => step.replace(/[^\w.-]/g, '_'));
    const named = steps.filter((step) => !/^\.*$/.test(step));
    return `${join(this.folder, ...named)}.log`;
  }

  private forgetOldest(folder: string): void {
    if (!existsSync(folder)) return;
    const files = readdirSync(folder).map((name) => join(folder, name));
    const oldest = files
      .map((file) => ({ file, at: statSync(file, { throwIfNoEntry: false })?.mtimeMs ?? 0 }))
      .sort((one, other) => other.at - one.at)
      .slice(KEPT - 1);
    for (const { file } of oldest) rmSync(file, { force: true });
  }
}
