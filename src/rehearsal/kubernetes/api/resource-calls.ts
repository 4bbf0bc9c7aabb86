import type { DataObject } from '../../../document/data';
import { demandKnownFields } from '../admission/fields';
import { apiVersionOf, resourceKey } from '../resources';
import { badRequest, methodNotAllowed } from '../status';
import { objectAt, textAt, withValue } from '../values';
import { type Call, deleteOptions, objectOf, writeOptions } from './call';
import { evict } from './evictions';
import { APPLY, patched, patchTypeOf } from './patches';
import { scaled, scaleOf } from './scale';
import type { Selects } from './selectors';
import type { ServedCluster } from './served-cluster';

export interface Reply {
  readonly status: number;
  readonly object: DataObject;
}

const ok = (object: DataObject): Reply => ({ status: 200, object });
const created = (object: DataObject): Reply => ({ status: 201, object });

/** Answers everything but lists and watches, which depend on the shape that the client wants. */
export function answerCall(cluster: ServedCluster, call: Call, selects: Selects): Reply {
  const { method, place } = call;
  const { name, subresource } = place;
  if (subresource === 'eviction' && method === 'POST') return created(evict(cluster, call));
  switch (method) {
    case 'GET':
      return ok(shown(call, cluster.writes.get(place.resource, place.namespace, name)));
    case 'POST':
      return create(cluster, call);
    case 'PUT':
      return update(cluster, call);
    case 'PATCH':
      return patchTypeOf(call) === APPLY ? apply(cluster, call) : patch(cluster, call);
    case 'DELETE':
      return name === '' ? deleteAll(cluster, call, selects) : deleteOne(cluster, call);
    default:
      throw methodNotAllowed();
  }
}

function create(cluster: ServedCluster, call: Call): Reply {
  const { resource, namespace, name } = call.place;
  if (name !== '') throw methodNotAllowed();
  return created(cluster.writes.create(resource, namespace, given(call), writeOptions(call)));
}

function update(cluster: ServedCluster, call: Call): Reply {
  const { resource, namespace, name, subresource } = call.place;
  const current = cluster.writes.get(resource, namespace, name);
  const object = subresource === 'scale' ? scaled(current, objectOf(call)) : given(call);
  const part = subresource === 'scale' ? '' : subresource;
  return ok(shown(call, cluster.writes.update(resource, current, object, writeOptions(call), part)));
}

function patch(cluster: ServedCluster, call: Call): Reply {
  const { resource, namespace, name, subresource } = call.place;
  const current = cluster.writes.get(resource, namespace, name);
  const isScale = subresource === 'scale';
  const object = isScale ? scaled(current, patched(call, scaleOf(current))) : patched(call, current);
  if (!isScale) demandKnownFields(resource, object, call);
  const updated = cluster.writes.update(
    resource,
    current,
    object,
    writeOptions(call),
    isScale ? '' : subresource,
  );
  return ok(shown(call, updated));
}

function apply(cluster: ServedCluster, call: Call): Reply {
  const { resource, namespace, name, subresource } = call.place;
  const object = given(call);
  if (textAt(object, 'metadata', 'name') !== name && textAt(object, 'metadata', 'name') !== '')
    throw badRequest(
      `the name of the object (${textAt(object, 'metadata', 'name')}) does not match the name on the URL (${name})`,
    );
  if (!call.query.get('fieldManager'))
    throw badRequest(
      'PatchOptions.meta.k8s.io "" is invalid: fieldManager: Required value: is required for apply patch',
    );
  if (objectAt(object, 'metadata').managedFields !== undefined)
    throw badRequest('metadata.managedFields must be nil');
  const force = call.query.get('force') === 'true';
  const applied = withValue(object, ['metadata', 'name'], name);
  const options = { ...writeOptions(call), force };
  const outcome = cluster.writes.apply(resource, namespace, name, applied, options, subresource);
  return outcome.created ? created(outcome.object) : ok(outcome.object);
}

function deleteOne(cluster: ServedCluster, call: Call): Reply {
  const { resource, namespace, name } = call.place;
  const current = cluster.writes.get(resource, namespace, name);
  const left = cluster.writes.delete(resource, current, deleteOptions(call));
  if (left) return ok(left);
  const { group, plural } = resource;
  return ok({
    kind: 'Status',
    apiVersion: 'v1',
    metadata: {},
    status: 'Success',
    details: { name, ...(group !== '' && { group }), kind: plural, uid: textAt(current, 'metadata', 'uid') },
  });
}

function deleteAll(cluster: ServedCluster, call: Call, selects: Selects): Reply {
  const { resource, namespace } = call.place;
  const options = deleteOptions(call);
  const all = cluster.store
    .list(resourceKey(resource), namespace === '' ? undefined : namespace)
    .filter(selects);
  for (const object of all) cluster.writes.delete(resource, object, options);
  return ok({
    kind: `${resource.kind}List`,
    apiVersion: apiVersionOf(resource),
    metadata: { resourceVersion: String(cluster.store.revision) },
    items: all,
  });
}

/** The object of the request. */
function given(call: Call): DataObject {
  const object = objectOf(call);
  const { resource } = call.place;
  const { apiVersion, kind } = object;
  if (kind !== undefined && kind !== resource.kind)
    throw badRequest(
      `${resource.kind} in version "${resource.version}" cannot be handled as a ${resource.kind}: no kind "${String(kind)}" is registered for version "${String(apiVersion)}"`,
    );
  if (apiVersion !== undefined && apiVersion !== apiVersionOf(resource))
    throw badRequest(
      `the API version in the data (${String(apiVersion)}) does not match the expected API version (${apiVersionOf(resource)})`,
    );
  demandKnownFields(resource, object, call);
  return object;
}

/** The Scale of a workload if the path names it. */
function shown({ place }: Call, object: DataObject): DataObject {
  return place.subresource === 'scale' ? scaleOf(object) : object;
}
