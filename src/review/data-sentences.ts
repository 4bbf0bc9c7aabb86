import { entry } from '../document/data';
import type { ResourceChange } from '../plan/change-tree';
import type { StoredData } from '../spec/stored-data';
import { NESTED_STACK } from './places';
import { capitalised, count, nounOf } from './words';

/** What happens to a removed resource, or to the old resource of a replacement. */
export type End = 'kept' | 'protected' | 'snapshot' | 'only when empty' | 'later' | 'lost';

/** @param stackGoes whether the whole stack is deleted: it fails where AWS refuses to delete the resource */
export function removalSentence(
  change: ResourceChange,
  end: End,
  data: StoredData,
  stackGoes: boolean,
): string {
  const the = `The ${nounOf(change.type)}`;
  const { holds } = data;
  if (end === 'kept') return `${the} is removed from the stack and retained in the account${withIts(holds)}.`;
  if (end === 'protected')
    return stackGoes
      ? `${the} has deletion protection, so the stack deletion fails.`
      : `${the} is removed from the stack. Deletion protection keeps it in the account${withIts(holds)}.`;
  if (end === 'only when empty')
    return stackGoes
      ? `${the} is deleted only if it is empty. The stack deletion fails while it contains ${holds}.`
      : `${the} is removed from the stack. It is deleted if it is empty and stays in the account if it contains ${holds}.`;
  if (change.type === NESTED_STACK)
    return 'The nested stack is deleted with all its resources, which this review cannot list.';
  return deletion(the, change, end, data);
}

export function replacementSentence(
  change: ResourceChange,
  end: End,
  data: StoredData,
  certain: boolean,
): string {
  const noun = nounOf(change.type);
  const replacement = data.holds === undefined ? 'a new one' : 'an empty one';
  const old = certain ? `The old ${noun}` : `In that case, the old ${noun}`;
  return `The ${noun} ${certain ? 'is' : 'may be'} replaced by ${replacement}. ${oldOne(old, change, end, data)}`;
}

function oldOne(old: string, change: ResourceChange, end: End, data: StoredData): string {
  const { holds } = data;
  switch (end) {
    case 'kept':
      return `${old} is retained in the account${withIts(holds)}.`;
    case 'protected':
      return `${old} has deletion protection and stays in the account${withIts(holds)}.`;
    case 'only when empty':
      return `${old} is deleted if it is empty and stays in the account if it contains ${holds}.`;
    default:
      return deletion(old, change, end, data);
  }
}

function deletion(
  subject: string,
  change: ResourceChange,
  end: 'snapshot' | 'later' | 'lost',
  data: StoredData,
): string {
  const { holds, meaning } = data;
  if (end === 'snapshot') return `${subject} is deleted after a final snapshot of its ${holds ?? 'data'}.`;
  const consequence = meaning === undefined ? '' : ` ${capitalised(meaning)}.`;
  if (end === 'lost') return `${subject} is deleted${withIts(holds)}.${consequence}`;
  return `${subject} is disabled immediately and permanently deleted after ${waitingPeriod(change, data)}${withIts(holds)}. Until then, it can be restored.${consequence}`;
}

function withIts(holds: string | undefined): string {
  return holds === undefined ? '' : ` with its ${holds}`;
}

function waitingPeriod({ before }: ResourceChange, { waits }: StoredData): string {
  const set = Number(entry(entry(before, 'Properties'), waits?.property ?? ''));
  return count(set > 0 ? set : (waits?.days ?? 0), 'day');
}
