import type { DataObject } from '../../../document/data';
import { objectsAt, textAt } from '../values';

/** The controlling owner in the metadata of an object. */
export function controllerOf(object: DataObject): DataObject | undefined {
  return objectsAt(object, 'metadata', 'ownerReferences').find(({ controller }) => controller === true);
}

export function isOwnedBy(object: DataObject, owner: DataObject): boolean {
  return textAt(controllerOf(object), 'uid') === textAt(owner, 'metadata', 'uid');
}

export function ownerReference(owner: DataObject): DataObject {
  return {
    apiVersion: textAt(owner, 'apiVersion'),
    kind: textAt(owner, 'kind'),
    name: textAt(owner, 'metadata', 'name'),
    uid: textAt(owner, 'metadata', 'uid'),
    controller: true,
    blockOwnerDeletion: true,
  };
}
