export interface Range {
  readonly start: number;
  readonly end: number;
}

/** Positions of the entries of one mapping or list, as plain numbers: a large template has tens of thousands. */
export class EntryRanges {
  private readonly names: (string | number)[] = [];
  /** Four offsets per entry: start and end of its key, start and end of its value. */
  private readonly offsets: number[] = [];

  add(name: string | number, key: Range, value: Range): void {
    this.names.push(name);
    this.offsets.push(key.start, key.end, value.start, value.end);
  }

  key(name: string | number): Range | undefined {
    return this.range(name, 0);
  }

  value(name: string | number): Range | undefined {
    return this.range(name, 2);
  }

  private range(name: string | number, shift: number): Range | undefined {
    const index = this.names.lastIndexOf(name);
    const start = this.offsets[index * 4 + shift];
    const end = this.offsets[index * 4 + shift + 1];
    return index < 0 || start === undefined || end === undefined ? undefined : { start, end };
  }
}
