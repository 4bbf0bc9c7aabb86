import type { Box } from './diagram';
import { type Font, textWidth, wrap } from './text-width';

/** A box with wrapped text and its size. */
export interface Shaped {
  readonly box: Box;
  readonly width: number;
  readonly height: number;
  readonly lines: readonly Line[];
  /** The distances of the rows' middles from the top of the box. */
  readonly rows: { readonly takes: readonly number[]; readonly gives: readonly number[] };
}

export interface Line {
  readonly text: string;
  readonly style: 'title' | 'type' | 'note' | 'takes' | 'gives';
  /** From the box's corner to the start of the text (its end, for `gives`) on its baseline. */
  readonly x: number;
  readonly y: number;
}

export const SIZE = 13;
export const TITLE_SIZE = 14;
const PLAIN: Font = { size: SIZE, bold: false };
const BOLD: Font = { size: TITLE_SIZE, bold: true };
const LINE = 17;
const PADDING = 10;
/** Room for the colored stripe. */
const STRIPE = 5;
const WIDEST = 200;
const NARROWEST = 90;
/** The space between the two columns of rows. */
const GUTTER = 18;

export function shaped(box: Box): Shaped {
  const left = PADDING + (box.shape === 'resource' || box.shape === 'nested' ? STRIPE : 0);
  const texts = [
    ...wrap(box.title, WIDEST, BOLD).map((text) => ({ text, style: 'title' as const, font: BOLD })),
    ...(box.subtitle === '' ? [] : wrap(box.subtitle, WIDEST, PLAIN)).map((text) => ({
      text,
      style: 'type' as const,
      font: PLAIN,
    })),
    ...box.notes
      .flatMap((note) => wrap(note, WIDEST, PLAIN))
      .map((text) => ({ text, style: 'note' as const, font: PLAIN })),
  ];
  const lines: Line[] = texts.map(({ text, style }, index) => ({
    text,
    style,
    x: left,
    y: PADDING + LINE * index + 12,
  }));
  const head = PADDING + LINE * texts.length + 6;
  const middle = (index: number): number => head + LINE * index + LINE / 2;
  const rowsOf = (style: 'takes' | 'gives', x: number): Line[] =>
    box[style].map((text, index) => ({ text, style, x, y: middle(index) + 4.5 }));
  const widest = (rows: readonly string[]): number =>
    Math.max(0, ...rows.map((text) => textWidth(text, PLAIN)));
  const columns = widest(box.takes) + widest(box.gives) + (box.takes.length && box.gives.length ? GUTTER : 0);
  const inner = Math.max(NARROWEST, columns, ...texts.map(({ text, font }) => textWidth(text, font)));
  const width = Math.ceil(inner + left + PADDING);
  const rows = Math.max(box.takes.length, box.gives.length);
  return {
    box,
    width,
    height: PADDING * 2 + LINE * (texts.length + rows) + (rows > 0 ? 6 : 0),
    lines: [...lines, ...rowsOf('takes', left), ...rowsOf('gives', width - PADDING)],
    rows: {
      takes: box.takes.map((_, index) => middle(index)),
      gives: box.gives.map((_, index) => middle(index)),
    },
  };
}
