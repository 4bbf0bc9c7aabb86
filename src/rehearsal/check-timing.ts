/**
 * The timing of health checks. While a deployment waits for its tasks, checks run more often than on AWS; afterwards they run
 * at AWS's intervals, so that an idle rehearsal costs next to nothing.
 */
export interface CheckTiming {
  /** Multiplies the intervals of checks until the first success. */
  readonly factor: number;
  /** The minimum time, in milliseconds, during which failed checks of a starting task are ignored. */
  readonly gracePeriod: number;
}

export const CHECK_TIMING: CheckTiming = { factor: 1 / 20, gracePeriod: 10_000 };

const SHORTEST = 150;

/** Milliseconds until the next check. */
export function untilNextCheck(seconds: number, starting: boolean, { factor }: CheckTiming): number {
  return Math.max(SHORTEST, seconds * 1000 * (starting ? factor : 1));
}
