import { type Resource, resourceOf } from '../resources';
import { forbidden, notFound } from '../status';
import type { ObjectStore } from '../store/object-store';
import { textAt } from '../values';

/** A new object needs a namespace that is not being deleted: plugin NamespaceLifecycle. */
export function demandNamespace(
  store: ObjectStore,
  resource: Resource,
  namespace: string,
  name: string,
): void {
  if (!resource.namespaced) return;
  const found = store.get('namespaces', '', namespace);
  if (!found) throw notFound(resourceOf('namespaces'), namespace);
  if (textAt(found, 'metadata', 'deletionTimestamp') !== '')
    throw forbidden(
      resource,
      name,
      `unable to create new content in namespace ${namespace} because it is being terminated`,
    );
}
