import { join } from 'node:path';
import { type LocalEndpoint, type LocalOptions, startLocal } from '../local';
import type { CheckTiming } from './check-timing';
import type { ImageSource } from './images';
import { Rehearsal } from './rehearsal';
import type { Timer } from './scaling/timer';

export type { ImageSource } from './images';

export interface RehearsalOptions extends Omit<LocalOptions, 'handlers' | 'services'> {
  /** The images and what runs for them. */
  readonly images: readonly ImageSource[];
  /** The folder that images' sources are relative to. */
  readonly project: string;
  /** The first port to try for a load balancer; 0 for any free port. */
  readonly loadBalancerPort?: number;
  /** The first port to try for a distribution; 0 for any free port. */
  readonly distributionPort?: number;
  readonly checkTiming?: CheckTiming;
  /** Runs scheduled actions. @default the clock of this machine */
  readonly timer?: Timer;
  /** For what distributions cache. @default the clock of this machine */
  readonly clock?: () => number;
}

export interface RehearsalEndpoint extends LocalEndpoint {
  /** The isolation of tasks, in one sentence. */
  readonly isolation: string;
}

export const LOAD_BALANCER_PORT = 8080;
export const DISTRIBUTION_PORT = 8090;

/**
 * A CloudFormation endpoint with real tables, tasks and load balancers. The endpoint locks the state folder first, so that
 * nothing runs twice.
 */
export async function startRehearsal(options: RehearsalOptions): Promise<RehearsalEndpoint> {
  const rehearsal = new Rehearsal(join(options.stateFolder, 'rehearsal'), options);
  const endpoint = await startLocal({
    ...options,
    handlers: (surroundings) => rehearsal.handlers(surroundings),
    services: (request) => rehearsal.answer(request),
    localAddress: (text) => rehearsal.localAddress(text),
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
