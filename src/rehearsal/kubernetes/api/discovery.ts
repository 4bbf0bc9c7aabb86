import type { DataObject } from '../../../document/data';
import { apiVersionOf, type Resource, resources, type Subresource } from '../resources';
import { defined } from '../values';

const groups = [...new Set(resources.map(({ group }) => group))];
const versionsOf = (group: string): string[] => [
  ...new Set(resources.filter((one) => one.group === group).map(({ version }) => version)),
];
const served = (group: string, version: string): Resource[] =>
  resources.filter((one) => one.group === group && one.version === version);

const SUBRESOURCES: Readonly<
  Record<
    Subresource,
    { readonly kind?: string; readonly group?: string; readonly version?: string; readonly verbs: string[] }
  >
> = {
  status: { verbs: ['get', 'patch', 'update'] },
  scale: { kind: 'Scale', group: 'autoscaling', version: 'v1', verbs: ['get', 'patch', 'update'] },
  log: { verbs: ['get'] },
  eviction: { kind: 'Eviction', group: 'policy', version: 'v1', verbs: ['create'] },
  finalize: { verbs: ['update'] },
};

export const AGGREGATED = 'application/json;g=apidiscovery.k8s.io;v=v2;as=APIGroupDiscoveryList';

/** `/api`, `/apis` and the resources of a group; `undefined` for other paths. */
export function discovery(path: string, aggregated: boolean): DataObject | undefined {
  if (path === '/api') return aggregated ? aggregatedList(['']) : { kind: 'APIVersions', versions: ['v1'] };
  const named = groups.filter((group) => group !== '');
  if (path === '/apis')
    return aggregated
      ? aggregatedList(named)
      : { kind: 'APIGroupList', apiVersion: 'v1', groups: named.map((group) => groupOf(group)) };
  const [, api, ...rest] = path.split('/');
  const [group = '', version] = api === 'api' ? ['', ...rest] : rest;
  const most = api === 'api' ? 1 : api === 'apis' ? 2 : 0;
  if (rest.length === 0 || rest.length > most || !groups.includes(group)) return undefined;
  if (version === undefined) return { kind: 'APIGroup', apiVersion: 'v1', ...groupOf(group) };
  if (!versionsOf(group).includes(version)) return undefined;
  return {
    kind: 'APIResourceList',
    apiVersion: 'v1',
    groupVersion: apiVersionOf({ group, version }),
    resources: served(group, version).flatMap(listed),
  };
}

function groupOf(name: string): DataObject {
  const versions = versionsOf(name).map((version) => ({ groupVersion: `${name}/${version}`, version }));
  return { name, versions, preferredVersion: versions[0] ?? {} };
}

function listed(resource: Resource): DataObject[] {
  const { plural, kind, namespaced, verbs, shortNames, subresources, inAll } = resource;
  return [
    defined({
      name: plural,
      singularName: kind.toLowerCase(),
      namespaced,
      kind,
      verbs: [...verbs],
      shortNames: shortNames.length > 0 ? [...shortNames] : undefined,
      categories: inAll ? ['all'] : undefined,
    }),
    ...subresources.map((name): DataObject => {
      const { kind: own = kind, verbs: can, group, version } = SUBRESOURCES[name];
      return defined({
        name: `${plural}/${name}`,
        singularName: '',
        namespaced,
        kind: own,
        verbs: can,
        group,
        version,
      });
    }),
  ];
}

function aggregatedList(wanted: readonly string[]): DataObject {
  return {
    kind: 'APIGroupDiscoveryList',
    apiVersion: 'apidiscovery.k8s.io/v2',
    metadata: {},
    items: wanted.map((group) => ({
      metadata: { name: group, creationTimestamp: null },
      versions: versionsOf(group).map((version) => ({
        version,
        freshness: 'Current',
        resources: served(group, version).map(described),
      })),
    })),
  };
}

function described({
  plural,
  kind,
  namespaced,
  verbs,
  shortNames,
  subresources,
  inAll,
  group,
  version,
}: Resource): DataObject {
  return defined({
    resource: plural,
    responseKind: { group, version, kind },
    scope: namespaced ? 'Namespaced' : 'Cluster',
    singularResource: kind.toLowerCase(),
    verbs: [...verbs],
    shortNames: shortNames.length > 0 ? [...shortNames] : undefined,
    categories: inAll ? ['all'] : undefined,
    subresources: subresources.map((name) => {
      const own = SUBRESOURCES[name];
      return {
        subresource: name,
        responseKind: { group: own.group ?? group, version: own.version ?? version, kind: own.kind ?? kind },
        verbs: own.verbs,
      };
    }),
  });
}
