import type { DataObject } from '../../../document/data';
import { isEnding } from '../pods/conditions';
import { type Resource, resourceKey, resources } from '../resources';
import { objectsAt, textAt, textsAt, withValue } from '../values';
import { FOREGROUND } from '../writes';
import { type Controller, type ControllerContext, MANAGER } from './context';

const ORPHAN = 'orphan';
const deletable = resources.filter(({ verbs }) => verbs.includes('delete'));

/** Deletes the dependents of objects that are gone, and lets objects go that wait for their dependents. */
export class Garbage implements Controller {
  constructor(private readonly context: ControllerContext) {}

  reconcile(): void {
    const all = deletable.flatMap((resource) =>
      this.context.store.list(resourceKey(resource)).map((object) => ({ resource, object })),
    );
    const uids = new Set(all.map(({ object }) => textAt(object, 'metadata', 'uid')));
    for (const { resource, object } of all) {
      const owners = objectsAt(object, 'metadata', 'ownerReferences').map((one) => textAt(one, 'uid'));
      if (owners.length > 0 && !isEnding(object) && owners.every((uid) => !uids.has(uid)))
        this.context.writes.delete(resource, object);
      else if (isEnding(object)) this.release(resource, object, all);
    }
  }

  private release(
    resource: Resource,
    object: DataObject,
    all: readonly { readonly resource: Resource; readonly object: DataObject }[],
  ): void {
    const finalizers = textsAt(object, 'metadata', 'finalizers');
    const uid = textAt(object, 'metadata', 'uid');
    const dependents = all.filter((one) =>
      objectsAt(one.object, 'metadata', 'ownerReferences').some((owner) => owner.uid === uid),
    );
    const { writes } = this.context;
    if (finalizers.includes(ORPHAN)) {
      for (const one of dependents) {
        const references = objectsAt(one.object, 'metadata', 'ownerReferences').filter(
          (owner) => owner.uid !== uid,
        );
        const kept = references.length > 0 ? references : undefined;
        writes.update(
          one.resource,
          one.object,
          withValue(one.object, ['metadata', 'ownerReferences'], kept),
          MANAGER,
        );
      }
      this.drop(resource, object, ORPHAN);
    } else if (finalizers.includes(FOREGROUND)) {
      for (const one of dependents)
        if (!isEnding(one.object))
          writes.delete(one.resource, one.object, { propagationPolicy: 'Foreground' });
      if (dependents.length === 0) this.drop(resource, object, FOREGROUND);
    }
  }

  private drop(resource: Resource, object: DataObject, finalizer: string): void {
    const left = textsAt(object, 'metadata', 'finalizers').filter((one) => one !== finalizer);
    const finalizers = left.length > 0 ? left : undefined;
    this.context.writes.update(
      resource,
      object,
      withValue(object, ['metadata', 'finalizers'], finalizers),
      MANAGER,
    );
  }
}
