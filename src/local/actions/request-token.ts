import type { World } from '../engine/world';
import type { StackRecord } from '../state/records';

/** Whether a request repeats one that already started an operation, with the same token. */
export function wasBegunWith(token: string | undefined, stack: StackRecord, world: World): boolean {
  if (token === undefined) return false;
  return world.store.list('events', stack.stackId).some(({ operation }) => operation?.token === token);
}
