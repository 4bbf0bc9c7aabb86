import type { DataObject } from '../../document/data';
import { type Difference, differences } from '../../plan/differences';
import { requiresRecreation } from '../../plan/recreation';
import { resourceSpec } from '../../spec/resource-spec';

/** Types that are never replaced. */
const NEVER_REPLACED = new Set(['AWS::CloudFormation::Stack']);

export type Change = 'none' | 'in place' | 'replacement';

/**
 * How a resource changes with new properties. Where AWS documents "Some interruptions" or a conditional replacement, the
 * endpoint updates in place: the conditions differ by service.
 */
export function changeOf(type: string, before: DataObject, after: DataObject): Change {
  const found: Difference[] = differences(before, after);
  if (found.length === 0) return 'none';
  if (NEVER_REPLACED.has(type)) return 'in place';
  const schema = resourceSpec(type)?.schema;
  return found.some(({ path }) => requiresRecreation(schema, path) === 'Always') ? 'replacement' : 'in place';
}
