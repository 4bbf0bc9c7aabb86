import { limits } from '../../aws/limits';
import type { Caller } from '../protocol/caller';
import { stackNotFound } from '../protocol/service-error';
import type { StackRecord } from '../state/records';
import { regionKey } from '../state/region-key';
import type { Store } from '../state/store';
import type { World } from './world';

export function stacksOf(store: Store, caller: Caller): StackRecord[] {
  return store.list('stacks', regionKey(caller));
}

/** Finds a stack by its ID, or by its name unless it is deleted. */
export function lookupStack(store: Store, caller: Caller, nameOrId: string): StackRecord | undefined {
  if (nameOrId.startsWith('arn:')) return store.get('stacks', regionKey(caller), nameOrId);
  return stacksOf(store, caller).find(
    (stack) => stack.stackName === nameOrId && stack.status !== 'DELETE_COMPLETE',
  );
}

export function findStack(
  store: Store,
  caller: Caller,
  nameOrId: string,
  notFound: (nameOrId: string) => Error = stackNotFound,
): StackRecord {
  const stack = lookupStack(store, caller, nameOrId);
  if (!stack) throw notFound(nameOrId);
  return stack;
}

/** The nested stack with a logical ID, unless it is deleted. */
export function childOf(store: Store, parent: StackRecord, logicalId: string): StackRecord | undefined {
  const physicalId = store.get('resources', parent.stackId, logicalId)?.physicalId;
  const group = regionKey(parent);
  const child = physicalId ? store.get('stacks', group, physicalId) : undefined;
  return child?.parent?.stackId === parent.stackId ? child : undefined;
}

/** AWS's message when the quota of stacks is reached. */
export const STACK_LIMIT = 'Limit for stack has been exceeded';

export function isFull({ store }: World, home: Pick<StackRecord, 'accountId' | 'region'>): boolean {
  const present = store.list('stacks', regionKey(home)).filter(({ status }) => status !== 'DELETE_COMPLETE');
  return present.length >= limits.stacks;
}
