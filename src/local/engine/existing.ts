import { hasLeft } from '../../aws/statuses';
import type { DataObject } from '../../document/data';
import type { Store } from '../state/store';

/** A resource that exists in the account: part of a stack, or retained by one. */
export interface ExistingResource {
  readonly type: string;
  readonly physicalId: string;
  readonly stackId: string;
  readonly logicalId: string;
  readonly properties: DataObject;
  readonly retained: boolean;
}

export function existing(store: Store): ExistingResource[] {
  const held = store.all('stacks').flatMap(({ stackId }) =>
    store
      .list('resources', stackId)
      .filter(({ physicalId, status }) => physicalId !== '' && !hasLeft(status))
      .flatMap(({ type, logicalId, physicalId, properties, before, garbage }) => {
        const shared = { type, logicalId, stackId, retained: false };
        const others = [before, garbage].filter(
          (old) => old && old.physicalId !== physicalId && old.physicalId !== '',
        );
        return [{ physicalId, properties }, ...others.flatMap((old) => (old ? [old] : []))].map((one) => ({
          ...shared,
          physicalId: one.physicalId,
          properties: one.properties,
        }));
      }),
  );
  return [...held, ...store.all('retained').map((resource) => ({ ...resource, retained: true }))];
}

/** The logical ID of a resource, preceded by those of its nested stacks, as ContinueUpdateRollback writes it. */
export function qualifiedLogicalId(store: Store, type: string, physicalId: string): string | undefined {
  const found = existing(store).find((one) => one.type === type && one.physicalId === physicalId);
  if (!found) return undefined;
  const stacks = new Map(store.all('stacks').map((stack) => [stack.stackId, stack]));
  const names = [found.logicalId];
  for (
    let { parent } = stacks.get(found.stackId) ?? {};
    parent;
    { parent } = stacks.get(parent.stackId) ?? {}
  )
    names.unshift(parent.logicalId);
  return names.join('.');
}
