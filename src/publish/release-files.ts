import { catalogueFiles } from '../catalogue/catalogue';
import type { Entries } from '../catalogue/entry';
import { printContract } from '../compile/contract';
import { contractPath } from '../compile/layout';
import { nestedPaths, spliced } from '../deploy/package/nested-paths';
import { changeLogJson, changeLogMarkdown, type LoggedRelease } from './change-log';

export interface ReleaseInput {
  readonly entries: Entries;
  readonly title: string;
  readonly version: string;
  readonly region: string;
  readonly urlOf: (path: string) => string;
  readonly log: readonly LoggedRelease[];
}

/** The files of a release by path. Templates nest each other by URL. */
export async function releaseFiles(input: ReleaseInput): Promise<ReadonlyMap<string, string>> {
  const { entries, title, version, region, urlOf, log } = input;
  const files = new Map<string, string>();
  for (const { name, path, template, contract } of entries.values()) {
    const { text } = template.document;
    const edits = nestedPaths(path, text).map((nested) => ({
      range: nested.range,
      word: urlOf(nested.path),
    }));
    files.set(path, spliced(text, edits));
    files.set(contractPath(name), printContract(contract));
  }
  const catalogue = await catalogueFiles(title, entries, { version, region, urlOf });
  for (const [path, text] of catalogue) files.set(`catalogue/${path}`, text);
  files.set('CHANGES.md', changeLogMarkdown(log));
  files.set('changes.json', changeLogJson(log));
  return files;
}
