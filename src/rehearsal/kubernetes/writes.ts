import { randomBytes, randomUUID } from 'node:crypto';
import type { DataObject } from '../../document/data';
import { withDefaults } from './admission/defaults';
import { demandNamespace } from './admission/namespaces';
import { demandPodSecurity } from './admission/pod-security';
import { causesOf } from './admission/validation';
import { ApplyConflict, apply, describeManager } from './patch/apply';
import { describeField } from './patch/field-set';
import { afterUpdate, type Writer } from './patch/managed-fields';
import { apiVersionOf, type Resource, resourceKey, type Subresource } from './resources';
import { ApiStatus, alreadyExists, badRequest, conflict, invalid, notFound } from './status';
import { type ObjectStore, StoreFull } from './store/object-store';
import {
  defined,
  isEqual,
  numberAt,
  objectAt,
  objectsAt,
  textAt,
  timeText,
  withoutNulls,
  withValue,
} from './values';

export interface WriteOptions {
  /** The field manager. */
  readonly manager: string;
  readonly dryRun?: boolean;
  /** Collects warnings for the client. */
  warn?(message: string): void;
}

export interface DeleteOptions extends Pick<WriteOptions, 'dryRun'> {
  readonly gracePeriodSeconds?: number | undefined;
  readonly propagationPolicy?: string | undefined;
  readonly uid?: string | undefined;
  readonly resourceVersion?: string | undefined;
}

const ORPHAN = 'orphan';
export const FOREGROUND = 'foregroundDeletion';

/** Groups whose objects count the changes of their specification. */
const COUNTED = new Set(['apps', 'policy', 'networking.k8s.io']);

/** Every write of an object, by clients and controllers alike: defaults, validation, admission, managed fields, storage. */
export class Writes {
  constructor(
    readonly store: ObjectStore,
    private readonly clock: () => number,
  ) {}

  get(resource: Resource, namespace: string, name: string): DataObject {
    const found = this.store.get(resourceKey(resource), namespace, name);
    if (!found) throw notFound(resource, name);
    return found;
  }

  create(resource: Resource, namespace: string, given: DataObject, options: WriteOptions): DataObject {
    const object = this.prepared(resource, namespace, withoutNulls(given));
    const managed = afterUpdate(undefined, object, this.writer(resource, options.manager, 'Update', ''));
    return this.add(resource, managed, options);
  }

  /** Replaces an object, or one of its subresources. Nothing is written if nothing changes. */
  update(
    resource: Resource,
    current: DataObject,
    given: DataObject,
    options: WriteOptions,
    subresource: Subresource | '' = '',
  ): DataObject {
    const name = textAt(current, 'metadata', 'name');
    const expected = textAt(given, 'metadata', 'resourceVersion');
    if (expected !== '' && expected !== textAt(current, 'metadata', 'resourceVersion'))
      throw conflict(resource, name);
    const uid = textAt(given, 'metadata', 'uid');
    if (uid !== '' && uid !== textAt(current, 'metadata', 'uid'))
      throw conflict(
        resource,
        name,
        `Precondition failed: UID in precondition: ${uid}, UID in object meta: ${textAt(current, 'metadata', 'uid')}`,
      );
    const object = this.replaced(resource, current, withoutNulls(given), subresource);
    const writer = this.writer(resource, options.manager, 'Update', subresource);
    return this.replace(resource, current, afterUpdate(current, object, writer), options);
  }

  /** Server-side apply. */
  apply(
    resource: Resource,
    namespace: string,
    name: string,
    applied: DataObject,
    options: WriteOptions & { readonly force: boolean },
    subresource: Subresource | '' = '',
  ): { readonly object: DataObject; readonly created: boolean } {
    const current = this.store.get(resourceKey(resource), namespace, name);
    if (!current && subresource !== '') throw notFound(resource, name);
    const writer = this.writer(resource, options.manager, 'Apply', subresource);
    const merged = this.merged(
      current,
      this.owned(resource, withoutNulls(applied), subresource),
      writer,
      options.force,
    );
    if (!current) {
      const { managedFields, ...metadata } = objectAt(merged, 'metadata');
      const object = this.prepared(resource, namespace, { ...merged, metadata });
      const managed = managedFields
        ? withValue(object, ['metadata', 'managedFields'], managedFields)
        : object;
      return { object: this.add(resource, managed, options), created: true };
    }
    const replaced = this.replaced(resource, current, merged, subresource);
    const fields = objectAt(merged, 'metadata').managedFields;
    const managed = withValue(replaced, ['metadata', 'managedFields'], fields);
    return { object: this.replace(resource, current, managed, options), created: false };
  }

  /** Returns the object if it is still there, because it ends gracefully or has finalizers. */
  delete(resource: Resource, current: DataObject, options: DeleteOptions = {}): DataObject | undefined {
    const { name, namespace, uid, version } = identity(current);
    const fails = (what: string, wanted: string | undefined, is: string): void => {
      if (wanted !== undefined && wanted !== is)
        throw conflict(
          resource,
          name,
          `Precondition failed: ${what} in precondition: ${wanted}, ${what} in object meta: ${is}`,
        );
    };
    fails('UID', options.uid, uid);
    fails('ResourceVersion', options.resourceVersion, version);
    const grace = graceOf(resource, current, options.gracePeriodSeconds);
    const waits = [
      ...(options.propagationPolicy === 'Foreground' ? [FOREGROUND] : []),
      ...(options.propagationPolicy === 'Orphan' ? [ORPHAN] : []),
    ];
    const finalizers = [...new Set([...finalizersOf(current), ...waits])];
    const isNamespace = resourceKey(resource) === 'namespaces';
    if (finalizers.length === 0 && grace === 0 && !isNamespace) {
      if (!options.dryRun) this.store.remove(resourceKey(resource), namespace, name);
      return undefined;
    }
    const known = textAt(current, 'metadata', 'deletionTimestamp');
    const seconds = Math.min(grace, numberAt(current, 'metadata', 'deletionGracePeriodSeconds') ?? grace);
    const metadata: DataObject = {
      ...objectAt(current, 'metadata'),
      deletionTimestamp: known || timeText(this.clock() + grace * 1000),
      deletionGracePeriodSeconds: seconds,
      ...(finalizers.length > 0 && { finalizers }),
    };
    const deleted = isNamespace
      ? { ...current, metadata, status: { ...objectAt(current, 'status'), phase: 'Terminating' } }
      : { ...current, metadata };
    if (isEqual(deleted, current)) return current;
    return options.dryRun ? deleted : this.put(resource, deleted);
  }

  /** Removes an object without grace and finalizers, as its controller does. */
  remove(resource: Resource, object: DataObject): void {
    const { namespace, name } = identity(object);
    this.store.remove(resourceKey(resource), namespace, name);
  }

  private merged(
    current: DataObject | undefined,
    applied: DataObject,
    writer: Writer,
    force: boolean,
  ): DataObject {
    try {
      return apply(current, applied, writer, force);
    } catch (error) {
      if (!(error instanceof ApplyConflict)) throw error;
      const causes = error.conflicts.map(({ manager, field }) => ({
        reason: 'FieldManagerConflict',
        message: `conflict with ${describeManager(manager)}`,
        field: describeField(field),
      }));
      throw new ApiStatus(409, 'Conflict', error.message, { causes });
    }
  }

  /** What an apply of the object, or of its subresource, may own. */
  private owned(resource: Resource, applied: DataObject, subresource: Subresource | ''): DataObject {
    const { status, spec, ...rest } = applied;
    if (!resource.subresources.includes('status')) return applied;
    const kept = subresource === 'status' ? status : spec;
    return kept === undefined ? rest : { ...rest, [subresource === 'status' ? 'status' : 'spec']: kept };
  }

  /** A new object as the server completes it. */
  private prepared(resource: Resource, namespace: string, given: DataObject): DataObject {
    const metadata = objectAt(given, 'metadata');
    const named = textAt(metadata, 'namespace');
    if (named !== '' && resource.namespaced && named !== namespace)
      throw badRequest(
        `the namespace of the provided object does not match the namespace sent on the request`,
      );
    const prefix = textAt(metadata, 'generateName');
    const name = textAt(metadata, 'name') || (prefix === '' ? '' : `${prefix}${suffix()}`);
    const { managedFields: _fields, resourceVersion: _version, ...asked } = metadata;
    const { status: _status, ...content } = given;
    const completed: DataObject = {
      ...(hasStatus(resource) ? content : given),
      apiVersion: apiVersionOf(resource),
      kind: resource.kind,
      metadata: {
        ...asked,
        name,
        ...(resource.namespaced && { namespace }),
        uid: randomUUID(),
        creationTimestamp: timeText(this.clock()),
        ...(COUNTED.has(resource.group) && { generation: 1 }),
      },
    };
    return withDefaults(resourceKey(resource), completed);
  }

  /** The object that an update leads to: what the update may not change stays as it is. */
  private replaced(
    resource: Resource,
    current: DataObject,
    given: DataObject,
    subresource: Subresource | '',
  ): DataObject {
    if (subresource === 'status') {
      const { status, ...rest } = current;
      return given.status === undefined ? rest : { ...rest, status: given.status };
    }
    const before = objectAt(current, 'metadata');
    const { managedFields: _fields, ...asked } = objectAt(given, 'metadata');
    const { status: _status, ...content } = given;
    const object: DataObject = withDefaults(resourceKey(resource), {
      ...(hasStatus(resource) ? content : given),
      ...(hasStatus(resource) && current.status !== undefined && { status: current.status }),
      apiVersion: apiVersionOf(resource),
      kind: resource.kind,
      metadata: {
        ...asked,
        name: before.name ?? '',
        ...defined(Object.fromEntries(SERVER_OWNED.map((key) => [key, before[key]]))),
      },
    });
    const { generation } = before;
    return typeof generation === 'number' && !isEqual(object.spec, current.spec)
      ? withValue(object, ['metadata', 'generation'], generation + 1)
      : object;
  }

  private add(resource: Resource, object: DataObject, options: WriteOptions): DataObject {
    const { name, namespace } = identity(object);
    demandNamespace(this.store, resource, namespace, name);
    this.demandValid(resource, object, undefined);
    demandPodSecurity(this.store, resource, object, options);
    if (this.store.get(resourceKey(resource), namespace, name)) throw alreadyExists(resource, name);
    return options.dryRun ? object : this.put(resource, object);
  }

  private replace(
    resource: Resource,
    current: DataObject,
    object: DataObject,
    options: WriteOptions,
  ): DataObject {
    if (isEqual(current, object)) return current;
    this.demandValid(resource, object, current);
    if (!isEqual(current.spec, object.spec)) demandPodSecurity(this.store, resource, object, options);
    if (options.dryRun) return object;
    const isOver =
      textAt(object, 'metadata', 'deletionTimestamp') !== '' && finalizersOf(object).length === 0;
    const hasGrace = numberAt(object, 'metadata', 'deletionGracePeriodSeconds') ?? 0;
    if (isOver && hasGrace === 0 && finalizersOf(current).length > 0 && resource.kind !== 'Namespace') {
      this.remove(resource, object);
      return object;
    }
    return this.put(resource, object);
  }

  private demandValid(resource: Resource, object: DataObject, before: DataObject | undefined): void {
    const causes = causesOf(resource, object, before);
    if (causes.length > 0) throw invalid(resource, identity(object).name, causes);
  }

  private put(resource: Resource, object: DataObject): DataObject {
    try {
      return this.store.put(resourceKey(resource), object);
    } catch (error) {
      if (!(error instanceof StoreFull)) throw error;
      throw new ApiStatus(500, 'InternalError', error.message);
    }
  }

  private writer(
    resource: Resource,
    manager: string,
    operation: Writer['operation'],
    subresource: Subresource | '',
  ): Writer {
    return {
      manager,
      operation,
      apiVersion: apiVersionOf(resource),
      subresource,
      time: timeText(this.clock()),
    };
  }
}

/** Metadata that no client changes. */
const SERVER_OWNED = [
  'namespace',
  'uid',
  'creationTimestamp',
  'generation',
  'resourceVersion',
  'deletionTimestamp',
  'deletionGracePeriodSeconds',
  'generateName',
];

const hasStatus = ({ subresources }: Resource): boolean => subresources.includes('status');

function identity(object: DataObject): Record<'name' | 'namespace' | 'uid' | 'version', string> {
  const text = (key: string): string => textAt(object, 'metadata', key);
  return {
    name: text('name'),
    namespace: text('namespace'),
    uid: text('uid'),
    version: text('resourceVersion'),
  };
}

export function finalizersOf(object: DataObject): string[] {
  const finalizers = objectAt(object, 'metadata').finalizers;
  return Array.isArray(finalizers) ? finalizers.map(String) : [];
}

/** The seconds in which a pod that runs may end. Everything else is deleted at once. */
function graceOf(resource: Resource, object: DataObject, asked: number | undefined): number {
  if (resource.kind !== 'Pod') return 0;
  if (objectsAt(object, 'status', 'containerStatuses').length === 0) return 0;
  return asked ?? numberAt(object, 'spec', 'terminationGracePeriodSeconds') ?? 30;
}

/** Letters and digits without vowels: kubernetes/apimachinery pkg/util/rand. */
const LETTERS = 'bcdfghjklmnpqrstvwxz2456789';

function suffix(): string {
  return [...randomBytes(5)].map((byte) => LETTERS[byte % LETTERS.length]).join('');
}
