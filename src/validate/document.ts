import type { textCodes } from './codes/text';
import type { Data } from './data';
import { DocumentBuilder } from './document-builder';
import { readEvents } from './events';
import type { Places, Range } from './places';

export type { Range } from './places';

export type Path = readonly (string | number)[];

export interface Problem extends Range {
  readonly code: keyof typeof textCodes;
  readonly message: string;
}

/** A YAML or JSON text as plain data, its short tags written out (`!Ref X` is `{ Ref: 'X' }`), with the way back to the text. */
export interface Document {
  readonly file: string;
  readonly text: string;
  readonly data: Data;
  /** What is wrong with the text itself. With a `fatal` one there is no data to look at. */
  readonly problems: readonly Problem[];
  readonly fatal: boolean;
  /** Where a path stands; the nearest parent where the path ends in nothing. `key` is the mapping key, not its value. */
  locate(path: Path, what?: 'key' | 'value'): Range;
}

export function parseDocument(file: string, text: string): Document {
  const read = readEvents(text);
  if ('code' in read) return brokenDocument(file, text, read);
  const builder = new DocumentBuilder(text, read);
  const data = builder.build();
  return {
    file,
    text,
    data,
    problems: builder.problems,
    fatal: builder.fatal,
    locate: (path, what = 'value') => locate(data, builder.places, text, path, what),
  };
}

/** A document that could not be read further than to its one problem. */
export function brokenDocument(file: string, text: string, problem: Problem): Document {
  return { file, text, data: null, problems: [problem], fatal: true, locate: () => problem };
}

function locate(
  data: Data,
  places: ReadonlyMap<object, Places>,
  text: string,
  path: Path,
  what: 'key' | 'value',
): Range {
  let range: Range = { start: text.length - text.trimStart().length, end: text.trimEnd().length };
  let current: Data | undefined = data;
  for (const [index, step] of path.entries()) {
    if (typeof current !== 'object' || current === null) return range;
    const place: Places | undefined = places.get(current);
    const last = index === path.length - 1;
    const found: Range | undefined =
      (last && what === 'key' ? place?.key(step) : undefined) ?? place?.value(step);
    if (!found) return range;
    range = found;
    current = Array.isArray(current) ? current[Number(step)] : current[step];
  }
  return range;
}
