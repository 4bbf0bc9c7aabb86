import { posix } from 'node:path';
import { entry, isObject } from '../../document/data';
import { parseDocument } from '../../document/document';
import type { Range } from '../../document/ranges';

/** A template that another one nests by a relative path. */
export interface NestedPath {
  /** Relative to the same folder as the path of the nesting template. */
  readonly path: string;
  /** Its range in the text. */
  readonly range: Range;
}

export function nestedPaths(file: string, text: string): NestedPath[] {
  const document = parseDocument(file, text);
  const resources = entry(document.data, 'Resources');
  return Object.entries(isObject(resources) ? resources : {}).flatMap(([logicalId, resource]) => {
    if (entry(resource, 'Type') !== 'AWS::CloudFormation::Stack') return [];
    const url = entry(entry(resource, 'Properties'), 'TemplateURL');
    if (typeof url !== 'string' || /^[a-z0-9]+:\/\//.test(url)) return [];
    const range = document.locate(['Resources', logicalId, 'Properties', 'TemplateURL']);
    return [{ path: posix.join(posix.dirname(file), url), range }];
  });
}

export interface Edit {
  readonly range: Range;
  readonly word: string;
}

/** The text with quoted words at some ranges. Comments and layout stay. */
export function spliced(text: string, edits: readonly Edit[]): string {
  return edits
    .toSorted((one, other) => other.range.start - one.range.start)
    .reduce(
      (whole, { range, word }) => `${whole.slice(0, range.start)}'${word}'${whole.slice(range.end)}`,
      text,
    );
}
