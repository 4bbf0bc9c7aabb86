import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { StackSummary } from '../api';
import { matches } from '../matches';
import { Search, StatusSign } from './parts';
import { handleOf, routeTo, type Tab } from './route';
import { duration, plural, treeName } from './words';

interface TreeProps {
  readonly stacks: readonly StackSummary[];
  readonly selected: StackSummary | undefined;
  /** Stays selected from stack to stack. */
  readonly tab: Tab | undefined;
  readonly now: number;
}

export function Tree(props: TreeProps): JSX.Element {
  const [search, setSearch] = useState('');
  const { stacks, selected } = props;
  const here = stacks.filter(({ status }) => status !== 'DELETE_COMPLETE');
  const gone = stacks.filter(
    (stack) => stack.status === 'DELETE_COMPLETE' && !here.some(({ id }) => id === stack.root),
  );
  const places = [...new Set(here.map(placeOf))].sort();
  return (
    <nav aria-label="Stacks" data-list="tree" class="tree">
      <Search label="Search stacks" value={search} onInput={setSearch} />
      {places.map((place) => (
        <div key={place}>
          {places.length > 1 && <h2 class="place">{place}</h2>}
          <Branch {...props} all={here.filter((stack) => placeOf(stack) === place)} search={search} />
        </div>
      ))}
      {gone.length > 0 && (
        <details class="gone" open={gone.some(({ id }) => id === selected?.id)}>
          <summary>{plural(gone.length, 'deleted stack')}</summary>
          <Branch {...props} all={gone} search={search} />
        </details>
      )}
    </nav>
  );
}

interface BranchProps extends TreeProps {
  readonly all: readonly StackSummary[];
  readonly parent?: StackSummary;
  readonly search: string;
}

function Branch({ all, parent, search, ...props }: BranchProps): JSX.Element | null {
  const ids = new Set(all.map(({ id }) => id));
  const children = all
    .filter((stack) => (parent ? stack.parent === parent.id : !ids.has(stack.parent ?? '')))
    .filter((stack) => isWanted(stack, all, search))
    .sort((one, other) => treeName(one).localeCompare(treeName(other)) || one.created - other.created);
  if (children.length === 0) return null;
  return (
    <ul>
      {children.map((stack) => (
        <li key={stack.id}>
          <Leaf {...props} stack={stack} />
          <Branch {...props} all={all} parent={stack} search={search} />
        </li>
      ))}
    </ul>
  );
}

function Leaf({
  stack,
  stacks,
  selected,
  tab,
  now,
}: TreeProps & { readonly stack: StackSummary }): JSX.Element {
  const { progress, began } = stack;
  return (
    <a
      data-row
      class={`leaf${stack.parent ? '' : ' root'}`}
      href={routeTo(handleOf(stack, stacks), tab)}
      title={stack.name}
      {...(selected?.id === stack.id && { 'aria-current': 'page' as const })}
    >
      <StatusSign status={stack.status} />
      <span class="name">{treeName(stack)}</span>
      <small>
        {progress
          ? `${progress.done}/${progress.total} · ${duration(now - (began ?? now))}`
          : stack.resources || ''}
      </small>
    </a>
  );
}

/** A stack is visible with its matching nested stacks. */
function isWanted(stack: StackSummary, all: readonly StackSummary[], search: string): boolean {
  return (
    matches(search, treeName(stack), stack.name, stack.status) ||
    all.some(({ parent, ...child }) => parent === stack.id && isWanted({ parent, ...child }, all, search))
  );
}

function placeOf({ account, region }: StackSummary): string {
  return `${account} ${region}`;
}
