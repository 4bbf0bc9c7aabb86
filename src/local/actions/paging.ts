import type { Input } from '../protocol/query';
import { validationError } from '../protocol/service-error';

/** How many items AWS gives at a time; measured, not documented, but for those of API_ListStackResources and the like. */
const PAGES: Readonly<Record<string, number>> = { describeChangeSet: 100 };
const USUAL = 100;

export interface Page<T> {
  readonly items: readonly T[];
  readonly nextToken: string | undefined;
}

/** One page of a list. The token names what it belongs to, so that a wrong one is told from a right one. */
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
