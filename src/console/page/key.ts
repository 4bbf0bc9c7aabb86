const NAME = 'console-key';

/**
 * Takes the key that opens the console out of the address. It comes in the fragment, which browsers send nowhere, and stays in
 * the storage of this tab and port. A cookie would be sent to every port of this machine.
 */
export function takeKey(): void {
  const given = /^#key=([0-9a-f]+)(.*)$/.exec(location.hash);
  if (given?.[1] === undefined) return;
  sessionStorage.setItem(NAME, given[1]);
  history.replaceState(null, '', `#${given[2] ?? ''}`);
}

export function consoleKey(): string {
  return sessionStorage.getItem(NAME) ?? '';
}
