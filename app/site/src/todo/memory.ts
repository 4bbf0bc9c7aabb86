import type { Kept, Memory } from './sync';

/** Without storage, as in some private windows, changes survive until the page is closed. */
export function browserMemory(list: string, owner: string | undefined): Memory & { forget(): void } {
  const prefix = owner === undefined ? 'list:' : `list-of:${owner}:`;
  const key = prefix + list;
  let isForgotten = false;
  return {
    load() {
      try {
        return JSON.parse(localStorage.getItem(key) ?? 'null') ?? undefined;
      } catch {
        return undefined;
      }
    },
    save(kept: Kept) {
      if (isForgotten) return;
      try {
        localStorage.setItem(key, JSON.stringify(kept));
      } catch {
        // Full or forbidden.
      }
    },
    /** All lists of the owner. */
    forget() {
      isForgotten = true;
      try {
        for (const one of Object.keys(localStorage)) if (one.startsWith(prefix)) localStorage.removeItem(one);
      } catch {
        // Forbidden, so nothing was saved.
      }
    },
  };
}

/** Not crypto.randomUUID, which is available over HTTPS only. */
export function newId(): string {
  return Array.from(crypto.getRandomValues(new Uint8Array(12)), (byte) =>
    byte.toString(16).padStart(2, '0'),
  ).join('');
}
