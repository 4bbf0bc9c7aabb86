import { matches } from '../wildcard';

/** An answer of an origin. */
export interface Stored {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Buffer;
}

interface Entry {
  readonly stored: Stored;
  readonly at: number;
  readonly until: number;
}

/** The cache of one distribution, by path. A restart empties it, as an edge location may at any time. */
export class Cache {
  private readonly entries = new Map<string, Entry>();

  constructor(private readonly clock: () => number) {}

  /** A stored answer, with its age in seconds. Past its time it must be compared with the origin. */
  find(path: string): { readonly stored: Stored; readonly age: number; readonly fresh: boolean } | undefined {
    const found = this.entries.get(path);
    if (!found) return undefined;
    const now = this.clock();
    return {
      stored: found.stored,
      age: Math.floor((now - found.at) / 1000),
      fresh: now < found.until,
    };
  }

  keep(path: string, stored: Stored, seconds: number): void {
    const at = this.clock();
    if (seconds > 0) this.entries.set(path, { stored, at, until: at + seconds * 1000 });
    else this.entries.delete(path);
  }

  /** Paths of an invalidation: `*` stands for any characters at the end. */
  invalidate(paths: readonly string[]): void {
    for (const path of [...this.entries.keys()])
      if (paths.some((pattern) => matches(pattern, path))) this.entries.delete(path);
  }
}
