import { accessSync, constants, mkdirSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { projectFolder } from '../../spec/project-folder';

/** The cache of compiled validators: in the project or, if that is not writable, in the user's cache directory. */
export function cacheFolder(version: string): string | undefined {
  const user = process.env.XDG_CACHE_HOME || join(homedir(), '.cache');
  const candidates = [join(projectFolder, '.cache'), join(user, 'comentarios')];
  return candidates.filter(isWritable).map((folder) => join(folder, 'validators', version))[0];
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
