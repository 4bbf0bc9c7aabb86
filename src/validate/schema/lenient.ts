import type { Data } from '../../document/data';

/**
 * CloudFormation converts scalars: `"80"` is accepted for 80, `"true"` for true, and 80 for `"80"`. Returns the value as
 * the wanted type; `undefined` if it cannot be converted.
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
