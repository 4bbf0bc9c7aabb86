import type { ResourceChange } from '../plan/change-tree';
import { replacementOf } from './data-fate';
import { keptName } from './kept-name';
import type { DataFate, Verb } from './model';
import { isProtected } from './protection';

/** What happens to the resource as a whole, where the verb alone does not say it. */
export function sentencesOf(
  change: ResourceChange,
  verb: Verb,
  data: DataFate | undefined,
  stackGoes: boolean,
): readonly string[] {
  if (change.certainty === 'phantom') return [];
  const clash = keptName(change);
  return [...(data ? [data.sentence] : fateSentences(change, verb, stackGoes)), ...(clash ? [clash] : [])];
}

function fateSentences(change: ResourceChange, verb: Verb, stackGoes: boolean): readonly string[] {
  switch (verb) {
    case 'replace':
      return [replacement(change)];
    case 'perhaps replace':
      return ['It may be replaced, depending on values known only after apply.'];
    case 'undecided':
      return ['CloudFormation determines the action for it only during the deployment.'];
    case 'remove':
      return removal(change, stackGoes);
    default:
      if (change.replacement !== undefined && change.replacement !== replacementOf(change))
        return ['AWS reports a possible replacement, but it will not be replaced.'];
      return change.certainty === 'possible'
        ? ['It may change, depending on values known only after apply.']
        : [];
  }
}

function replacement(change: ResourceChange): string {
  if (change.policyAction === 'ReplaceAndRetain')
    return 'CloudFormation creates a replacement and retains the old resource in the account.';
  return isProtected(change)
    ? 'CloudFormation creates a replacement. The old resource has deletion protection and stays in the account.'
    : 'CloudFormation creates a replacement, then deletes the old resource.';
}

function removal(change: ResourceChange, stackGoes: boolean): readonly string[] {
  if (change.policyAction === 'Retain') return ['It is removed from the stack and retained in the account.'];
  if (!isProtected(change)) return [];
  return stackGoes
    ? ['It has deletion protection, so the stack deletion fails.']
    : ['It is removed from the stack. Deletion protection keeps it in the account.'];
}
