export interface Step {
  readonly name: string;
  /** May answer something to tell beside its time. */
  run(): Promise<string | undefined>;
}

export interface TakenStep {
  readonly name: string;
  readonly seconds: number;
  readonly note?: string | undefined;
  /** Why it failed; the last one only. */
  readonly failure?: unknown;
}

/** One after the other, up to the first that fails. */
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
  const said = failure === undefined ? note : 'failed';
  return `${name.padEnd(width)}  ${seconds.toFixed(1).padStart(6)} s${said === undefined ? '' : `  ${said}`}`;
}
