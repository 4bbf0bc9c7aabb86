import type { Replacement, ResourceChange } from '../plan/change-tree';
import { resourceSpec } from '../spec/resource-spec';
import { nounOf } from './words';

export const NESTED_STACK = 'AWS::CloudFormation::Stack';

/** What becomes of the data that a resource keeps. */
export interface DataFate {
  /** `lost`: deleted. `snapshot`: deleted after a copy was made. `kept`: it stays, out of the stack's hands. */
  readonly fate: 'lost' | 'snapshot' | 'kept' | 'unknown';
  /** Whether an empty resource takes its place. */
  readonly replaced: boolean;
  /** False where it hangs on what only applying tells. */
  readonly certain: boolean;
  /** One sentence that says it. */
  readonly sentence: string;
}

/** Nothing is deleted, and no empty resource takes the place of a full one. */
export function isKept({ fate, replaced }: DataFate): boolean {
  return fate === 'kept' && !replaced;
}

/** `undefined` where the resource keeps no data, or keeps it. */
export function dataFate(change: ResourceChange): DataFate | undefined {
  if (change.certainty === 'phantom' || !keepsData(change)) return undefined;
  if (change.action === 'Remove') return removed(change);
  if (change.action === 'Dynamic')
    return {
      fate: 'unknown',
      replaced: false,
      certain: false,
      sentence: `What happens to the ${nounOf(change.type)} and its data can't be told before applying.`,
    };
  if (change.action !== 'Modify' || replacementOf(change) === 'False') return undefined;
  return replaced(change);
}

/** AWS takes a replacement for possible where it doesn't know a value that we do. */
export function replacementOf({ replacement, expectedReplacement }: ResourceChange): Replacement {
  return expectedReplacement ?? replacement ?? 'False';
}

/** A nested stack is looked into; only where that can't be done does it count as data itself. */
function keepsData({ type, nested }: ResourceChange): boolean {
  return resourceSpec(type)?.stateful === true && !(type === NESTED_STACK && nested);
}

function removed(change: ResourceChange): DataFate {
  const noun = nounOf(change.type);
  const common = { replaced: false, certain: change.certainty === 'certain' };
  switch (change.policyAction) {
    case 'Retain':
      return {
        ...common,
        fate: 'kept',
        sentence: `The ${noun} leaves the stack. It stays in the account, with its data.`,
      };
    case 'Snapshot':
      return {
        ...common,
        fate: 'snapshot',
        sentence: `The ${noun} is deleted, after a snapshot of its data.`,
      };
    default:
      return { ...common, fate: 'lost', sentence: deletionOf(change.type) };
  }
}

function deletionOf(type: string): string {
  if (type === NESTED_STACK)
    return 'The nested stack is deleted with all it holds. What that is can’t be seen here.';
  if (type === 'AWS::KMS::Key')
    return 'The key is deleted. What was encrypted with it can’t be read any more.';
  return `The ${nounOf(type)} is deleted, and its data with it.`;
}

function replaced(change: ResourceChange): DataFate {
  const noun = nounOf(change.type);
  const certain = replacementOf(change) === 'True' && change.certainty === 'certain';
  const is = certain ? 'is' : 'may be';
  const old = certain ? 'the old one is' : 'the old one would be';
  const stays = certain ? 'the old one stays' : 'the old one would stay';
  const fate = replacementFate(change);
  const rest = {
    kept: `${stays} in the account, with its data`,
    snapshot: `${old} deleted after a snapshot of its data`,
    lost:
      change.type === 'AWS::KMS::Key'
        ? `${old} deleted, and what was encrypted with it can’t be read any more`
        : `${old} deleted with its data`,
  }[fate];
  const other = change.type === 'AWS::KMS::Key' ? 'a new one' : 'an empty one';
  return {
    fate,
    replaced: true,
    certain,
    sentence: `The ${noun} ${is} replaced by ${other}; ${rest}.`,
  };
}

/** AWS gives no policy action for a replacement that may not come, but the resource tells its policy. */
function replacementFate(change: ResourceChange): 'kept' | 'snapshot' | 'lost' {
  const policy = change.policyAction ?? `ReplaceAnd${String(change.after?.UpdateReplacePolicy ?? 'Delete')}`;
  if (policy.startsWith('ReplaceAndRetain')) return 'kept';
  return policy === 'ReplaceAndSnapshot' ? 'snapshot' : 'lost';
}
