import { type Filter, filters } from './items';

/** What an address shows: `/todo/?list=groceries#/active`. */
export interface Place {
  list: string;
  filter: Filter;
}

const usualList = 'todos';

export function placeIn({ search, hash }: { search: string; hash: string }): Place {
  // `#!/active` too: https://github.com/tastejs/todomvc/blob/master/app-spec.md#routing
  const name = /^#!?\/(\w*)$/.exec(hash)?.[1];
  return {
    list: new URLSearchParams(search).get('list') || usualList,
    filter: filters.find((one) => one === name) ?? 'all',
  };
}

export function addressOf(list: string): string {
  return list === usualList ? '/todo/' : `/todo/?list=${encodeURIComponent(list)}`;
}

export function hashOf(filter: Filter): string {
  return filter === 'all' ? '#/' : `#/${filter}`;
}
