import { type Data, isObject } from '../document/data';

export const NESTED_STACK = 'AWS::CloudFormation::Stack';

/** The steps of a path as AWS writes it: `/Properties/Tags/0/Value`. */
export function place(path: string): string[] {
  return path.split('/').slice(1);
}

/** A copy with another value at a place; the same data where there is no such place. */
export function withValue(data: Data, steps: readonly string[], value: Data): Data {
  const [step, ...rest] = steps;
  if (step === undefined) return value;
  if (Array.isArray(data))
    return data.map((item, index) => (String(index) === step ? withValue(item, rest, value) : item));
  if (!isObject(data) || !Object.hasOwn(data, step)) return data;
  return Object.fromEntries(
    Object.entries(data).map(([key, item]) => [key, key === step ? withValue(item, rest, value) : item]),
  );
}
