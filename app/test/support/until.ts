import { setTimeout as pause } from 'node:timers/promises';

/** Waits for a condition that must become true. The limit of the test ends the wait if it does not. */
export async function until(condition: () => boolean | Promise<boolean>): Promise<void> {
  while (!(await condition())) await pause(5);
}
