import { at, isObject } from '../../document/data';
import type { Document, Path } from '../../document/document';
import type { Edit } from './edit';
import { endOfValue } from './whole-value';

/** Mappings that are removed with their last entry, because an empty one is not allowed, or says nothing. */
const WITH_LAST_ENTRY = new Set(['Accepted', 'Conditions', 'Mappings', 'Metadata']);

/** Removes a key with its value; `undefined` if that needs more than deleting text. */
export function removeEntry(document: Document, path: Path): Edit | undefined {
  const parent = path.slice(0, -1);
  const owner = at(document.data, ...parent);
  if (!isObject(owner)) return undefined;
  const isLast = Object.keys(owner).length === 1;
  if (isLast && WITH_LAST_ENTRY.has(String(parent.at(-1)))) return removeEntry(document, parent);
  const { start } = document.locate(path, 'key');
  const end = endOf(document, path);
  return wholeLines(document.text, start, end, isLast) ?? withComma(document.text, start, end, isLast);
}

/** The end of the last value below a path. */
function endOf(document: Document, path: Path): number {
  const { start, end } = document.locate(path);
  const whole = endOfValue(document.text, start, end);
  const value = at(document.data, ...path);
  if (whole > end || typeof value !== 'object' || value === null) return whole;
  const last = Array.isArray(value) ? value.length - 1 : Object.keys(value).at(-1);
  return last === undefined || last === -1 ? whole : Math.max(whole, endOf(document, [...path, last]));
}

/** An entry in block style: its lines, with a comment behind the value. */
function wholeLines(text: string, start: number, end: number, isLast: boolean): Edit | undefined {
  const lineStart = text.lastIndexOf('\n', start - 1) + 1;
  if (isLast || text.slice(lineStart, start).trim() !== '') return undefined;
  if (text[end - 1] === '\n') return { start: lineStart, end, text: '' };
  const rest = /^[ \t]*(?:#[^\n]*)?(?:\r?\n|$)/.exec(text.slice(end));
  return rest ? { start: lineStart, end: end + rest[0].length, text: '' } : undefined;
}

/** An entry in braces, with one of the commas around it. */
function withComma(text: string, start: number, end: number, isLast: boolean): Edit | undefined {
  const behind = /^\s*,[ \t]*/.exec(text.slice(end));
  if (behind) return { start, end: end + behind[0].length, text: '' };
  if (!/^\s*\}/.test(text.slice(end))) return undefined;
  if (isLast) return { start, end, text: '' };
  const before = /,\s*$/.exec(text.slice(0, start));
  return before ? { start: before.index, end, text: '' } : undefined;
}
