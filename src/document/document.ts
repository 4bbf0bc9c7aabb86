import type { Data } from './data';
import { DocumentBuilder } from './document-builder';
import { readEvents } from './events';
import type { EntryRanges, Range } from './ranges';
import type { TextProblem } from './text-problem';

export type Path = readonly (string | number)[];

/** YAML or JSON as plain data, with short tags expanded (`!Ref X` is `{ Ref: 'X' }`) and positions in the text. */
export interface Document {
  readonly file: string;
  readonly text: string;
  readonly data: Data;
  /** Problems of the text itself. If one is fatal, there is no data. */
  readonly problems: readonly TextProblem[];
  readonly fatal: boolean;
  /** Whether the document contains a null value. */
  readonly holdsNull: boolean;
  /** The range of a path, or of its nearest existing parent. `key` is the mapping key, not its value. */
  locate(path: Path, what?: 'key' | 'value'): Range;
}

export function parseDocument(file: string, text: string): Document {
  const read = readEvents(text);
  if ('code' in read) return brokenDocument(file, text, read);
  const builder = new DocumentBuilder(text, read.events);
  const data = builder.build();
  return {
    file,
    text,
    data,
    problems: builder.fatal ? builder.problems : [...read.problems, ...builder.problems],
    fatal: builder.fatal,
    holdsNull: builder.holdsNull,
    locate: locator(text),
  };
}

/** Most templates have no findings, so positions are recorded in a second pass, when the first one is needed. */
function locator(text: string): Document['locate'] {
  let read: { readonly data: Data; readonly places: ReadonlyMap<object, EntryRanges> } | undefined;
  const whole = { start: text.length - text.trimStart().length, end: text.trimEnd().length };
  return (path, what = 'value') => {
    if (path.length === 0) return whole;
    read ??= readPlaces(text);
    return locate(read.data, read.places, whole, path, what);
  };
}

function readPlaces(text: string): { data: Data; places: ReadonlyMap<object, EntryRanges> } {
  const places = new Map<object, EntryRanges>();
  const read = readEvents(text);
  return { data: 'code' in read ? null : new DocumentBuilder(text, read.events, places).build(), places };
}

/** A document that could not be read beyond one problem. */
export function brokenDocument(file: string, text: string, problem: TextProblem): Document {
  return {
    file,
    text,
    data: null,
    problems: [problem],
    fatal: true,
    holdsNull: false,
    locate: () => problem,
  };
}

function locate(
  data: Data,
  places: ReadonlyMap<object, EntryRanges>,
  whole: Range,
  path: Path,
  what: 'key' | 'value',
): Range {
  let range = whole;
  let current: Data | undefined = data;
  for (const [index, step] of path.entries()) {
    if (typeof current !== 'object' || current === null) return range;
    const place: EntryRanges | undefined = places.get(current);
    const last = index === path.length - 1;
    const found: Range | undefined =
      (last && what === 'key' ? place?.key(step) : undefined) ?? place?.value(step);
    if (!found) return range;
    range = found;
    current = Array.isArray(current) ? current[Number(step)] : current[step];
  }
  return range;
}
