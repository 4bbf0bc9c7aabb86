/** Converts offsets in a text to lines and columns, both counted from 1. */
export class Lines {
  private readonly starts: number[] = [0];

  constructor(private readonly text: string) {
    for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) this.starts.push(at + 1);
  }

  position(offset: number): { line: number; column: number } {
    let low = 0;
    let high = this.starts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((this.starts[middle] ?? 0) <= offset) low = middle;
      else high = middle - 1;
    }
    return { line: low + 1, column: offset - (this.starts[low] ?? 0) + 1 };
  }

  /** The offset of a position, at most the end of its line. */
  offset(line: number, column: number): number {
    const start = this.starts[line - 1] ?? this.text.length;
    return Math.min(start + column - 1, start + this.line(line).length);
  }

  /** The text of a line without its end. */
  line(number: number): string {
    const start = this.starts[number - 1] ?? this.text.length;
    return this.text.slice(start, this.starts[number] ?? this.text.length).replace(/\r?\n$/, '');
  }
}
