import type { Context } from './context';
import { Stop } from './stop';

const ATTEMPTS = 5;

/**
 * Retries a step when AWS does not answer, after the SDK's own retries. Only for steps that recognize what an earlier
 * attempt did.
 */
export async function retry<T>({ operator, clock, polling }: Context, step: () => Promise<T>): Promise<T> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await step();
    } catch (error) {
      if (!(error instanceof Stop) || error.kind !== 'unreachable' || attempt === ATTEMPTS) throw error;
      operator.report({ type: 'note', text: `${error.message}: retrying` });
      await clock.sleep(polling.retry * 2 ** (attempt - 1));
    }
  }
}
