/**
 * How a rehearsal's time runs. While somebody waits for tasks to start, checks come faster than on AWS; afterwards they
 * come at AWS's own intervals, so that a rehearsal that nobody looks at costs next to nothing.
 */
export interface Haste {
  /** Intervals of checks are multiplied with it until the first success. */
  readonly factor: number;
  /** Milliseconds for which a starting task's failed checks are forgiven, at least: this machine may be slow. */
  readonly patience: number;
}

export const HASTE: Haste = { factor: 1 / 20, patience: 10_000 };

const SHORTEST = 150;

/** Milliseconds until the next check. */
export function untilNextCheck(seconds: number, starting: boolean, { factor }: Haste): number {
  return Math.max(SHORTEST, seconds * 1000 * (starting ? factor : 1));
}
