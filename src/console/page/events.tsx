import { Fragment, type JSX } from 'preact';
import { useMemo, useRef, useState } from 'preact/hooks';
import type { StackEvent, StackSummary } from '../api';
import { matches } from '../matches';
import { operationsIn } from './operations';
import { Nothing, Search, Status, Time } from './parts';
import { handleOf, routeTo, searchFor } from './route';
import type { ViewProps } from './view-props';
import { plural, shortType, statusWords, toneOf, treeName } from './words';

/** How many events are rendered at first and per click. Thousands would make every update slow. */
const AT_ONCE = 200;

/** Newest first, with the events of nested stacks in between. */
export function Events({ stack, state }: ViewProps): JSX.Element {
  const { stacks, route } = state;
  const { search = '' } = route;
  const [failed, setFailed] = useState(false);
  const [alone, setAlone] = useState(false);
  const [most, setMost] = useState(AT_ONCE);
  const events = state.events.get(stack.root);
  const family = useMemo(() => familyOf(stack, stacks), [stack, stacks]);
  const found = (events ?? []).filter(({ stackId, logicalId, type, status, reason }) => {
    const place = alone && stackId !== stack.id ? undefined : family.get(stackId)?.place;
    return (
      place !== undefined &&
      (!failed || toneOf(status) === 'bad') &&
      (!route.item || (stackId === stack.id && logicalId === route.item)) &&
      matches(search, place, logicalId, type, statusWords(status), status, reason)
    );
  });
  const shown = found.slice(-most).reverse();
  const operationOf = useMemo(() => operationsIn(events ?? [], stack.root), [events, stack.root]);
  const known = useRef<number>();
  known.current ??= events?.length;
  return (
    <>
      <div class="tools">
        <Search label="Search events" shortcut="/" value={search} onInput={searchFor} />
        <Choice label="Failures only" value={failed} onChange={setFailed} />
        {family.size > 1 && <Choice label="Without nested stacks" value={alone} onChange={setAlone} />}
        {route.item && (
          <a data-close href={routeTo(handleOf(stack, stacks), 'events')}>
            Only {route.item}: show all
          </a>
        )}
        <span class="soft">{plural(found.length, 'event')}</span>
      </div>
      {found.length === 0 && (
        <Nothing>
          {events
            ? 'No matching events.'
            : state.connected
              ? 'Loading…'
              : 'Not available while the endpoint is stopped.'}
        </Nothing>
      )}
      <ol class="list events" data-list="content" reversed>
        {shown.map((event, index) => {
          const operation = operationOf(event);
          return (
            <Fragment key={event.index}>
              {operation && operation !== operationOf(shown[index - 1]) && (
                <li class="operation">{operation.title}</li>
              )}
              <Row
                event={event}
                isNew={event.index >= (known.current ?? 0)}
                member={family.get(event.stackId) ?? { stack, place: '' }}
                stacks={stacks}
              />
            </Fragment>
          );
        })}
      </ol>
      {found.length > shown.length && (
        <button type="button" class="more" onClick={() => setMost(most + AT_ONCE)}>
          Show {Math.min(AT_ONCE, found.length - shown.length)} of{' '}
          {(found.length - shown.length).toLocaleString('en')} older events
        </button>
      )}
    </>
  );
}

interface Member {
  readonly stack: StackSummary;
  /** The path from the selected stack. */
  readonly place: string;
}

/** A stack and its nested stacks by ID. */
function familyOf(stack: StackSummary, stacks: readonly StackSummary[]): ReadonlyMap<string, Member> {
  const family = new Map<string, Member>([[stack.id, { stack, place: '' }]]);
  const add = (parent: StackSummary, place: string): void => {
    for (const child of stacks.filter((one) => one.parent === parent.id)) {
      family.set(child.id, { stack: child, place: `${place}${treeName(child)} / ` });
      add(child, `${place}${treeName(child)} / `);
    }
  };
  add(stack, '');
  return family;
}

interface RowProps {
  readonly event: StackEvent;
  /** Arrived while the page was open. */
  readonly isNew: boolean;
  readonly member: Member;
  readonly stacks: readonly StackSummary[];
}

function Row({ event, isNew, member, stacks }: RowProps): JSX.Element {
  const isOwn = event.physicalId === event.stackId;
  const handle = handleOf(member.stack, stacks);
  return (
    <li class={`item event${isNew ? ' new' : ''}`}>
      <Time at={event.at} />
      <a data-row href={isOwn ? routeTo(handle) : routeTo(handle, 'resources', event.logicalId)}>
        {member.place}
        {isOwn ? '(stack)' : event.logicalId}
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
