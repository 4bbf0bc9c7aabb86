/** Remembers what a lookup gave. A lookup that comes back to itself gives `undefined` there instead of running forever. */
export class Memo<T> {
  private readonly known = new Map<string, T | undefined>();

  get(key: string, find: () => T | undefined): T | undefined {
    if (!this.known.has(key)) {
      this.known.set(key, undefined);
      this.known.set(key, find());
    }
    return this.known.get(key);
  }
}
