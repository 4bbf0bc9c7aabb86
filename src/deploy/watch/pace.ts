export interface Pace {
  /** Milliseconds between two polls. */
  readonly every: number;
  /** Milliseconds without a response after which the tool stops watching. The operation continues. */
  readonly patience: number;
}

export const AWS_PACE: Pace = { every: 2_000, patience: 20 * 60_000 };
export const LOCAL_PACE: Pace = { every: 150, patience: 20_000 };
