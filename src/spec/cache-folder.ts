import { accessSync, constants, mkdirSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { projectFolder } from './project-folder';

/** A folder in the project's cache or, if that is not writable, in the user's cache directory. */
export function cacheFolder(...path: readonly string[]): string | undefined {
  const user = process.env.XDG_CACHE_HOME || join(homedir(), '.cache');
  const candidates = [join(projectFolder, '.cache'), join(user, 'comentarios')];
  const folder = candidates.find(isWritable);
  return folder === undefined ? undefined : join(folder, ...path);
}

function isWritable(folder: string): boolean {
  try {
    mkdirSync(folder, { recursive: true });
    accessSync(folder, constants.W_OK);
    return true;
  } catch {
    return false;
  }
}
