export interface Step {
  readonly name: string;
  /** Can return a note to print beside its time. */
  run(): Promise<string | undefined>;
}

export interface TakenStep {
  readonly name: string;
  readonly seconds: number;
  readonly note?: string | undefined;
  /** Why it failed. Only the last step can fail. */
  readonly failure?: unknown;
}

/** Runs the steps in order and stops after the first failure. */
export async function runSteps(
  steps: readonly Step[],
  hear: { begun(name: string): void; ended(step: TakenStep): void },
): Promise<readonly TakenStep[]> {
  const taken: TakenStep[] = [];
  for (const { name, run } of steps) {
    hear.begun(name);
    const begun = performance.now();
    const outcome = await run().then(
      (note) => ({ note }),
      (failure: unknown) => ({ failure }),
    );
    const step: TakenStep = { name, seconds: (performance.now() - begun) / 1000, ...outcome };
    taken.push(step);
    hear.ended(step);
    if ('failure' in outcome) break;
  }
  return taken;
}

/** `make test   97.4 s   note` */
export function lineOf({ name, seconds, note, failure }: TakenStep, width: number): string {
  const text = failure === undefined ? note : 'failed';
  return `${name.padEnd(width)}  ${seconds.toFixed(1).padStart(6)} s${text === undefined ? '' : `  ${text}`}`;
}
