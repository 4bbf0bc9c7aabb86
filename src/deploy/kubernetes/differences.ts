import { createHash } from 'node:crypto';
import { type Data, type DataObject, isObject } from '../../document/data';
import { CONCEALED, type ResourceChange, type TargetChange } from '../../plan/change-tree';
import { nameOf, type ObjectName } from './api';

/** What the server writes, and what no review needs. */
const OF_SERVER = ['managedFields', 'resourceVersion', 'uid', 'generation', 'creationTimestamp', 'selfLink'];

/** The change of an object, field by field; `undefined` if it stays as it is. */
export function changeOf(before: DataObject | undefined, after: DataObject): ResourceChange | undefined {
  const object = nameOf(after);
  const wanted = stripped(after);
  if (!before) return { ...described(object), action: 'Add', targets: [], after: { Properties: wanted } };
  const present = stripped(before);
  const targets = [...fieldChanges(present, wanted, '/Properties')];
  if (targets.length === 0) return undefined;
  return {
    ...described(object),
    physicalId: object.name,
    action: 'Modify',
    replacement: 'False',
    scope: ['Properties'],
    targets,
    before: { Properties: present },
    after: { Properties: wanted },
  };
}

export function removalOf(before: DataObject): ResourceChange {
  const object = nameOf(before);
  return {
    ...described(object),
    physicalId: object.name,
    action: 'Remove',
    policyAction: 'Delete',
    targets: [],
    before: { Properties: stripped(before) },
  };
}

function described({ apiVersion, kind, name }: ObjectName) {
  return { logicalId: name, type: `${apiVersion} ${kind}`, certainty: 'certain', scope: [] } as const;
}

/** Without what the server writes, and without the values of Secrets. */
function stripped(object: DataObject): DataObject {
  const { status: _, apiVersion: __, kind, ...given } = object;
  const rest = kind === 'Secret' ? concealed(given) : given;
  const metadata = isObject(rest.metadata) ? rest.metadata : {};
  return {
    ...rest,
    metadata: Object.fromEntries(Object.entries(metadata).filter(([key]) => !OF_SERVER.includes(key))),
  };
}

function* fieldChanges(
  before: Data | undefined,
  after: Data | undefined,
  path: string,
): Iterable<TargetChange> {
  if (isObject(before) && isObject(after)) {
    for (const key of new Set([...Object.keys(before), ...Object.keys(after)]))
      yield* fieldChanges(
        before[key],
        after[key],
        `${path}/${key.replaceAll('~', '~0').replaceAll('/', '~1')}`,
      );
    return;
  }
  if (Array.isArray(before) && Array.isArray(after) && before.length === after.length) {
    for (const [index, item] of before.entries()) yield* fieldChanges(item, after[index], `${path}/${index}`);
    return;
  }
  if (JSON.stringify(before) === JSON.stringify(after)) return;
  const [, , name = ''] = path.split('/');
  yield {
    attribute: 'Properties',
    name,
    path,
    changeType: before === undefined ? 'Add' : after === undefined ? 'Remove' : 'Modify',
    ...(before !== undefined && { before }),
    ...(after !== undefined && { after }),
    requiresRecreation: 'Never',
    certainty: 'certain',
    causes: [{ source: 'DirectModification', evaluation: 'Static' }],
  };
}

function concealed({ data, stringData, ...rest }: DataObject): DataObject {
  const hidden = (values: Data | undefined) =>
    Object.fromEntries(
      Object.entries(isObject(values) ? values : {}).map(([name, value]) => [
        name,
        `${CONCEALED} ${hashOf(value)}`,
      ]),
    );
  return {
    ...rest,
    ...(data && { data: hidden(data) }),
    ...(stringData && { stringData: hidden(stringData) }),
  };
}

/** Shows that a value changes, not the value. */
function hashOf(value: Data): string {
  return createHash('sha256').update(JSON.stringify(value)).digest('hex').slice(0, 6);
}
