import { type Data, type DataObject, isObject } from '../../document/data';
import { KNOWN_AFTER_APPLY } from '../../plan/change-tree';
import { count } from '../words';
import { type DiffLine, line, unchanged } from './line';
import { listDiff } from './list';
import { textDiff } from './text';
import { block, inside, isLongText, isScalar, keyLabel, same, scalar } from './value';

/** The diff of two values. A value that is absent on one side is added or removed. */
export function diff(before: Data | undefined, after: Data | undefined): DiffLine[] {
  if (before === undefined) return after === undefined ? [] : whole('+', after);
  if (after === undefined) return whole('-', before);
  return same(before, after) ? [] : different(0, '', before, after);
}

/** The diff of a named value. */
export function named(label: string, before: Data | undefined, after: Data | undefined): DiffLine[] {
  if (before === undefined) return after === undefined ? [] : block('+', 0, keyLabel(label), after);
  if (after === undefined) return block('-', 0, keyLabel(label), before);
  return different(0, keyLabel(label), before, after);
}

function whole(sign: '+' | '-', data: Data): DiffLine[] {
  return inside(sign, 0, data);
}

/** @param label the name of the value with its colon; empty at the top */
export function different(depth: number, label: string, before: Data, after: Data): DiffLine[] {
  // The whole old value would say nothing about the unknown new one.
  if (after === KNOWN_AFTER_APPLY && !isScalar(before))
    return [{ ...line('~', depth, label), change: { before: sizeOf(before), after: scalar(after) } }];
  const [old, updated] = [document(before), document(after)];
  if (old && updated) return headed(depth, label, '(JSON)', (level) => different(level, '', old, updated));
  const lists = asLists(before, after);
  if (lists) return headed(depth, label, '', (level) => listDiff(level, ...lists, different));
  if (isFilled(before) && isFilled(after))
    return headed(depth, label, '', (level) => objectDiff(level, before, after));
  if (isLongText(before) && isLongText(after))
    return headed(depth, label, '', (level) => textDiff(level, before, after));
  if (isScalar(before) && isScalar(after)) return scalarDiff(depth, label, scalar(before), scalar(after));
  return [...block('-', depth, label, before), ...block('+', depth, label, after)];
}

function sizeOf(data: Data): string {
  if (Array.isArray(data)) return `(${count(data.length, 'item')})`;
  return isObject(data)
    ? `(${count(Object.keys(data).length, 'entry', 'entries')})`
    : `(${count(String(data).trimEnd().split('\n').length, 'line')})`;
}

/** In policies and elsewhere, a list of one item may be a single value. */
function asLists(before: Data, after: Data): [Data[], Data[]] | undefined {
  if (Array.isArray(before) && Array.isArray(after))
    return before.length > 0 && after.length > 0 ? [before, after] : undefined;
  if (!Array.isArray(before) && !Array.isArray(after)) return undefined;
  const lists: [Data[], Data[]] = [[before].flat(), [after].flat()];
  const plain = lists.every((items) => items.length > 0 && items.every(isScalar));
  return plain && !same(...lists) ? lists : undefined;
}

function headed(
  depth: number,
  label: string,
  text: string,
  below: (depth: number) => DiffLine[],
): DiffLine[] {
  if (label === '' && text === '') return below(depth);
  return [line('~', depth, label, text), ...below(depth + 1)];
}

const SHORT = 60;

/** Short values are on one line, long ones on two lines with the difference marked. */
function scalarDiff(depth: number, label: string, before: string, after: string): DiffLine[] {
  if (before.length + after.length <= SHORT)
    return [{ ...line('~', depth, label), change: { before, after } }];
  const start = commonStart(before, after);
  const end = commonStart(reversed(before.slice(start)), reversed(after.slice(start)));
  return [
    line('-', depth, label, before, [start, before.length - end]),
    line('+', depth, label, after, [start, after.length - end]),
  ];
}

function commonStart(one: string, other: string): number {
  let length = 0;
  while (length < one.length && length < other.length && one[length] === other[length]) length += 1;
  return length;
}

function reversed(text: string): string {
  return text.split('').reverse().join('');
}

const FEW_ENTRIES = 4;

/** Few and short equal entries are shown: a policy statement is hard to read without its effect. */
function objectDiff(depth: number, before: DataObject, after: DataObject): DiffLine[] {
  const keys = [...new Set([...Object.keys(before), ...Object.keys(after)])];
  const own = (data: DataObject, key: string): Data | undefined =>
    Object.hasOwn(data, key) ? data[key] : undefined;
  const staying = keys.filter((key) => same(own(before, key), own(after, key)));
  const short = staying.filter(
    (key) => isScalar(before[key] ?? null) && scalar(before[key] ?? null).length <= SHORT,
  );
  const shown = new Set(short.length <= FEW_ENTRIES ? short : []);
  const lines = keys.flatMap((key) => {
    const [old, updated] = [own(before, key), own(after, key)];
    if (shown.has(key)) return block(' ', depth, keyLabel(key), old ?? null);
    if (staying.includes(key)) return [];
    if (old === undefined) return block('+', depth, keyLabel(key), updated ?? null);
    if (updated === undefined) return block('-', depth, keyLabel(key), old);
    return different(depth, keyLabel(key), old, updated);
  });
  const hidden = staying.length - shown.size;
  return hidden === 0 ? lines : [...lines, unchanged(depth, hidden, ['entry', 'entries'])];
}

function isFilled(data: Data): data is DataObject {
  return isObject(data) && Object.keys(data).length > 0;
}

/** The data in a JSON string. */
function document(data: Data): Data | undefined {
  if (typeof data !== 'string' || !/^\s*[[{]/.test(data)) return undefined;
  try {
    const parsed = JSON.parse(data) as Data;
    return isScalar(parsed) ? undefined : parsed;
  } catch {
    return undefined;
  }
}
