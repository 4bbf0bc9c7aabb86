import { type DataObject, entry } from '../../document/data';
import type { ResourceChange } from '../../plan/change-tree';
import { kubernetesSpec } from '../../spec/kubernetes';
import { Stop } from '../stop';
import { ApiFailure, type KubernetesApi, nameOf } from './api';
import { changeOf, removalOf } from './differences';

/** Objects that one file declares, with the values of outputs filled in. */
export interface ObjectSet {
  /** Their field manager, by which removed ones are found. */
  readonly manager: string;
  /** Where they are declared, for messages. */
  readonly path: string;
  readonly objects: readonly DataObject[];
}

export interface SetChanges {
  readonly changes: readonly ResourceChange[];
  readonly apply: readonly DataObject[];
  readonly remove: readonly DataObject[];
  readonly warnings: readonly string[];
}

/** What applying the set would change, by a dry run of the server. */
export async function compareSet(api: KubernetesApi, set: ObjectSet): Promise<SetChanges> {
  const changes: ResourceChange[] = [];
  const apply: DataObject[] = [];
  const warnings: string[] = [];
  for (const object of set.objects) {
    const { kind, name, namespace } = nameOf(object);
    try {
      const before = await api.get(nameOf(object));
      const after = await api.apply(object, set.manager, { dryRun: true });
      const change = changeOf(before, after);
      if (change) changes.push(change);
      if (change || !before || !owns(before, set.manager)) apply.push(object);
    } catch (error) {
      if (!(error instanceof ApiFailure)) throw error;
      if (error.code === 404) {
        // Its namespace is created by the same deployment.
        changes.push(...[changeOf(undefined, object)].flatMap((each) => each ?? []));
        apply.push(object);
      } else if (error.code === 403 && namespace === undefined)
        warnings.push(
          `the ${kind} ${name} is left as it is, because only an administrator of the cluster may change it`,
        );
      else throw refusal(set, object, error);
    }
  }
  const remove = await removed(api, set);
  return { changes: [...changes, ...remove.map(removalOf)], apply, remove, warnings };
}

/** Objects that an earlier deployment applied, and that the file no longer declares. */
async function removed(api: KubernetesApi, { objects, manager }: ObjectSet): Promise<DataObject[]> {
  const names = objects.map(nameOf);
  const namespaces = [...new Set(names.flatMap(({ namespace }) => namespace ?? []))];
  const declared = new Set(names.map(keyOf));
  const lists = kubernetesSpec().kinds.flatMap(({ apiVersion, kind, namespaced }) =>
    (namespaced ? namespaces : [undefined]).map((namespace) => list(api, apiVersion, kind, namespace)),
  );
  return (await Promise.all(lists))
    .flat()
    .filter(
      (each) =>
        owns(each, manager) &&
        !declared.has(keyOf(nameOf(each))) &&
        entry(each.metadata, 'ownerReferences') === undefined,
    );
}

/** Items of lists have no version and kind of their own. */
async function list(
  api: KubernetesApi,
  apiVersion: string,
  kind: string,
  namespace: string | undefined,
): Promise<DataObject[]> {
  try {
    return (await api.list(apiVersion, kind, namespace)).map((item) => ({ ...item, apiVersion, kind }));
  } catch (error) {
    // A deployer lists only its namespace, and a server may not serve every kind.
    if (error instanceof ApiFailure && [403, 404, 405].includes(error.code)) return [];
    throw error;
  }
}

function owns(object: DataObject, manager: string): boolean {
  const fields = entry(object.metadata, 'managedFields');
  return (
    Array.isArray(fields) &&
    fields.some((each) => entry(each, 'manager') === manager && entry(each, 'operation') === 'Apply')
  );
}

function keyOf({ apiVersion, kind, name, namespace }: ReturnType<typeof nameOf>): string {
  return [apiVersion, kind, namespace, name].join(' ');
}

/** Why the server rejects an object, as a stop that names it. */
export function refusal(
  { path, manager }: ObjectSet,
  object: DataObject,
  { code, message }: ApiFailure,
): Stop {
  const { kind, name } = nameOf(object);
  const what = `out/${path}: ${kind} ${name}: ${message}`;
  if (code === 409)
    return new Stop(
      'refused',
      `${what}; another field manager than ${manager} set these fields`,
      'remove the fields from the manifest, or let the other manager give them up',
    );
  if (code === 401 || code === 403)
    return new Stop('credentials', what, 'an access entry of the cluster must allow it: see docs/eks.md');
  return new Stop(
    'findings',
    what,
    '`make validate` checks manifests offline; fix the object, then deploy again',
  );
}
