import { resourceSpec } from '../spec/resource-spec';
import type { TargetChange } from './change-tree';
import { differences } from './differences';
import type { Tag } from './stack-source';

/** Whether tags of the stack change, which it hands on to every resource that can have tags. */
export function tagsDiffer(before: readonly Tag[], after: readonly Tag[]): boolean {
  const table = (tags: readonly Tag[]) => Object.fromEntries(tags.map(({ Key, Value }) => [Key, Value]));
  return differences(table(before), table(after)).length > 0;
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
