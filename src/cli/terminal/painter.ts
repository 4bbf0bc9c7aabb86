import { stripVTControlCharacters } from 'node:util';
import { widthOf } from '../../terminal/text';
import type { Terminal } from './terminal';

/** Terminals that support synchronized updates show the text in between at once. */
const TOGETHER = '\u001B[?2026h';
const APART = '\u001B[?2026l';
const CLEAR_LINE = '\u001B[K';
const CLEAR_BELOW = '\u001B[J';

/**
 * Redraws the last lines of the output in place, only where they changed. Between two drawings the cursor is below them,
 * so that other output follows them.
 */
export class Painter {
  private lines: readonly string[] = [];

  constructor(private readonly terminal: Terminal) {}

  draw(lines: readonly string[]): void {
    if (lines.length === this.lines.length && lines.every((line, index) => line === this.lines[index]))
      return;
    const { columns } = this.terminal.size();
    const fits = this.lines.every((line) => rowsOf(line, columns) === 1);
    const text = fits ? this.changes(lines) : this.erase(columns) + lines.map((line) => `${line}\n`).join('');
    this.terminal.write(TOGETHER + text + APART);
    this.lines = lines;
  }

  /** Writes lines that stay, above those that are redrawn. */
  print(lines: readonly string[]): void {
    const below = this.lines;
    const { columns } = this.terminal.size();
    this.terminal.write(
      TOGETHER + this.erase(columns) + [...lines, ...below].map((line) => `${line}\n`).join('') + APART,
    );
  }

  /** The lines stay, and the next drawing starts below them. */
  release(): void {
    this.lines = [];
  }

  clear(): void {
    if (this.lines.length === 0) return;
    this.terminal.write(this.erase(this.terminal.size().columns));
    this.lines = [];
  }

  private changes(lines: readonly string[]): string {
    const up = this.lines.length;
    const text = lines
      .map((line, index) => (line === this.lines[index] ? '' : `${line}${CLEAR_LINE}`))
      .map((line) => `${line}\n`)
      .join('');
    const rest = lines.length < this.lines.length ? CLEAR_BELOW : '';
    return `${up > 0 ? `\u001B[${up}A` : ''}\r${text}${rest}`;
  }

  /** A terminal that became narrower has wrapped the lines. */
  private erase(columns: number): string {
    const up = this.lines.map((line) => rowsOf(line, columns)).reduce((sum, rows) => sum + rows, 0);
    return `${up > 0 ? `\u001B[${up}A` : ''}\r${CLEAR_BELOW}`;
  }
}

function rowsOf(line: string, columns: number): number {
  return Math.max(1, Math.ceil(widthOf(stripVTControlCharacters(line)) / Math.max(1, columns)));
}
