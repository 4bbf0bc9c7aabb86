import stringWidth from 'string-width';
import { isFailure, isUnderWay } from '../stack/status';

export type Style = 'good' | 'bad' | 'busy' | 'faint' | 'strong';

/** Of the sixteen colours that every terminal has, so that they fit what people chose for theirs. */
const CODES: Readonly<Record<Style, string>> = { good: '32', bad: '31', busy: '36', faint: '2', strong: '1' };

export type Paint = (style: Style | undefined, text: string) => string;

export function painter(colour: boolean): Paint {
  return (style, text) =>
    colour && style && text.trim() !== '' ? `\u001B[${CODES[style]}m${text}\u001B[0m` : text;
}

/** How a status of a stack or a resource looks. */
export function styleOf(status: string): Style | undefined {
  if (isFailure(status) || /ROLLBACK/.test(status)) return 'bad';
  if (isUnderWay(status)) return 'busy';
  return status.endsWith('_COMPLETE') ? 'good' : undefined;
}

export function widthOf(text: string): number {
  return /^[ -~]*$/.test(text) ? text.length : stringWidth(text);
}

/** A text in no more columns than these; what is cut off is told by an ellipsis. */
export function clipped(text: string, width: number): string {
  if (widthOf(text) <= width) return text;
  let kept = '';
  for (const { segment } of new Intl.Segmenter('en').segment(text)) {
    if (widthOf(kept + segment) > width - 1) break;
    kept += segment;
  }
  return width > 0 ? `${kept}…` : '';
}

/** Exactly as many columns. */
export function column(text: string, width: number): string {
  const fitted = clipped(text, width);
  return fitted + ' '.repeat(Math.max(0, width - widthOf(fitted)));
}

/** Lines no wider than this, broken between words. */
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

/** `0:07`, `12:31`, `1:02:03`. */
export function elapsed(milliseconds: number): string {
  const seconds = Math.max(0, Math.floor(milliseconds / 1000));
  const [hours, minutes, rest] = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60, seconds % 60];
  const two = (number: number): string => String(number).padStart(2, '0');
  return hours > 0 ? `${hours}:${two(minutes)}:${two(rest)}` : `${minutes}:${two(rest)}`;
}

/** `AWS::EC2::VPC` without what goes without saying. */
export function shortType(type: string): string {
  return type.replace(/^AWS::/, '').replaceAll('::', ' ');
}

/** What would steer a terminal is taken out of what AWS says. */
export function harmless(text: string): string {
  return text.replace(/[\p{Cc}\u200E\u200F\u202A-\u202E\u2066-\u2069]/gu, ' ');
}
