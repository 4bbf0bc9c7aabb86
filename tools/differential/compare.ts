import type { PeerError } from './peer';

/** A finding counts if it is at most this many lines away: validators differ in whether they point at a key or its value. */
const NEAR = 1;

export interface Comparison {
  readonly total: number;
  /** The errors without a finding of ours near them. */
  readonly missed: readonly PeerError[];
}

export function compare(
  errors: readonly PeerError[],
  ours: readonly { readonly file: string; readonly line: number }[],
): Comparison {
  const lines = new Map<string, number[]>();
  for (const { file, line } of ours) lines.set(file, [...(lines.get(file) ?? []), line]);
  const missed = errors.filter(
    ({ file, line }) => !lines.get(file)?.some((other) => Math.abs(other - line) <= NEAR),
  );
  return { total: errors.length, missed };
}

/** One line for each missed error, grouped by rule, the most frequent rule first. */
export function comparisonReport(name: string, { total, missed }: Comparison): string {
  const rules = new Map<string, PeerError[]>();
  for (const error of missed) rules.set(error.rule, [...(rules.get(error.rule) ?? []), error]);
  const groups = [...rules].sort(([, a], [, b]) => b.length - a.length);
  return [
    `${name}: ${total} errors, ${missed.length} without a finding of ours within ${NEAR} line`,
    ...groups.flatMap(([rule, errors]) =>
      errors.map(({ file, line, message }) => `  ${rule}  ${file}:${line}  ${message.slice(0, 200)}`),
    ),
  ].join('\n');
}
