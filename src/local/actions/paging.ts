import type { Input } from '../protocol/query';
import { validationError } from '../protocol/service-error';

/** Page sizes of AWS: measured, and documented only for ListStackResources and a few others. */
const PAGES: Readonly<Record<string, number>> = { describeChangeSet: 100 };
const USUAL = 100;

export interface Page<T> {
  readonly items: readonly T[];
  readonly nextToken: string | undefined;
}

/** One page of a list. The token contains the name of the list, so that a token of another list is rejected. */
export function paged<T>(
  input: Input,
  what: string,
  all: readonly T[],
  size = PAGES[what] ?? USUAL,
): Page<T> {
  const start = startOf(input.text('NextToken'), what);
  const end = start + size;
  return { items: all.slice(start, end), nextToken: end < all.length ? tokenOf(what, end) : undefined };
}

function tokenOf(what: string, start: number): string {
  return Buffer.from(`${what}:${start}`).toString('base64');
}

function startOf(token: string | undefined, what: string): number {
  if (token === undefined || token === '') return 0;
  const [name, start] = Buffer.from(token, 'base64').toString('utf8').split(':');
  if (name !== what || !/^\d+$/.test(start ?? ''))
    throw validationError('The specified NextToken is invalid.');
  return Number(start);
}
