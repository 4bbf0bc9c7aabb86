/** A store whose expired records must be deleted. */
export interface Swept {
  sweep(): Promise<void>;
}

const minute = 60_000;
const longestMs = 24 * 60 * minute;

/** A sweep that fails is reported as a failed call, and the next one continues. */
export function sweepRegularly(store: Swept, callsSoFar: () => number): NodeJS.Timeout {
  return setInterval(sweeper(store, callsSoFar, Date.now), minute).unref();
}

/**
 * Deletes expired records each time it is called, if there were other calls to the store meanwhile. Without any it waits a
 * day, because a database that is used every minute never pauses.
 */
export function sweeper(store: Swept, callsSoFar: () => number, now: () => number): () => Promise<void> {
  let [swept, seen] = [now(), callsSoFar()];
  return async () => {
    if (callsSoFar() === seen && now() - swept < longestMs) return;
    await store.sweep().catch(() => {});
    [swept, seen] = [now(), callsSoFar()];
  };
}
