/**
 * In the tab's storage: scripts of other origins cannot read it, and it is gone with the tab. A script that runs in this
 * page could read it, which the content security policy prevents. There are no refresh tokens.
 */
export function tabStorage<T>(key: string) {
  return {
    get(): T | undefined {
      try {
        return JSON.parse(sessionStorage.getItem(key) ?? 'null') ?? undefined;
      } catch {
        return undefined;
      }
    },
    set(value: T): void {
      sessionStorage.setItem(key, JSON.stringify(value));
    },
    clear(): void {
      sessionStorage.removeItem(key);
    },
  };
}
