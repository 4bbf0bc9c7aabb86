import { existsSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { join, sep } from 'node:path';
import type { Container } from './ecs/definition';

/** The number of tasks of a container whose logs are kept. */
const KEPT = 20;
const SUFFIX = '.log';

export interface LogLine {
  /** Milliseconds since 1970: the time in the line, or the last write to its file. */
  readonly at: number;
  readonly text: string;
}

/** The logs of tasks: a file for each log stream, in the folder of its group. */
export class Logs {
  readonly nowhere = '/dev/null';

  constructor(private readonly folder: string) {}

  /** Creates the log of a new task and returns its file. */
  fileOf({ name, log }: Container, task: string): string {
    const file = this.streamFile(log?.group ?? 'tasks', `${log?.prefix ?? 'container'}/${name}/${task}`);
    this.forgetOldest(join(file, '..'));
    return file;
  }

  /** The lines of a stream; `undefined` where there is none. */
  lines(group: string, stream: string): LogLine[] | undefined {
    const file = this.streamFile(group, stream);
    if (!existsSync(file)) return undefined;
    const written = statSync(file).mtimeMs;
    const text = readFileSync(file, 'utf8').trimEnd();
    return text === '' ? [] : text.split('\n').map((line) => ({ at: timeOf(line) ?? written, text: line }));
  }

  /** The names of a group's streams. */
  streams(group: string): string[] {
    const folder = join(this.streamFile(group, 'x'), '..');
    if (!existsSync(folder)) return [];
    return readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((name) => name.endsWith(SUFFIX))
      .map((name) => name.slice(0, -SUFFIX.length).split(sep).join('/'));
  }

  /** Removes characters from names that could lead to another folder. */
  private streamFile(group: string, stream: string): string {
    const steps = `${group}/${stream}`.split('/').map((step) => step.replace(/[^\w.-]/g, '_'));
    const named = steps.filter((step) => !/^\.*$/.test(step));
    return `${join(this.folder, ...named)}${SUFFIX}`;
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

/** Most loggers write JSON with a field `time`. */
function timeOf(line: string): number | undefined {
  const [, time] = /"time":\s*("[^"]*"|\d+)/.exec(line) ?? [];
  if (time === undefined) return undefined;
  const at = time.startsWith('"') ? Date.parse(time.slice(1, -1)) : Number(time);
  return Number.isFinite(at) ? at : undefined;
}
