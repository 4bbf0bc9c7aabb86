import type { Context } from './context';
import { Stop } from './stop';

const ATTEMPTS = 5;

/**
 * Takes a step again where AWS didn't answer, beyond what the SDK tries by itself. Only for steps that find what they did
 * already when they are taken a second time.
 */
export async function retry<T>({ operator, clock, polling }: Context, step: () => Promise<T>): Promise<T> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await step();
    } catch (error) {
      if (!(error instanceof Stop) || error.kind !== 'unreachable' || attempt === ATTEMPTS) throw error;
      operator.report({ type: 'note', text: `${error.message}: trying again` });
      await clock.sleep(polling.retry * 2 ** (attempt - 1));
    }
  }
}
