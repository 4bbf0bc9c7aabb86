import { type Data, type DataObject, entry, isObject } from '../../document/data';
import { KNOWN_AFTER_APPLY, type ResourceChange } from '../../plan/change-tree';

/**
 * Whether a removed policy protects only resources that are removed as well, so that its removal grants no access.
 *
 * @param siblings the changes in the same stack
 */
export function protectsOnlyRemoved(policy: ResourceChange, siblings: readonly ResourceChange[]): boolean {
  const properties = entry(policy.before, 'Properties');
  const protectedBy = references(isObject(properties) ? properties : {});
  const removed = siblings.filter(({ action, type }) => action === 'Remove' && !isPolicy(type));
  const names = new Set(
    removed.flatMap(({ logicalId, physicalId }) => [`\${${logicalId}}`, ...(physicalId ? [physicalId] : [])]),
  );
  return (
    protectedBy.length > 0 &&
    protectedBy.every((name) =>
      name === KNOWN_AFTER_APPLY ? isOnlyOne(policy, removed, siblings) : names.has(name),
    )
  );
}

/** Whether a policy is a separate resource: others contain their policy. */
export function isPolicy(type: string): boolean {
  return type.endsWith('Policy');
}

/** A change set shows the references of a removed resource as unknown. They are clear if one resource and one policy go. */
function isOnlyOne(
  { type }: ResourceChange,
  removed: readonly ResourceChange[],
  siblings: readonly ResourceChange[],
): boolean {
  const policies = siblings.filter((each) => each.action === 'Remove' && each.type === type);
  return (
    policies.length === 1 && removed.filter((each) => serviceOf(each) === serviceOf({ type })).length === 1
  );
}

function serviceOf({ type }: Pick<ResourceChange, 'type'>): string {
  return type.split('::')[1] ?? '';
}

/** Everything that a policy resource names besides its document. */
function references(properties: DataObject): string[] {
  return Object.entries(properties).flatMap(([name, value]) =>
    /Document$|^PolicyName$/.test(name) ? [] : textsIn(value),
  );
}

function textsIn(data: Data): string[] {
  if (Array.isArray(data)) return data.flatMap(textsIn);
  return typeof data === 'string' ? [data] : [];
}
