import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { projectFolder } from '../spec/project-folder';

/** The page of a finding code in the catalogue: `rules/schema-type.html`. */
export function rulePage(code: string): string {
  return `rules/${code.replace('/', '-')}.html`;
}

/** The page on this machine, if the catalogue has one: codes of a project's own rules have none. */
export function localRulePage(code: string): string | undefined {
  const file = join(projectFolder, 'out', 'catalogue', rulePage(code));
  return existsSync(file) ? pathToFileURL(file).href : undefined;
}
