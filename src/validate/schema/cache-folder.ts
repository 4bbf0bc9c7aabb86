import { accessSync, constants, existsSync, mkdirSync } from 'node:fs';
import { homedir } from 'node:os';
import { dirname, join } from 'node:path';

/** Where compiled validators are kept: with the project, or with the user where the project can't be written. */
export function cacheFolder(version: string): string | undefined {
  const user = process.env.XDG_CACHE_HOME || join(homedir(), '.cache');
  const project = projectFolder(__dirname);
  const candidates = [...(project ? [join(project, '.cache')] : []), join(user, 'comentarios')];
  return candidates.filter(isWritable).map((folder) => join(folder, 'validators', version))[0];
}

function projectFolder(from: string): string | undefined {
  if (existsSync(join(from, 'package.json'))) return from;
  const parent = dirname(from);
  return parent === from ? undefined : projectFolder(parent);
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
