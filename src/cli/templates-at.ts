import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Project, UsageError } from './command';
import { outFolder } from './out-folder';

/** Tells the text of a file of `out/`; `undefined` where there is none. */
export type TemplateText = (file: string) => string | undefined;

/** The templates as they lie in `out/` now. */
export function templatesNow(project: Project): TemplateText {
  return (file) => {
    const path = join(outFolder(project), file);
    return existsSync(path) ? readFileSync(path, 'utf8') : undefined;
  };
}

/** The templates as they were committed. */
export function templatesAt(project: Project, ref: string): TemplateText {
  const commit = git(project, 'rev-parse', '--verify', '--quiet', '--end-of-options', `${ref}^{commit}`);
  if (commit === undefined)
    throw new UsageError(`git knows no commit ${JSON.stringify(ref)}: name a branch, a tag or a commit`);
  return (file) => git(project, 'show', `${commit.trim()}:./out/${file}`);
}

/** `undefined` where git says no. */
function git({ folder }: Project, ...args: string[]): string | undefined {
  try {
    return execFileSync('git', args, {
      cwd: folder,
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
      maxBuffer: 64 * 1024 * 1024,
    });
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT')
      throw new UsageError('there is no git on this machine, and it keeps the templates to compare with');
    return undefined;
  }
}
