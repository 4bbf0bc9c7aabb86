import { diffLines } from 'diff';
import { legible } from '../words';
import { type DiffLine, line, unchanged } from './line';

const CONTEXT = 2;
/** With more differing lines, all lines are shown as changed. */
const MOST_EDITS = 2000;

/** The changed lines of a text with context. */
export function textDiff(depth: number, before: string, after: string): DiffLine[] {
  const parts = diffLines(before, after, { maxEditLength: MOST_EDITS }) ?? [
    { value: before, removed: true, added: false },
    { value: after, removed: false, added: true },
  ];
  return parts.flatMap(({ value, added, removed }, index) => {
    const lines = value.replace(/\n$/, '').split('\n');
    const sign = added ? '+' : removed ? '-' : ' ';
    if (sign !== ' ') return lines.map((text) => line(sign, depth, '', legible(text)));
    return around(depth, lines, index > 0, index < parts.length - 1);
  });
}

/** The equal lines next to a change. */
function around(depth: number, lines: readonly string[], above: boolean, below: boolean): DiffLine[] {
  const head = above ? CONTEXT : 0;
  const tail = below ? CONTEXT : 0;
  const same = (texts: readonly string[]): DiffLine[] =>
    texts.map((text) => line(' ', depth, '', legible(text)));
  const hidden = lines.length - head - tail;
  if (hidden <= 1) return same(lines);
  return [
    ...same(lines.slice(0, head)),
    unchanged(depth, hidden, ['line', 'lines']),
    ...same(lines.slice(lines.length - tail)),
  ];
}
