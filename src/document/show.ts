import { type Data, isObject } from './data';

const LONGEST = 60;

/** A value as messages show it: short, on one line. */
export function show(data: Data): string {
  if (Array.isArray(data))
    return data.length === 0 ? 'an empty list' : `a list of ${plural(data.length, 'item')}`;
  if (isObject(data)) {
    const keys = Object.keys(data);
    return keys.length === 0 ? 'an empty object' : `an object with ${listed(keys, 4)}`;
  }
  const text = JSON.stringify(data);
  return text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text;
}

/** `a, b and c`, or `a, b and 12 more`. */
export function listed(values: readonly unknown[], most: number, last: 'and' | 'or' = 'and'): string {
  const shown = values.slice(0, most).map(String);
  const rest = values.length - shown.length;
  if (rest > 0) return `${shown.join(', ')} ${last} ${rest} more`;
  const final = shown.pop() ?? '';
  return shown.length === 0 ? final : `${shown.join(', ')} ${last} ${final}`;
}

export function plural(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}

/** A JSON Schema type in words. */
export function typeInWords(type: string): string {
  const words: ReadonlyMap<string, string> = new Map(
    Object.entries<string>({
      string: 'a string',
      number: 'a number',
      integer: 'an integer',
      boolean: 'a boolean',
      array: 'a list',
      object: 'an object',
    }),
  );
  return words.get(type) ?? type;
}
