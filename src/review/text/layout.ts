import type { Paint, Style } from '../../terminal/paint';
import { graphemes, widthOf } from '../../terminal/text';

export interface Span {
  readonly text: string;
  readonly style?: Style;
}

/** A line of output before it is fitted to the terminal. */
export interface Row {
  readonly indent: number;
  /** The additional indent of the wrapped lines. */
  readonly hang: number;
  readonly spans: readonly Span[];
}

export const BLANK: Row = { indent: 0, hang: 0, spans: [] };

export function row(indent: number, spans: readonly Span[], hang = 0): Row {
  return { indent, hang, spans };
}

/** Below this nothing sensible can be laid out. */
const NARROWEST = 20;

export function layOut(rows: readonly Row[], width: number, paint: Paint): string {
  const room = Math.max(NARROWEST, Math.floor(width));
  return rows.flatMap((row) => wrap(row, room).map((spans) => painted(spans, paint))).join('\n');
}

function painted(spans: readonly Span[], paint: Paint): string {
  const plain = spans.map(({ text }) => text).join('');
  const end = plain.trimEnd().length;
  let at = 0;
  return spans
    .map(({ text, style }) => {
      const kept = text.slice(0, Math.max(0, end - at));
      at += text.length;
      return paint(style, kept);
    })
    .join('');
}

/** Breaks between words, and inside one only where it is wider than the terminal. */
function wrap({ indent, hang, spans }: Row, width: number): Span[][] {
  const deepest = Math.floor(width / 2);
  const start = Math.min(indent, deepest);
  const further = Math.min(indent + hang, deepest);
  if (start + spans.reduce((sum, { text }) => sum + widthOf(text), 0) <= width)
    return [[{ text: ' '.repeat(start) }, ...spans]];
  const lines: Span[][] = [];
  let current: Span[] = [{ text: ' '.repeat(start) }];
  let used = start;
  const next = (): void => {
    lines.push(current);
    current = [{ text: ' '.repeat(further) }];
    used = further;
  };
  for (const { text, style } of spans)
    for (const word of text.match(/ *[^ ]+| +/g) ?? []) {
      const put = (piece: string, columns: number): void => {
        const last = current.at(-1);
        if (last && last.style === style) current[current.length - 1] = { ...last, text: last.text + piece };
        else current.push(style === undefined ? { text: piece } : { text: piece, style });
        used += columns;
      };
      const columns = widthOf(word);
      if (used + columns <= width) {
        put(word, columns);
        continue;
      }
      const bare = word.trimStart();
      if (used > further && further + widthOf(bare) <= width) {
        next();
        put(bare, widthOf(bare));
        continue;
      }
      for (const { segment } of graphemes.segment(word)) {
        const wide = widthOf(segment);
        if (used + wide > width) next();
        put(segment, wide);
      }
    }
  return [...lines, current];
}
