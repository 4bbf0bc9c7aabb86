import { resourceSpec } from '../spec/resource-spec';
import type { TargetChange, ValueChange } from './change-tree';
import type { Tag } from './stack-source';
import { valueChanges } from './value-changes';

/** Changes of the stack's tags, which CloudFormation propagates to every taggable resource. */
export function tagChanges(before: readonly Tag[], after: readonly Tag[]): ValueChange[] {
  const table = (tags: readonly Tag[]) => new Map(tags.map(({ Key, Value }) => [Key, Value]));
  return valueChanges(table(before), table(after));
}

export function tagTarget(type: string): TargetChange | undefined {
  if (!resourceSpec(type)?.tags) return undefined;
  return {
    attribute: 'Tags',
    requiresRecreation: 'Never',
    certainty: 'certain',
    causes: [{ source: 'DirectModification', evaluation: 'Static' }],
  };
}
