import type { Kept, Memory } from './sync';

/** Without storage, as in some private windows, changes survive until the page is closed. */
export function browserMemory(list: string): Memory {
  const key = `list:${list}`;
  return {
    load() {
      try {
        return JSON.parse(localStorage.getItem(key) ?? 'null') ?? undefined;
      } catch {
        return undefined;
      }
    },
    save(kept: Kept) {
      try {
        localStorage.setItem(key, JSON.stringify(kept));
      } catch {
        // Full or forbidden.
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
