import { join } from 'node:path';
import { type LocalEndpoint, type LocalOptions, startLocal } from '../local';
import type { CheckTiming } from './check-timing';
import type { ImageSource } from './images';
import { Rehearsal } from './rehearsal';

export type { ImageSource } from './images';

export interface RehearsalOptions extends Omit<LocalOptions, 'handlers' | 'services'> {
  /** What runs for which images. */
  readonly images: readonly ImageSource[];
  /** The folder that images' sources are relative to. */
  readonly project: string;
  /** The first port that is tried for a load balancer; 0 for any free one. */
  readonly loadBalancerPort?: number;
  readonly checkTiming?: CheckTiming;
}

export interface RehearsalEndpoint extends LocalEndpoint {
  /** What keeps tasks from the rest of the machine, in a sentence. */
  readonly isolation: string;
}

export const LOAD_BALANCER_PORT = 8080;

/**
 * A CloudFormation endpoint behind which the system runs: tables hold items, services run tasks, load balancers answer.
 * The endpoint takes the lock of the state folder first, so that nothing runs twice.
 */
export async function startRehearsal(options: RehearsalOptions): Promise<RehearsalEndpoint> {
  const rehearsal = new Rehearsal(join(options.stateFolder, 'rehearsal'), options);
  const endpoint = await startLocal({
    ...options,
    handlers: (surroundings) => rehearsal.handlers(surroundings),
    services: (request) => rehearsal.answer(request),
  });
  const close = async (): Promise<void> => {
    await endpoint.close();
    await rehearsal.close();
  };
  try {
    await rehearsal.open();
  } catch (error) {
    await close();
    throw error;
  }
  return { ...endpoint, close, isolation: rehearsal.isolation };
}
