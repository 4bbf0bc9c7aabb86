import { type Data, scalarText } from '../document/data';
import { KNOWN_AFTER_APPLY } from './change-tree';
import { toData, type Value } from './value';

/** A value as change sets show it: scalars as text and KNOWN_AFTER_APPLY for unknown values. */
export function shown(value: Value): Data {
  return asText(toData(value, ({ name }) => name ?? KNOWN_AFTER_APPLY));
}

function asText(data: Data): Data {
  if (Array.isArray(data)) return data.map(asText);
  if (typeof data === 'object' && data !== null)
    return Object.fromEntries(Object.entries(data).map(([key, item]) => [key, asText(item)]));
  return scalarText(data) ?? data;
}
