/** A clock that can wake somebody up. */
export interface Timer {
  /** Milliseconds since 1970. */
  now(): number;
  /** Runs at a time, unless the returned function is called before. */
  at(time: number, run: () => void): () => void;
}

/** The clock may change, and the machine may sleep: a long wait looks at the clock again and again. */
const LONGEST_WAIT = 30_000;

export function timerOf(now: () => number): Timer {
  return {
    now,
    at(time, run) {
      let timeout: NodeJS.Timeout;
      const wait = (): void => {
        const left = time - now();
        timeout = setTimeout(
          left > LONGEST_WAIT ? wait : run,
          Math.min(Math.max(0, left), LONGEST_WAIT),
        ).unref();
      };
      wait();
      return () => clearTimeout(timeout);
    },
  };
}
