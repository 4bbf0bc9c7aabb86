import { entry } from '../document/data';
import type { Replacement, ResourceChange } from '../plan/change-tree';
import { type StoredData, storedData } from '../spec/stored-data';
import { type End, removalSentence, replacementSentence } from './data-sentences';
import type { DataFate } from './model';
import { NESTED_STACK } from './places';
import { isProtected } from './protection';
import { nounOf } from './words';

/** Nothing is deleted, and no empty resource takes the place of a full one. */
export function isKept({ fate, replaced }: DataFate): boolean {
  return fate === 'kept' && !replaced;
}

/**
 * `undefined` where the resource keeps no data, or keeps it.
 *
 * @param stackGoes whether the whole stack is deleted: a deletion that AWS refuses then fails it. In an update
 * CloudFormation gives the resource up after three attempts, and the update succeeds.
 */
export function dataFate(change: ResourceChange, stackGoes = false): DataFate | undefined {
  const data = change.certainty === 'phantom' ? undefined : dataIn(change);
  if (!data) return undefined;
  if (change.action === 'Remove') return removed(change, data, stackGoes);
  if (change.action === 'Dynamic')
    return {
      fate: 'unknown',
      replaced: false,
      certain: false,
      sentence: `What happens to the ${nounOf(change.type)} and its data can’t be told before applying.`,
    };
  if (change.action !== 'Modify' || replacementOf(change) === 'False') return undefined;
  return replaced(change, data);
}

/** AWS takes a replacement for possible where it doesn't know a value that we do. */
export function replacementOf({ replacement, expectedReplacement }: ResourceChange): Replacement {
  return expectedReplacement ?? replacement ?? 'False';
}

/** A nested stack is looked into; only where that can't be done does it count as data itself. */
function dataIn({ type, nested, before }: ResourceChange): StoredData | undefined {
  const data = storedData(type);
  if (data?.unless !== undefined && entry(entry(before, 'Properties'), data.unless) !== undefined)
    return undefined;
  return type === NESTED_STACK && nested ? undefined : data;
}

/** What counts for the data, in the order in which CloudFormation and AWS look at it. */
function endOf(change: ResourceChange, policy: string, data: StoredData): End {
  const { refusedUnless, finalSnapshot, waits } = data;
  const own = entry(change.before, 'Properties');
  if (policy.includes('Retain')) return 'kept';
  if (isProtected(change)) return 'protected';
  if (policy.includes('Snapshot')) return 'snapshot';
  if (finalSnapshot !== undefined && entry(own, finalSnapshot) !== undefined) return 'snapshot';
  if (refusedUnless === 'empty') return 'only when empty';
  if (refusedUnless && String(entry(own, refusedUnless.on)) !== 'true') return 'only when empty';
  return waits ? 'later' : 'lost';
}

const FATES: Readonly<Record<End, DataFate['fate']>> = {
  kept: 'kept',
  protected: 'refused',
  snapshot: 'snapshot',
  'only when empty': 'refused',
  later: 'recoverable',
  lost: 'lost',
};

function removed(change: ResourceChange, data: StoredData, stackGoes: boolean): DataFate {
  const end = endOf(change, change.policyAction ?? 'Delete', data);
  return {
    fate: FATES[end],
    replaced: false,
    certain: change.certainty === 'certain',
    sentence: removalSentence(change, end, data, stackGoes),
  };
}

function replaced(change: ResourceChange, data: StoredData): DataFate {
  const certain = replacementOf(change) === 'True' && change.certainty === 'certain';
  const end = endOf(change, replacementPolicy(change), data);
  return {
    fate: FATES[end],
    replaced: true,
    certain,
    sentence: replacementSentence(change, end, data, certain),
  };
}

/** AWS gives no policy action for a replacement that may not come, but the resource tells its policy. */
function replacementPolicy({ policyAction, after }: ResourceChange): string {
  return policyAction ?? String(after?.UpdateReplacePolicy ?? 'Delete');
}
