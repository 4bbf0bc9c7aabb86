import type { Data } from '../document/data';
import { isObject } from '../document/data';
import type { Path } from '../document/document';
import { OpenDocument } from './open-document';
import type { Position, Range } from './protocol';

/** What is completed. */
export interface Cursor {
  /** The template with a marker instead of the incomplete word, which makes it readable in most places. */
  readonly open: OpenDocument;
  /** The path of the value, or of the mapping that contains the key. */
  readonly path: Path;
  readonly completes: 'key' | 'value' | 'variable';
  /** What is before the word in its value: `Outputs.` of `Child.Outputs.Url`, or the start of an `Fn::Sub` string. */
  readonly before: string;
  /** The range of the incomplete word. */
  readonly range: Range;
}

const MARKER = 'CursorIsHere';
/** Characters of names and types. A dot divides a name from an attribute. */
const BEFORE = /[\w:-]*$/;
const AFTER = /^[\w:-]*/;

/** Finds out what is completed at a position. The text around it is usually not a valid template yet. */
export function cursorAt(open: OpenDocument, position: Position): Cursor | undefined {
  const offset = open.offset(position);
  const { text } = open;
  const lineStart = text.lastIndexOf('\n', offset - 1) + 1;
  const before = BEFORE.exec(text.slice(lineStart, offset))?.[0] ?? '';
  const after = AFTER.exec(text.slice(offset, offset + 200))?.[0] ?? '';
  // `Type:Cursor` is a name, but in `Key: ` the colon ends the key.
  const word = after.endsWith(':') ? after.slice(0, -1) : after;
  const start = offset - before.length;
  const end = offset + word.length;
  const range = open.range(start, end);
  const quote = text[start - 1] === '"' || text[start - 1] === "'" ? text[start - 1] : '';
  const isKeyed = /^["']?\s*:(\s|$)/.test(text.slice(end, end + 3));
  const closes = quote !== '' && text[end] === quote ? end + 1 : end;
  const candidates = isKeyed
    ? [text.slice(0, start) + MARKER + text.slice(end)]
    : [
        text.slice(0, start) + MARKER + text.slice(end),
        `${text.slice(0, closes === end ? start : start - 1)}"${MARKER}": null${text.slice(closes)}`,
        `${text.slice(0, closes === end ? start : start - 1)}"${MARKER}": null,${text.slice(closes)}`,
        `${text.slice(0, start)}${MARKER}}${text.slice(end)}`,
      ];
  for (const candidate of candidates) {
    const marked = new OpenDocument(open.uri, candidate);
    if (marked.document.fatal) continue;
    const found = find(marked.document.data, []);
    // A word below a key without value may be its value, or the first key below it: most likely a key.
    if (
      !found ||
      (found.completes === 'value' &&
        isAlone(text, lineStart, start) &&
        candidate === candidates[0] &&
        !isKeyed)
    )
      continue;
    return { open: marked, range, ...found };
  }
  return undefined;
}

/** Whether only blank space is before the word: in YAML a key, not a value. */
function isAlone(text: string, lineStart: number, start: number): boolean {
  return text.slice(lineStart, start).trim() === '';
}

function find(data: Data, path: Path): Pick<Cursor, 'path' | 'completes' | 'before'> | undefined {
  if (typeof data === 'string') {
    if (!data.includes(MARKER)) return undefined;
    const before = data.slice(0, data.indexOf(MARKER));
    const isOpen = before.lastIndexOf('${') > before.lastIndexOf('}');
    return { path, completes: isOpen ? 'variable' : 'value', before };
  }
  if (Array.isArray(data)) {
    for (const [index, item] of data.entries()) {
      const found = find(item, [...path, index]);
      if (found) return found;
    }
    return undefined;
  }
  if (!isObject(data)) return undefined;
  for (const [key, value] of Object.entries(data)) {
    if (key.includes(MARKER)) return { path, completes: 'key', before: '' };
    const found = find(value, [...path, key]);
    if (found) return found;
  }
  return undefined;
}
