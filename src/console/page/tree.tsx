import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { StackSummary } from '../api';
import { matches } from '../matches';
import { Search, StatusSign } from './parts';
import { handleOf, routeTo, type Tab } from './route';
import { duration, isBusy, plural, statusWords, treeName } from './words';

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
      <Search label="Search stacks and statuses" value={search} onInput={setSearch} />
      {here.length > 0 && !here.some((stack) => isWanted(stack, here, search)) && (
        <p class="nothing" role="status">
          No matching stacks.
        </p>
      )}
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
    .sort(
      (one, other) =>
        Number(isBusy(other)) - Number(isBusy(one)) ||
        treeName(one).localeCompare(treeName(other)) ||
        one.created - other.created,
    );
  if (children.length === 0) return null;
  return (
    <ul>
      {children.map((stack) => (
        <Twig key={stack.id} {...props} all={all} stack={stack} search={search} />
      ))}
    </ul>
  );
}

/** More root stacks than this are collapsed at first. */
const MOST_EXPANDED = 12;

/** A stack with its nested stacks, which can be collapsed. */
function Twig({ stack, ...props }: BranchProps & { readonly stack: StackSummary }): JSX.Element {
  const { all, search, selected } = props;
  const [choice, setChoice] = useState<boolean>();
  const hasNested = all.some(({ parent }) => parent === stack.id);
  const roots = all.filter(({ parent }) => !parent).length;
  const isOpen =
    search !== '' || (choice ?? (roots <= MOST_EXPANDED || selected?.root === stack.root || isBusy(stack)));
  return (
    <li>
      <div class="twig">
        <Leaf {...props} stack={stack} />
        {hasNested && (
          <button
            type="button"
            class="fold"
            aria-expanded={isOpen}
            aria-label={`Nested stacks of ${treeName(stack)}`}
            onClick={() => setChoice(!isOpen)}
          >
            <span aria-hidden="true">{isOpen ? '▾' : '▸'}</span>
          </button>
        )}
      </div>
      {isOpen && <Branch {...props} parent={stack} />}
    </li>
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
    matches(search, treeName(stack), stack.name, stack.status, statusWords(stack.status)) ||
    all.some(({ parent, ...child }) => parent === stack.id && isWanted({ parent, ...child }, all, search))
  );
}

function placeOf({ account, region }: StackSummary): string {
  return `${account} ${region}`;
}
