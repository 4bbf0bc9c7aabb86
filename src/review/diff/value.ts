import { type Data, isObject } from '../../document/data';
import { legible } from '../words';
import { type DiffLine, line } from './line';

/** A value on one line, as plain YAML if that is unambiguous, else as JSON. */
export function scalar(data: Data): string {
  if (typeof data !== 'string') return Array.isArray(data) ? '[]' : isObject(data) ? '{}' : String(data);
  if (data === '') return '""';
  return /^\s|\s$|^["'[{>|]$/.test(data) ? legible(JSON.stringify(data)) : legible(data);
}

export function isScalar(data: Data): boolean {
  return (typeof data !== 'object' || data === null || Object.keys(data).length === 0) && !isLongText(data);
}

/** A string of several lines. */
export function isLongText(data: Data): data is string {
  return typeof data === 'string' && data.trimEnd().includes('\n');
}

/** A value that is added or removed. */
export function block(sign: DiffLine['sign'], depth: number, label: string, data: Data): DiffLine[] {
  if (isLongText(data))
    return [
      line(sign, depth, label, '|'),
      ...data.split('\n').map((text) => line(sign, depth + 1, '', legible(text))),
    ];
  if (isScalar(data)) return [line(sign, depth, label, scalar(data))];
  return [line(sign, depth, label), ...inside(sign, depth + 1, data)];
}

/** The lines below the name of a value. */
export function inside(sign: DiffLine['sign'], depth: number, data: Data): DiffLine[] {
  if (Array.isArray(data)) return data.flatMap((item) => listItem(sign, depth, item));
  if (isObject(data))
    return Object.entries(data).flatMap(([key, value]) => block(sign, depth, keyLabel(key), value));
  return block(sign, depth, '', data);
}

/** The first line of an item follows the dash, the others are below it. */
function listItem(sign: DiffLine['sign'], depth: number, item: Data): DiffLine[] {
  if (isScalar(item)) return [line(sign, depth, '-', scalar(item))];
  const [first, ...rest] = inside(sign, depth + 1, item);
  if (!first) return [line(sign, depth, '-')];
  return [{ ...first, depth, label: `- ${first.label}`.trimEnd() }, ...rest];
}

export function keyLabel(key: string): string {
  return `${key === '' || /^\s|\s$|:\s/.test(key) ? legible(JSON.stringify(key)) : legible(key)}:`;
}

/** CloudFormation treats `8080` and `"8080"` as equal. */
export function same(one: Data | undefined, other: Data | undefined): boolean {
  return one === other || (one !== undefined && other !== undefined && canonical(one) === canonical(other));
}

/** Equal for values that CloudFormation treats as equal. */
export function canonical(data: Data): string {
  if (Array.isArray(data)) return `[${data.map(canonical).join(',')}]`;
  if (!isObject(data)) return data === null ? 'null' : JSON.stringify(String(data));
  const keys = Object.keys(data).sort();
  return `{${keys.map((key) => `${JSON.stringify(key)}:${canonical(data[key] ?? null)}`).join(',')}}`;
}
