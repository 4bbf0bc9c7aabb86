import { execFileSync } from 'node:child_process';
import { existsSync, readlinkSync } from 'node:fs';

export interface AliveProcess {
  readonly pid: number;
  readonly command: string;
}

/** Processes with the folder as working directory (on Linux only) or in their arguments. */
export function processesIn(folder: string): AliveProcess[] {
  const listed = execFileSync('ps', ['-axww', '-o', 'pid=,command='], { encoding: 'utf8' });
  return listed
    .split('\n')
    .flatMap((line) => {
      const [, pid, command] = /^\s*(\d+)\s+(.*)$/.exec(line) ?? [];
      return pid !== undefined && command !== undefined ? [{ pid: Number(pid), command }] : [];
    })
    .filter(({ pid, command }) => command.includes(folder) || workingFolder(pid)?.startsWith(folder));
}

function workingFolder(pid: number): string | undefined {
  const link = `/proc/${pid}/cwd`;
  try {
    return existsSync('/proc') ? readlinkSync(link) : undefined;
  } catch {
    // The process has ended or belongs to another user.
    return undefined;
  }
}
