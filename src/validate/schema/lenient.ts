import type { Data } from '../../document/data';

/**
 * CloudFormation hands values on as text: `"80"` does for 80, `"true"` for true, and 80 for `"80"`. The value as the
 * wanted type, `undefined` where it is no such thing.
 */
export function lenient(value: Data, wanted: string): Data | undefined {
  if (wanted === 'string')
    return typeof value === 'number' || typeof value === 'boolean' ? String(value) : undefined;
  if (typeof value !== 'string') return undefined;
  if (wanted === 'boolean') return /^(true|false)$/i.test(value) ? value.toLowerCase() === 'true' : undefined;
  if (wanted !== 'number' && wanted !== 'integer') return undefined;
  const number = value.trim() === '' ? Number.NaN : Number(value);
  return Number.isFinite(number) && (wanted === 'number' || Number.isInteger(number)) ? number : undefined;
}
