import { entry } from '../document/data';
import type { ResourceChange } from '../plan/change-tree';
import type { StoredData } from '../spec/stored-data';
import { NESTED_STACK } from './places';
import { capitalised, count, nounOf } from './words';

/** How it ends for a resource that goes, or for the old one where a new one takes its place. */
export type End = 'kept' | 'protected' | 'snapshot' | 'only when empty' | 'later' | 'lost';

/** @param stackGoes whether a deletion that AWS refuses fails that of the whole stack */
export function removalSentence(
  change: ResourceChange,
  end: End,
  data: StoredData,
  stackGoes: boolean,
): string {
  const the = `The ${nounOf(change.type)}`;
  const { holds, meaning } = data;
  switch (end) {
    case 'kept':
      return `${the} leaves the stack. It stays in the account${withIts(holds)}.`;
    case 'protected':
      return stackGoes
        ? `${the} is protected against deletion: it stays, and the deletion of the stack fails.`
        : `${the} leaves the stack. It is protected against deletion: it stays in the account${withIts(holds)}.`;
    case 'only when empty':
      return stackGoes
        ? `${the} is deleted only if it is empty. While it has ${holds}, the deletion of the stack fails.`
        : `${the} leaves the stack. It is deleted only if it is empty, and stays in the account while it has ${holds}.`;
    case 'snapshot':
      return `${the} is deleted, after a snapshot of its ${holds ?? 'data'}.`;
    case 'later':
      return `${the} is ${later(change, data)}.${meaning === undefined ? '' : ` ${capitalised(meaning)}.`}`;
    case 'lost':
      if (change.type === NESTED_STACK)
        return 'The nested stack is deleted with all it holds. What that is can’t be seen here.';
      return `${the} is deleted, and ${holds === undefined ? meaning : `its ${holds} with it`}.`;
  }
}

export function replacementSentence(
  change: ResourceChange,
  end: End,
  data: StoredData,
  certain: boolean,
): string {
  const verb = certain ? 'is' : 'may be';
  const other = data.holds === undefined ? 'a new one' : 'an empty one';
  return `The ${nounOf(change.type)} ${verb} replaced by ${other}; ${oldOne(change, end, data, certain)}.`;
}

function oldOne(change: ResourceChange, end: End, data: StoredData, certain: boolean): string {
  const { holds, meaning } = data;
  const is = `the old one ${certain ? 'is' : 'would be'}`;
  const stays = certain ? 'stays' : 'would stay';
  switch (end) {
    case 'kept':
      return `the old one ${stays} in the account${withIts(holds)}`;
    case 'protected':
      return `the old one is protected against deletion, and ${stays} in the account${withIts(holds)}`;
    case 'only when empty':
      return `${is} deleted only if it is empty, and ${stays} in the account while it has ${holds}`;
    case 'snapshot':
      return `${is} deleted after a snapshot of its ${holds ?? 'data'}`;
    case 'later':
      return `${is} ${later(change, data)}${meaning === undefined ? '' : `; ${meaning}`}`;
    case 'lost':
      return `${is} deleted${holds === undefined ? `, and ${meaning}` : ` with its ${holds}`}`;
  }
}

function withIts(holds: string | undefined): string {
  return holds === undefined ? '' : `, with its ${holds}`;
}

function later({ before }: ResourceChange, { waits, holds }: StoredData): string {
  const set = Number(entry(entry(before, 'Properties'), waits?.property ?? ''));
  const days = count(set > 0 ? set : (waits?.days ?? 0), 'day');
  return `out of use at once, and deleted for good after ${days}${withIts(holds)}; until then it can be restored`;
}
