/** A store whose expired records must be deleted. */
export interface Swept {
  sweep(): Promise<void>;
}

const usualMs = 60_000;
const longestMs = 24 * 60 * usualMs;

/**
 * Deletes expired records every minute while there are other calls to the store. Without any it waits a day, because a
 * database that is used every minute never pauses. A sweep that fails is reported as a failed call, and the next one continues.
 */
export function sweepRegularly(store: Swept, callsSoFar: () => number, everyMs = usualMs): NodeJS.Timeout {
  let [swept, seen] = [Date.now(), callsSoFar()];
  return setInterval(async () => {
    if (callsSoFar() === seen && Date.now() - swept < longestMs) return;
    await store.sweep().catch(() => {});
    [swept, seen] = [Date.now(), callsSoFar()];
  }, everyMs).unref();
}
