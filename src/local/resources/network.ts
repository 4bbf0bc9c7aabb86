import { createHash } from 'node:crypto';

/** An address of the range reserved for documentation (RFC 5737). */
export function ipAddress(seed: string): string {
  const byte = createHash('sha256').update(seed).digest()[0] ?? 0;
  return `203.0.113.${1 + (byte % 254)}`;
}

export function privateAddress(seed: string): string {
  const [a = 0, b = 0] = createHash('sha256').update(seed).digest();
  return `10.0.${a}.${1 + (b % 254)}`;
}

/** Availability zones of a region. The real number differs; three are enough for every template of ours. */
export function zonesOf(region: string): string[] {
  return ['a', 'b', 'c'].map((letter) => `${region}${letter}`);
}
