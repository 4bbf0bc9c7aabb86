import { setTimeout as delay } from 'node:timers/promises';
import { ServiceError } from '../protocol/service-error';
import type { CallFault } from './faults';

/** Answers a call, unless a fault answers it. `drop`: the connection is closed without an answer. */
export async function underFaults<A>(
  faults: readonly CallFault[],
  answer: () => Promise<A>,
  failed: (error: ServiceError) => A,
): Promise<A | 'drop'> {
  for (const fault of faults) {
    if (fault.kind === 'delay') await delay(fault.milliseconds);
    else if (fault.kind !== 'drop') return failed(errorOf(fault.kind));
    else if (fault.when !== 'after') return 'drop';
  }
  const answered = await answer();
  return faults.some(({ kind }) => kind === 'drop') ? 'drop' : answered;
}

function errorOf(kind: 'throttle' | 'error'): ServiceError {
  return kind === 'throttle'
    ? new ServiceError('Throttling', 'Rate exceeded')
    : new ServiceError('ServiceUnavailable', 'Service is unable to handle request.', 503);
}
