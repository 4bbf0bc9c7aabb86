import { type Data, isObject } from './data';

const LONGEST = 60;

/** A value as a message shows it: short, and on one line. */
export function show(data: Data): string {
  if (Array.isArray(data))
    return data.length === 1 ? 'a list with one entry' : `a list with ${data.length} entries`;
  if (isObject(data)) {
    const keys = Object.keys(data);
    return keys.length === 0 ? 'an empty object' : `an object with ${listed(keys, 4)}`;
  }
  const text = JSON.stringify(data);
  return text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text;
}

/** `a, b and 12 more`. */
export function listed(values: readonly unknown[], most: number): string {
  const shown = values.slice(0, most).map(String);
  const rest = values.length - shown.length;
  if (rest > 0) return `${shown.join(', ')} and ${rest} more`;
  const last = shown.pop() ?? '';
  return shown.length === 0 ? last : `${shown.join(', ')} and ${last}`;
}

export function plural(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}

/** What a schema or parameter takes, in words. */
export function typeInWords(type: string): string {
  const words: ReadonlyMap<string, string> = new Map(
    Object.entries<string>({
      string: 'a text',
      number: 'a number',
      integer: 'a whole number',
      boolean: 'true or false',
      array: 'a list',
      object: 'an object',
    }),
  );
  return words.get(type) ?? type;
}
