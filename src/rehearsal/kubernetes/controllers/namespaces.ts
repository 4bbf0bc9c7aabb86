import type { DataObject } from '../../../document/data';
import { isEnding } from '../pods/conditions';
import { resourceKey, resourceOf, resources } from '../resources';
import { isEqual, objectAt, textAt } from '../values';
import { type Controller, type ControllerContext, MANAGER } from './context';

const namespaced = resources.filter(({ namespaced, verbs }) => namespaced && verbs.includes('delete'));
const EVENTS = 'events';

/** Gives namespaces their phase and default service account, and empties those that are being deleted. */
export class Namespaces implements Controller {
  private readonly resource = resourceOf('namespaces');
  private readonly accounts = resourceOf('serviceaccounts');

  constructor(private readonly context: ControllerContext) {}

  reconcile(): void {
    for (const namespace of this.context.store.list('namespaces')) {
      if (isEnding(namespace)) this.empty(namespace);
      else this.complete(namespace);
    }
  }

  private complete(namespace: DataObject): void {
    const { store, writes } = this.context;
    const name = textAt(namespace, 'metadata', 'name');
    const status = { phase: 'Active' };
    if (!isEqual(namespace.status, status))
      writes.update(this.resource, namespace, { ...namespace, status }, MANAGER, 'status');
    if (!store.get('serviceaccounts', name, 'default'))
      writes.create(this.accounts, name, { metadata: { name: 'default' } }, MANAGER);
  }

  private empty(namespace: DataObject): void {
    const { store, writes } = this.context;
    const name = textAt(namespace, 'metadata', 'name');
    const left = namespaced.flatMap((resource) =>
      store.list(resourceKey(resource), name).map((object) => ({ resource, object })),
    );
    for (const { resource, object } of left) if (!isEnding(object)) writes.delete(resource, object);
    const remains = namespaced.some(
      (resource) => resourceKey(resource) !== EVENTS && store.list(resourceKey(resource), name).length > 0,
    );
    const { finalizers } = objectAt(namespace, 'metadata');
    if (!remains && (!Array.isArray(finalizers) || finalizers.length === 0))
      writes.remove(this.resource, namespace);
  }
}
