/** Computes a value once per object and forgets it with the object. */
export function memoized<K extends object, T>(compute: (key: K) => T): (key: K) => T {
  const known = new WeakMap<K, { readonly value: T }>();
  return (key) => {
    const found = known.get(key) ?? { value: compute(key) };
    known.set(key, found);
    return found.value;
  };
}

/** Remembers lookups by name. A lookup that depends on itself gets `undefined` instead of recursing forever. */
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
