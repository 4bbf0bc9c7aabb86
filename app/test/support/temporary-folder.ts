import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const prefix = 'comentarios-app-';

/**
 * Creates a folder whose name contains the id of this process. A process that is killed cannot delete its folders,
 * so the next one that needs a folder deletes those of processes that no longer run.
 */
export async function makeTemporaryFolder(): Promise<string> {
  removed ??= removeStaleFolders();
  await removed;
  return mkdtemp(join(tmpdir(), `${prefix}${process.pid}-`));
}

let removed: Promise<void> | undefined;

async function removeStaleFolders(): Promise<void> {
  for (const name of await readdir(tmpdir())) {
    const owner = new RegExp(`^${prefix}(\\d+)-`).exec(name)?.[1];
    if (owner === undefined || isRunning(Number(owner))) continue;
    await rm(join(tmpdir(), name), { recursive: true, force: true });
  }
}

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    // EPERM: the process exists and belongs to another user.
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}
