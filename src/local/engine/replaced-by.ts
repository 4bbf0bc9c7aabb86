import type { DataObject } from '../../document/data';
import { type Difference, differences } from '../../plan/differences';
import { requiresRecreation } from '../../plan/recreation';
import { resourceSpec } from '../../spec/resource-spec';

/** Types whose handler keeps the physical resource whatever changes. */
const NEVER_REPLACED = new Set(['AWS::CloudFormation::Stack']);

export type Change = 'none' | 'in place' | 'replacement';

/**
 * What new properties ask for. Where AWS says that a change replaces a resource under conditions, this endpoint updates it
 * in place: the conditions are each service's own.
 */
export function changeOf(type: string, before: DataObject, after: DataObject): Change {
  const found: Difference[] = differences(before, after);
  if (found.length === 0) return 'none';
  if (NEVER_REPLACED.has(type)) return 'in place';
  const schema = resourceSpec(type)?.schema;
  return found.some(({ path }) => requiresRecreation(schema, path) === 'Always') ? 'replacement' : 'in place';
}
