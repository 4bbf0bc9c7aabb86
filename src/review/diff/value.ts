import { type Data, isObject } from '../../document/data';
import { legible } from '../words';
import { type DiffLine, line } from './line';

/** A value of one line, as YAML would write it where that is clear, else as JSON. */
export function scalar(data: Data): string {
  if (typeof data !== 'string') return Array.isArray(data) ? '[]' : isObject(data) ? '{}' : String(data);
  if (data === '') return '""';
  return /^\s|\s$|^["'[{>|]$/.test(data) ? legible(JSON.stringify(data)) : legible(data);
}

export function isScalar(data: Data): boolean {
  return (typeof data !== 'object' || data === null || Object.keys(data).length === 0) && !isLongText(data);
}

/** A text of several lines. */
export function isLongText(data: Data): data is string {
  return typeof data === 'string' && data.trimEnd().includes('\n');
}

/** A value as a whole, come or gone. */
export function block(sign: DiffLine['sign'], depth: number, label: string, data: Data): DiffLine[] {
  if (isLongText(data))
    return [
      line(sign, depth, label, '|'),
      ...data.split('\n').map((text) => line(sign, depth + 1, '', legible(text))),
    ];
  if (isScalar(data)) return [line(sign, depth, label, scalar(data))];
  return [line(sign, depth, label), ...inside(sign, depth + 1, data)];
}

/** What stands below the name of a value. */
export function inside(sign: DiffLine['sign'], depth: number, data: Data): DiffLine[] {
  if (Array.isArray(data)) return data.flatMap((item) => listItem(sign, depth, item));
  if (isObject(data))
    return Object.entries(data).flatMap(([key, value]) => block(sign, depth, keyLabel(key), value));
  return block(sign, depth, '', data);
}

/** The first line of an item stands behind the dash, the others below it. */
function listItem(sign: DiffLine['sign'], depth: number, item: Data): DiffLine[] {
  if (isScalar(item)) return [line(sign, depth, '-', scalar(item))];
  const [first, ...rest] = inside(sign, depth + 1, item);
  if (!first) return [line(sign, depth, '-')];
  return [{ ...first, depth, label: `- ${first.label}`.trimEnd() }, ...rest];
}

export function keyLabel(key: string): string {
  return `${key === '' || /^\s|\s$|:\s/.test(key) ? legible(JSON.stringify(key)) : legible(key)}:`;
}

/** CloudFormation takes `8080` and `"8080"` for the same. */
export function same(one: Data | undefined, other: Data | undefined): boolean {
  return one === other || (one !== undefined && other !== undefined && canonical(one) === canonical(other));
}

/** Equal for values that CloudFormation takes for the same. */
export function canonical(data: Data): string {
  if (Array.isArray(data)) return `[${data.map(canonical).join(',')}]`;
  if (!isObject(data)) return data === null ? 'null' : JSON.stringify(String(data));
  const keys = Object.keys(data).sort();
  return `{${keys.map((key) => `${JSON.stringify(key)}:${canonical(data[key] ?? null)}`).join(',')}}`;
}
