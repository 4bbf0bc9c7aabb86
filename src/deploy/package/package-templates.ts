import { posix } from 'node:path';
import { sha256 } from '../fingerprint';
import { Stop } from '../stop';
import { nestedPaths, spliced } from './nested-paths';

/** A template as it is uploaded: nested templates are named by URL, and its key is a hash of its content. */
export interface PackagedTemplate {
  /** Its file, relative to `out/`. */
  readonly path: string;
  readonly key: string;
  readonly hash: string;
  readonly url: string;
  readonly text: string;
}

export interface Package {
  readonly root: PackagedTemplate;
  /** Each after the templates that it nests, so the root is last. */
  readonly templates: readonly PackagedTemplate[];
}

/** The text of a template by its path. `undefined` if it does not exist. */
export type ReadText = (path: string) => string | undefined;

/** The size of the largest template that CloudFormation accepts from a bucket, in bytes. */
export const LARGEST_TEMPLATE = 1024 * 1024;

/**
 * Names a root template and all nested templates by content, and replaces relative paths with URLs. Comments and layout
 * stay. The hashes do not depend on the bucket.
 */
export function packageTemplates(path: string, read: ReadText, urlOf: (key: string) => string): Package {
  const packaged = new Map<string, PackagedTemplate>();
  const visit = (file: string, parents: readonly string[]): PackagedTemplate => {
    const known = packaged.get(file);
    if (known) return known;
    const text = requireText(file, read, parents);
    const children = nestedPaths(file, text).map(({ path: child, range }) => ({
      range,
      template: visit(child, [...parents, file]),
    }));
    const named = (name: (template: PackagedTemplate) => string): string =>
      spliced(
        text,
        children.map(({ range, template }) => ({ range, word: name(template) })),
      );
    const hash = sha256(named(({ key }) => key));
    const key = `templates/${posix.basename(file, '.yaml')}-${hash.slice(0, 32)}.yaml`;
    const template = {
      path: file,
      key,
      hash,
      url: urlOf(key),
      text: named(({ url }) => url),
    };
    requireSize(template);
    packaged.set(file, template);
    return template;
  };
  const root = visit(path, []);
  return { root, templates: [...packaged.values()] };
}

function requireText(file: string, read: ReadText, parents: readonly string[]): string {
  if (parents.includes(file))
    throw new Stop('findings', `out/${file} nests itself through ${parents.join(', ')}`);
  const text = read(file);
  if (text === undefined)
    throw new Stop(
      'findings',
      `the template out/${file} does not exist`,
      'run `make build`, then deploy again',
    );
  return text;
}

function requireSize({ path, text }: PackagedTemplate): void {
  const size = Buffer.byteLength(text);
  if (size > LARGEST_TEMPLATE)
    throw new Stop(
      'findings',
      `out/${path} has ${size.toLocaleString('en-US')} bytes, but CloudFormation accepts at most ${LARGEST_TEMPLATE.toLocaleString('en-US')}`,
      'move a part of it to a nested stack',
    );
}
