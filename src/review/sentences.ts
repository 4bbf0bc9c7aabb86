import type { ResourceChange } from '../plan/change-tree';
import { replacementOf } from './data-fate';
import { keptName } from './kept-name';
import type { DataFate, Verb } from './model';
import { isProtected } from './protection';

/** What happens to a resource as a whole, where that takes words. */
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
      return ['It may be replaced: that hangs on values known only after applying.'];
    case 'undecided':
      return ['What happens to it can’t be told before applying.'];
    case 'remove':
      return removal(change, stackGoes);
    default:
      if (change.replacement !== undefined && change.replacement !== replacementOf(change))
        return ['AWS reports that it may be replaced. It won’t be.'];
      return change.certainty === 'possible'
        ? ['It may change: that hangs on values known only after applying.']
        : [];
  }
}

function replacement(change: ResourceChange): string {
  if (change.policyAction === 'ReplaceAndRetain') return 'It is replaced. The old one stays in the account.';
  return isProtected(change)
    ? 'It is replaced. The old one is protected against deletion, and stays in the account.'
    : 'It is replaced: a new one is made, then the old one is deleted.';
}

function removal(change: ResourceChange, stackGoes: boolean): readonly string[] {
  if (change.policyAction === 'Retain') return ['It leaves the stack and stays in the account.'];
  if (!isProtected(change)) return [];
  return stackGoes
    ? ['It is protected against deletion: it stays, and the deletion of the stack fails.']
    : ['It leaves the stack. It is protected against deletion, and stays in the account.'];
}
