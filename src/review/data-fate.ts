import { entry } from '../document/data';
import type { Replacement, ResourceChange } from '../plan/change-tree';
import { type StoredData, storedData } from '../spec/stored-data';
import { type End, removalSentence, replacementSentence } from './data-sentences';
import type { DataFate } from './model';
import { NESTED_STACK } from './places';
import { isProtected } from './protection';
import { nounOf } from './words';

/** Nothing is deleted, and no empty resource replaces one with data. */
export function isKept({ fate, replaced }: DataFate): boolean {
  return fate === 'kept' && !replaced;
}

/**
 * `undefined` where the resource stores no data, or is not affected.
 *
 * @param stackGoes whether the whole stack is deleted. A refused deletion fails a stack deletion. In an update,
 * CloudFormation leaves the resource in the account after three attempts and completes the update.
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
      sentence: `CloudFormation determines only during the deployment what happens to the ${nounOf(change.type)} and its data.`,
    };
  if (change.action !== 'Modify' || replacementOf(change) === 'False') return undefined;
  return replaced(change, data);
}

/** AWS reports a conditional replacement where it doesn't know a value that the offline plan knows. */
export function replacementOf({ replacement, expectedReplacement }: ResourceChange): Replacement {
  return expectedReplacement ?? replacement ?? 'False';
}

/** A nested stack counts as data only where its resources are not known. */
function dataIn({ type, nested, before }: ResourceChange): StoredData | undefined {
  const data = storedData(type);
  if (data?.unless !== undefined && entry(entry(before, 'Properties'), data.unless) !== undefined)
    return undefined;
  return type === NESTED_STACK && nested ? undefined : data;
}

/** The outcome for the data, checked in the order in which CloudFormation and the service decide. */
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

/** AWS reports no policy action for a conditional replacement, but the template has the policy. */
function replacementPolicy({ policyAction, after }: ResourceChange): string {
  return policyAction ?? String(after?.UpdateReplacePolicy ?? 'Delete');
}
