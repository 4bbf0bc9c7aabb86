import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Project, UsageError } from './command';
import { outFolder } from './out-folder';

/** The text of a file of `out/`. `undefined` if it does not exist. */
export type TemplateText = (file: string) => string | undefined;

/** The templates in `out/` now. */
export function templatesNow(project: Project): TemplateText {
  return (file) => {
    const path = join(outFolder(project), file);
    return existsSync(path) ? readFileSync(path, 'utf8') : undefined;
  };
}

/** The templates of a commit. */
export function templatesAt(project: Project, ref: string): TemplateText {
  const commit = git(project, 'rev-parse', '--verify', '--quiet', '--end-of-options', `${ref}^{commit}`);
  if (commit === undefined)
    throw new UsageError(
      `git does not know the commit ${JSON.stringify(ref)}: give a branch, a tag or a commit`,
    );
  return (file) => git(project, 'show', `${commit.trim()}:./out/${file}`);
}

/** `undefined` if git fails. */
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
      throw new UsageError('git is not installed, and it has the templates to compare with');
    return undefined;
  }
}
