import { listed } from '../document/show';
import { type DiffLine, line } from './diff/line';
import { count } from './words';

/** Counts what a rendering omits. */
export class Folds {
  lines = 0;
  characters = 0;
  changes = 0;
  properties = 0;

  /** Empty where everything is shown. */
  inWords(): string {
    const parts = [
      this.changes > 0 ? count(this.changes, 'change') : '',
      this.properties > 0 ? count(this.properties, 'property', 'properties') : '',
      this.lines > 0 ? count(this.lines, 'line') : '',
      this.characters > 0 ? count(this.characters, 'character') : '',
    ].filter((part) => part !== '');
    return listed(parts, parts.length);
  }
}

export interface Limits {
  readonly lines: number;
  readonly characters: number;
}

export const UNFOLDED: Limits = { lines: Number.MAX_SAFE_INTEGER, characters: Number.MAX_SAFE_INTEGER };

/** Lines cut to the limits; `folds` counts what was omitted. */
export function folded(lines: readonly DiffLine[], limits: Limits, folds: Folds): DiffLine[] {
  // The line that reports one omitted line takes as much room as the line itself.
  const cut = lines.length > limits.lines + 1;
  const kept = cut ? lines.slice(0, limits.lines) : lines;
  const shown = kept.map((each) => shortened(each, limits.characters, folds));
  if (!cut) return shown;
  const hidden = lines.length - kept.length;
  folds.lines += hidden;
  return [...shown, line('…', 0, '', count(hidden, 'more line'))];
}

/** Keeps the part that differs, because the start may be the same before and after. */
function shortened(each: DiffLine, most: number, folds: Folds): DiffLine {
  const { text, mark = [0, 0] } = each;
  if (text.length <= most * 1.5) return each;
  const start = Math.max(0, Math.min(mark[0] - Math.floor(most / 4), text.length - most));
  const end = start + most;
  folds.characters += text.length - most;
  const lead = start > 0 ? `(${count(start, 'character')})…` : '';
  const tail = end < text.length ? `…(${count(text.length - end, 'more character')})` : '';
  const shift = lead.length - start;
  const { mark: _, ...rest } = each;
  return {
    ...rest,
    text: `${lead}${text.slice(start, end)}${tail}`,
    ...(each.mark && {
      mark: [Math.max(lead.length, mark[0] + shift), Math.min(lead.length + most, mark[1] + shift)] as const,
    }),
  };
}
