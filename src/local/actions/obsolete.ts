import { familyOf, withStatus } from '../engine/change-sets';
import type { World } from '../engine/world';
import type { StackRecord } from '../state/records';

/** An update makes the stack's change sets worthless: what they would change has changed. */
export function obsoleteOthers(world: World, stack: StackRecord): void {
  const available = world.store
    .list('changeSets', stack.stackId)
    .filter(({ executionStatus }) => executionStatus === 'AVAILABLE')
    .flatMap((changeSet) => familyOf(world, changeSet));
  if (available.length > 0)
    world.store.write(...available.map((changeSet) => withStatus(changeSet, 'OBSOLETE')));
}
