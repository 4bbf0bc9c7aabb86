import { setTimeout as delay } from 'node:timers/promises';
import { ScheduleError } from '../../aws/schedule-error';
import type { ResourceRequest } from '../../local/resources/handler';
import type { CheckTiming } from '../check-timing';
import { objects } from '../ecs/definition';
import { handlerFailure } from '../ecs/handler-failure';
import type { Effects } from '../effects';
import type { ScalableTargets } from './scalable-targets';

/**
 * Keeps the number of tasks of a service within its bounds, which scheduled actions change. Metrics scale nothing.
 * AWS does not wait for the tasks, a rehearsal does, so that the service answers when the deployment is complete.
 */
export function scalableTargets(targets: () => Promise<ScalableTargets>, checkTiming: CheckTiming): Effects {
  const bound = async ({ properties, place, signal }: ResourceRequest): Promise<void> => {
    const { ResourceId, MinCapacity, MaxCapacity, ScheduledActions } = properties;
    const service = serviceArn(String(ResourceId), place);
    const bounds = { min: Number(MinCapacity), max: Number(MaxCapacity) };
    const scaled = (await targets())
      .set(service, bounds, objects(ScheduledActions))
      .catch((error: unknown) => {
        if (error instanceof ScheduleError) throw handlerFailure(error.message, 'InvalidRequest');
        throw error;
      });
    await Promise.race([scaled, delay(checkTiming.gracePeriod, undefined, { signal, ref: false })]);
  };
  return {
    async make(request) {
      await bound(request);
      return undefined;
    },
    change: bound,
    async remove({ properties, place }) {
      (await targets()).remove(serviceArn(String(properties.ResourceId), place));
    },
  };
}

function serviceArn(resourceId: string, { partition, region, accountId }: ResourceRequest['place']): string {
  return `arn:${partition}:ecs:${region}:${accountId}:${resourceId}`;
}
