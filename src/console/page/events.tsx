import type { JSX } from 'preact';
import { useRef, useState } from 'preact/hooks';
import type { StackEvent, StackSummary } from '../api';
import { matches, Nothing, Search, Status, Time } from './parts';
import { handleOf, routeTo } from './route';
import { ancestorsOf, type ViewProps } from './stack-view';
import { plural, shortType, statusWords, toneOf, treeName } from './words';

/** So many are drawn at first, and so many more at each click: thousands at once would make every change slow. */
const AT_ONCE = 200;

/** The newest on top. Those of nested stacks stand among their parents', as they happened. */
export function Events({ stack, state }: ViewProps): JSX.Element {
  const { stacks, events, route } = state;
  const [search, setSearch] = useState('');
  const [failed, setFailed] = useState(false);
  const [alone, setAlone] = useState(false);
  const [most, setMost] = useState(AT_ONCE);
  const wantedStacks = new Set(alone ? [stack.id] : [stack.id, ...below(stack, stacks)]);
  const found = (events.get(stack.root) ?? []).filter(
    (event) =>
      wantedStacks.has(event.stackId) &&
      (!failed || toneOf(event.status) === 'bad') &&
      (!route.item || (event.stackId === stack.id && event.logicalId === route.item)) &&
      matches(search, event.logicalId, event.type, statusWords(event.status), event.status, event.reason),
  );
  const shown = found.slice(-most).reverse();
  const known = useRef(events.get(stack.root)?.length ?? 0);
  return (
    <>
      <div class="tools">
        <Search label="Search events" value={search} onInput={setSearch} />
        <Choice label="failures only" value={failed} onChange={setFailed} />
        {below(stack, stacks).length > 0 && (
          <Choice label="without nested stacks" value={alone} onChange={setAlone} />
        )}
        {route.item && (
          <a data-close href={routeTo(handleOf(stack, stacks), 'events')}>
            only of {route.item}: show all
          </a>
        )}
        <span class="soft">{plural(found.length, 'event')}</span>
      </div>
      {found.length === 0 && <Nothing>No event is like that.</Nothing>}
      <ol class="list events" data-list="content" reversed>
        {shown.map((event) => (
          <Row
            key={event.index}
            event={event}
            isNew={event.index >= known.current}
            stack={stack}
            stacks={stacks}
          />
        ))}
      </ol>
      {found.length > shown.length && (
        <button type="button" class="more" onClick={() => setMost(most + AT_ONCE)}>
          show {Math.min(AT_ONCE, found.length - shown.length)} older of{' '}
          {(found.length - shown.length).toLocaleString('en')}
        </button>
      )}
    </>
  );
}

interface RowProps {
  readonly event: StackEvent;
  /** Came while somebody looked. */
  readonly isNew: boolean;
  readonly stack: StackSummary;
  readonly stacks: readonly StackSummary[];
}

function Row({ event, isNew, stack, stacks }: RowProps): JSX.Element {
  const owner = stacks.find(({ id }) => id === event.stackId) ?? stack;
  const isOwn = event.physicalId === event.stackId;
  const handle = handleOf(owner, stacks);
  return (
    <li class={`item event${isNew ? ' new' : ''}`}>
      <Time at={event.at} />
      <a data-row href={isOwn ? routeTo(handle) : routeTo(handle, 'resources', event.logicalId)}>
        {[...placeBelow(owner, stack, stacks), ...(isOwn ? ['the stack'] : [event.logicalId])].join(' / ')}
      </a>
      <span class="soft type" title={event.type}>
        {shortType(event.type)}
      </span>
      <Status status={event.status} />
      {event.reason && <p class={`why ${toneOf(event.status)}`}>{event.reason}</p>}
    </li>
  );
}

interface ChoiceProps {
  readonly label: string;
  readonly value: boolean;
  readonly onChange: (value: boolean) => void;
}

function Choice({ label, value, onChange }: ChoiceProps): JSX.Element {
  return (
    <label class="choice">
      <input
        type="checkbox"
        checked={value}
        onChange={({ currentTarget }) => onChange(currentTarget.checked)}
      />{' '}
      {label}
    </label>
  );
}

function below({ id }: StackSummary, stacks: readonly StackSummary[]): string[] {
  return stacks.filter(({ parent }) => parent === id).flatMap((child) => [child.id, ...below(child, stacks)]);
}

/** The names that lead from one stack to another inside it. */
function placeBelow(owner: StackSummary, stack: StackSummary, stacks: readonly StackSummary[]): string[] {
  const way = [...ancestorsOf(owner, stacks), owner];
  return way.slice(way.findIndex(({ id }) => id === stack.id) + 1).map(treeName);
}
