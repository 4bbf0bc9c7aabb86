import stringWidth from 'string-width';

export const graphemes = new Intl.Segmenter('en', { granularity: 'grapheme' });

/** How many columns a text takes. */
export function widthOf(text: string): number {
  if (/^[ -~]*$/.test(text)) return text.length;
  let width = 0;
  for (const { segment } of graphemes.segment(text)) width += graphemeWidth(segment);
  return width;
}

/** string-width compiles its emoji pattern at each call, and texts repeat few characters. */
const known = new Map<string, number>();

function graphemeWidth(grapheme: string): number {
  const found = known.get(grapheme) ?? stringWidth(grapheme);
  known.set(grapheme, found);
  return found;
}

/** A text in at most this many columns; an ellipsis replaces the rest. */
export function clipped(text: string, width: number): string {
  if (widthOf(text) <= width) return text;
  let kept = '';
  for (const { segment } of graphemes.segment(text)) {
    if (widthOf(kept + segment) > width - 1) break;
    kept += segment;
  }
  return width > 0 ? `${kept}…` : '';
}

/** A text in exactly this many columns. */
export function column(text: string, width: number): string {
  const fitted = clipped(text, width);
  return fitted + ' '.repeat(Math.max(0, width - widthOf(fitted)));
}

/** Lines of at most this many columns, broken between words. */
export function wrapped(text: string, width: number): string[] {
  const lines: string[] = [];
  for (const word of text.split(/\s+/)) {
    const last = lines.at(-1);
    if (last !== undefined && widthOf(last) + 1 + widthOf(word) <= width)
      lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(...pieces(word, width));
  }
  return lines;
}

/** A word that is wider than a line. */
function pieces(word: string, width: number): string[] {
  if (widthOf(word) <= width) return [word];
  const [first = ''] = word.match(new RegExp(`^.{1,${Math.max(1, width)}}`, 'u')) ?? [word];
  return [first, ...(first.length < word.length ? pieces(word.slice(first.length), width) : [])];
}

/** Replaces control and bidirectional characters, which could change what a terminal shows. */
export function harmless(text: string): string {
  return text.replace(/[\p{Cc}\u200E\u200F\u202A-\u202E\u2066-\u2069]/gu, ' ');
}
