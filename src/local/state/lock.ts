import { linkSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** Another endpoint uses the state folder, in this process or another one. */
export class FolderInUse extends Error {
  override readonly name = 'FolderInUse';
}

const heldHere = new Set<string>();

/**
 * Prevents two endpoints on one state folder. The lock is a file with the process ID and start time of its owner, so a
 * stale lock of a killed process is recognized and replaced.
 */
export class FolderLock {
  private constructor(private readonly file: string) {}

  static take(folder: string): FolderLock {
    const file = join(folder, 'lock');
    const draft = `${file}.${process.pid}`;
    const identity = identityOf(process.pid);
    writeFileSync(draft, identity ?? '');
    try {
      for (let attempt = 0; attempt < 3; attempt += 1) {
        if (linked(draft, file)) {
          heldHere.add(file);
          return new FolderLock(file);
        }
        discardStale(file, folder);
      }
      throw new FolderInUse(`another endpoint is starting on the state folder ${folder}: retry`);
    } finally {
      rmSync(draft, { force: true });
    }
  }

  release(): void {
    heldHere.delete(this.file);
    rmSync(this.file, { force: true });
  }
}

/** Creating a hard link is atomic, and fails if the file exists. */
function linked(draft: string, file: string): boolean {
  try {
    linkSync(draft, file);
    return true;
  } catch (error) {
    if (codeOf(error) === 'EEXIST') return false;
    throw error;
  }
}

function discardStale(file: string, folder: string): void {
  const owner = read(file);
  if (owner === undefined) return;
  const pid = Number(owner.split(' ')[0]);
  const alive = pid === process.pid ? heldHere.has(file) : identityOf(pid) === owner;
  if (alive)
    throw new FolderInUse(
      `the state folder ${folder} is in use by process ${pid}: stop that endpoint, or choose another folder with --state`,
    );
  const aside = `${file}.stale.${process.pid}`;
  try {
    renameSync(file, aside);
  } catch {
    return;
  }
  // Another process may have replaced the stale lock meanwhile: its lock is restored.
  if (read(aside) !== owner) linked(aside, file);
  rmSync(aside, { force: true });
}

function read(file: string): string | undefined {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return undefined;
  }
}

/**
 * The ID of a process with its start time if the system reports it, because IDs are reused. `undefined` if there is no such
 * process.
 */
function identityOf(pid: number): string | undefined {
  try {
    process.kill(pid, 0);
  } catch (error) {
    if (codeOf(error) !== 'EPERM') return undefined;
  }
  const stat = read(`/proc/${pid}/stat`);
  // The fields after the command in parentheses; the start time is the 22nd of all.
  return `${pid} ${stat?.slice(stat.lastIndexOf(')') + 2).split(' ')[19] ?? ''}`;
}

function codeOf(error: unknown): unknown {
  return typeof error === 'object' && error !== null && 'code' in error ? error.code : undefined;
}
