import { StoreUnavailable } from './records';

export type StoreOutcome = 'ok' | 'failed';
export type ReportStoreCall = (
  operation: string,
  outcome: StoreOutcome,
  seconds: number,
  problem?: string,
) => void;

/** When a call, with its retries, is aborted. */
export const storeDeadlineMs = 5_000;

/**
 * Every call to the store goes through here, and is measured, reported and bounded in time. Every failure is the same
 * to a client: the store cannot do this now, and a later try may succeed.
 */
export class StoreCalls {
  private readonly inFlight = new Set<Promise<unknown>>();
  private isClosed = false;
  /** The calls so far. */
  count = 0;

  constructor(
    private readonly report: ReportStoreCall,
    readonly deadlineMs = storeDeadlineMs,
  ) {}

  run<T>(operation: string, call: (abortSignal: AbortSignal) => Promise<T>): Promise<T> {
    this.count += 1;
    const running = this.measure(operation, call);
    this.inFlight.add(running);
    const remove = () => this.inFlight.delete(running);
    running.then(remove, remove);
    return running;
  }

  /** Refuses further calls and waits for those in flight, which a client may have abandoned. */
  async close(): Promise<void> {
    this.isClosed = true;
    await Promise.allSettled(this.inFlight);
  }

  private async measure<T>(operation: string, call: (abortSignal: AbortSignal) => Promise<T>): Promise<T> {
    if (this.isClosed) throw new StoreUnavailable('the store is closed');
    const startedAt = performance.now();
    const seconds = () => (performance.now() - startedAt) / 1_000;
    try {
      const answer = await call(AbortSignal.timeout(this.deadlineMs));
      this.report(operation, 'ok', seconds());
      return answer;
    } catch (error) {
      const problem = describe(error);
      this.report(operation, 'failed', seconds(), problem);
      throw new StoreUnavailable(`the store call ${operation} failed: ${problem}`);
    }
  }
}

/** The name and code of the error, without its message, which may contain what people typed. */
function describe(error: unknown): string {
  if (!(error instanceof Error)) return 'unknown error';
  const code = 'code' in error && typeof error.code === 'string' ? ` ${error.code}` : '';
  return `${error.name}${code}`;
}
