import type { World } from '../engine/world';
import type { StackRecord } from '../state/records';

/** Whether a request is one that was answered before, asked again because its answer was lost. */
export function wasBegunWith(token: string | undefined, stack: StackRecord, world: World): boolean {
  if (token === undefined) return false;
  return world.store.list('events', stack.stackId).some(({ operation }) => operation?.token === token);
}
