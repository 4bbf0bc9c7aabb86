import { execFileSync } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  realpathSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { projectFolder } from '../../src/spec/project-folder';
import { Command, CommandFailure } from '../first-run/command';
import { newcomersEnvironment } from '../first-run/newcomer';
import { processesIn } from '../first-run/processes-in';

const AUTHOR = ['-c', 'user.name=Reader', '-c', 'user.email=reader@example.com'];

/** The project as it is on disk, committed to a repository of its own in a temporary folder. */
export class ProjectCopy {
  private constructor(readonly folder: string) {}

  static async make(): Promise<ProjectCopy> {
    const copy = new ProjectCopy(realpathSync(mkdtempSync(join(tmpdir(), 'project-copy-'))));
    const listed = ['ls-files', '-z', '--cached', '--others', '--exclude-standard', '--deduplicate'];
    const files = execFileSync('git', listed, { cwd: projectFolder, encoding: 'utf8' }).split('\0');
    // make compares the times of files, and would install packages again.
    for (const file of files.filter((each) => each !== ''))
      cpSync(join(projectFolder, file), join(copy.folder, file), { preserveTimestamps: true });
    for (const packages of ['node_modules', 'app/node_modules'].filter((each) =>
      existsSync(join(projectFolder, each)),
    ))
      symlinkSync(join(projectFolder, packages), join(copy.folder, packages));
    await copy.run('git init --quiet && git add --all', {});
    await copy.run(`git ${AUTHOR.join(' ')} commit --quiet --message "Copy the project"`, {});
    return copy;
  }

  /** Runs a shell command as a reader would and returns its output. A failure shows the last lines. */
  async run(command: string, variables: Readonly<Record<string, string>>): Promise<string> {
    const environment = { ...newcomersEnvironment(process.env), ...variables };
    try {
      return await new Command(['sh', '-c', command], { folder: this.folder, environment }).done;
    } catch (error) {
      if (!(error instanceof CommandFailure)) throw error;
      throw new Error(`${error.message}\n${error.lastLines}`);
    }
  }

  read(file: string): string {
    return readFileSync(join(this.folder, file), 'utf8');
  }

  write(file: string, text: string): void {
    const path = join(this.folder, file);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, text);
  }

  /** Ends everything that runs in the copy, and removes it. */
  remove(): void {
    for (const { pid } of processesIn(this.folder)) end(pid);
    rmSync(this.folder, { recursive: true, force: true, maxRetries: 10 });
  }
}

function end(pid: number): void {
  try {
    process.kill(pid, 'SIGKILL');
  } catch {
    // The process has ended meanwhile.
  }
}
