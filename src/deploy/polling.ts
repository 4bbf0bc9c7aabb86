/** The polling intervals for AWS or a local endpoint, in milliseconds. */
export interface Polling {
  /** Before the second look. Each further wait is longer. */
  readonly first: number;
  /** The longest wait between two looks. */
  readonly longest: number;
  /** Before the first retry of a step that got no answer. The wait doubles with every retry. */
  readonly retry: number;
  /** Without an answer for this long, the tool stops watching. The operation continues. */
  readonly giveUpAfter: number;
}

export const AWS_POLLING: Polling = { first: 500, longest: 2_000, retry: 4_000, giveUpAfter: 20 * 60_000 };
export const LOCAL_POLLING: Polling = { first: 10, longest: 150, retry: 20, giveUpAfter: 20_000 };

const GROWTH = 1.5;

/** The intervals between polls of an operation of unknown duration. */
export function* waits({ first, longest }: Polling): Generator<number, never> {
  for (let wait = first; ; wait = Math.min(wait * GROWTH, longest)) yield wait;
}
