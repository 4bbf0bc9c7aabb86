import type { StackSummary } from '../api';

export const tabs = [
  'overview',
  'resources',
  'events',
  'changes',
  'template',
  'drift',
  'diagram',
  'history',
] as const;
export type Tab = (typeof tabs)[number];

/** The view in the address, so that every view has a link. */
export interface Route {
  /** The stack's name or ID. */
  readonly stack?: string | undefined;
  readonly tab?: Tab | undefined;
  /** A resource, a change set, a line (`L42`). */
  readonly item?: string | undefined;
  /** The search text of the list. */
  readonly search?: string | undefined;
}

export function parseRoute(hash: string): Route {
  const [path = '', search = ''] = hash.replace(/^#\/?/, '').split('?');
  const [place, stack, tab, item] = path.split('/').map((part) => decoded(part));
  if (place !== 'stack' || !stack) return {};
  return {
    stack,
    tab: tabs.find((one) => one === tab),
    item: item || undefined,
    search: decoded(search) || undefined,
  };
}

export function routeTo(stack: string, tab?: Tab, item?: string, search?: string): string {
  const parts = [stack, ...(tab ? [tab, ...(item ? [item] : [])] : [])];
  return `#/stack/${parts.map(encodeURIComponent).join('/')}${searched(search)}`;
}

/** Keeps the search in the address, so that it survives navigation. */
export function searchFor(text: string): void {
  const [place = ''] = location.hash.split('?');
  history.replaceState(undefined, '', `${place || '#/'}${searched(text)}`);
  dispatchEvent(new HashChangeEvent('hashchange'));
}

function searched(text: string | undefined): string {
  return text ? `?${encodeURIComponent(text)}` : '';
}

/** The name if it is unique, else the ID. */
export function handleOf(stack: StackSummary, stacks: readonly StackSummary[]): string {
  const namesakes = stacks.filter(({ name, status }) => name === stack.name && status !== 'DELETE_COMPLETE');
  return namesakes.length === 1 && namesakes[0] === stack ? stack.name : stack.id;
}

/** By ID or by name, existing stacks before deleted ones. */
export function stackAt({ stack }: Route, stacks: readonly StackSummary[]): StackSummary | undefined {
  const named = stacks.filter(({ name }) => name === stack);
  return (
    stacks.find(({ id }) => id === stack) ??
    named.find(({ status }) => status !== 'DELETE_COMPLETE') ??
    named.at(-1)
  );
}

function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}
