import type { StackEvent } from '../api';
import { clockTime, duration, statusWords } from './words';

/** An operation on a root stack, for the heading above its events. */
export interface Operation {
  /** The index of its first event. */
  readonly index: number;
  /** `Update, 12:00:01, update rollback complete after 12 s` */
  readonly title: string;
}

const KINDS: ReadonlyMap<string, string> = new Map([
  ['CREATE_IN_PROGRESS', 'Create'],
  ['UPDATE_IN_PROGRESS', 'Update'],
  ['DELETE_IN_PROGRESS', 'Delete'],
]);

/** Finds the operation of each event of a root stack and its nested stacks. */
export function operationsIn(
  events: readonly StackEvent[],
  rootId: string,
): (event: StackEvent | undefined) => Operation | undefined {
  const own = events.filter(({ physicalId }) => physicalId === rootId);
  const beginnings = own.filter(({ status }) => KINDS.has(status));
  const operations = beginnings.map((first, number): Operation => {
    const next = beginnings[number + 1]?.index ?? Number.POSITIVE_INFINITY;
    const last = own.findLast(({ index }) => index >= first.index && index < next) ?? first;
    const title = [
      KINDS.get(first.status),
      clockTime(first.at, last.at),
      `${statusWords(last.status)}${last === first ? '' : ` after ${duration(last.at - first.at)}`}`,
    ].join(' · ');
    return { index: first.index, title };
  });
  return (event) => event && operations.findLast(({ index }) => index <= event.index);
}
