import type { ChangeSetRecord, StackRecord } from '../state/records';
import { regionKey } from '../state/region-key';
import type { Change } from '../state/store';
import { withoutUndefined } from './session';
import type { World } from './world';

/** A change set and those of its nested stacks. */
export function familyOf(world: World, changeSet: ChangeSetRecord): ChangeSetRecord[] {
  const children = Object.values(changeSet.nested).flatMap(({ changeSetId, stackId }) => {
    const child = world.store.get('changeSets', stackId, changeSetId);
    return child ? familyOf(world, child) : [];
  });
  return [changeSet, ...children];
}

/** Deletes a change set, those of its nested stacks, and the nested stacks that only it prepared. */
export function removalOf(world: World, changeSet: ChangeSetRecord, home: StackRecord): Change[] {
  return familyOf(world, changeSet).flatMap(({ stackId, changeSetId, parentId }): Change[] => {
    const removed: Change = ['changeSets', stackId, changeSetId];
    const stack = world.store.get('stacks', regionKey(home), stackId);
    const prepared = parentId !== undefined && stack?.status === 'REVIEW_IN_PROGRESS';
    return prepared ? [removed, ['stacks', regionKey(home), stackId]] : [removed];
  });
}

export function withStatus(
  changeSet: ChangeSetRecord,
  executionStatus: ChangeSetRecord['executionStatus'],
): Change {
  return [
    'changeSets',
    changeSet.stackId,
    changeSet.changeSetId,
    withoutUndefined({ ...changeSet, executionStatus }),
  ];
}

/** An update makes the other change sets of its stack obsolete. */
export function obsoleteOthers(world: World, stack: StackRecord): void {
  const available = world.store
    .list('changeSets', stack.stackId)
    .filter(({ executionStatus }) => executionStatus === 'AVAILABLE')
    .flatMap((changeSet) => familyOf(world, changeSet));
  if (available.length > 0)
    world.store.write(...available.map((changeSet) => withStatus(changeSet, 'OBSOLETE')));
}
