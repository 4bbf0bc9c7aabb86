/**
 * Character widths of Helvetica in thousandths of the font size, from Adobe's font metrics. Arial and Liberation Sans have
 * the same widths. Diagrams are laid out without a browser.
 */
const WIDTHS: readonly (readonly [number, string])[] = [
  [191, "'"],
  [222, 'ijl'],
  [260, '|'],
  [278, ' !,./:;I[\\]ft'],
  [333, '()-`r·'],
  [334, '{}'],
  [355, '"'],
  [389, '*'],
  [469, '^'],
  [500, 'Jckvsxyz'],
  [556, '#$0123456789?L_abdeghnopqu'],
  [584, '+<=>~×'],
  [611, 'FTZ'],
  [667, '&ABEKPSVXY'],
  [722, 'CDHNRUw'],
  [778, 'GOQ'],
  [833, 'Mm'],
  [889, '%'],
  [944, 'W'],
  [1000, '…'],
  [1015, '@'],
];

const widths = new Map(WIDTHS.flatMap(([width, marks]) => [...marks].map((mark) => [mark, width] as const)));
/** For other characters: as wide as the widest letters, so that text never overflows its box. */
const UNKNOWN = 1000;
/** Bold letters are wider by less than this factor. */
const BOLD = 1.1;

export interface Font {
  readonly size: number;
  readonly bold: boolean;
}

export function textWidth(text: string, { size, bold }: Font): number {
  let sum = 0;
  for (const mark of text) sum += widths.get(mark) ?? UNKNOWN;
  return (sum / 1000) * size * (bold ? BOLD : 1);
}

/** Wraps a text to lines of this width. A wider word is shortened. */
export function wrap(text: string, widest: number, font: Font): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(' ')) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (textWidth(longer, font) <= widest) {
      line = longer;
      continue;
    }
    if (line !== '') lines.push(line);
    line = shortened(word, widest, font);
  }
  return [...lines, line];
}

export function shortened(text: string, widest: number, font: Font): string {
  if (textWidth(text, font) <= widest) return text;
  const marks = [...text];
  while (marks.length > 0 && textWidth(`${marks.join('')}…`, font) > widest) marks.pop();
  return `${marks.join('')}…`;
}
