import type { JSX } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import type { Cause, Resource, ResourceProperties, StackDetail, StackSummary } from '../api';
import { matches } from '../matches';
import { Fetched } from './fetched';
import { Copied, Nothing, Search, Status, Time } from './parts';
import { handleOf, routeTo, searchFor } from './route';
import { fetchResource } from './server';
import type { ViewProps } from './view-props';
import { ending, plural, shortType, statusWords, toneOf } from './words';

export function Resources({
  stack,
  state,
  detail,
}: ViewProps & { readonly detail: StackDetail }): JSX.Element {
  const handle = handleOf(stack, state.stacks);
  const { item: open, search = '' } = state.route;
  const shown = detail.resources
    .filter(({ logicalId, physicalId, type, status }) =>
      matches(search, logicalId, physicalId, type, statusWords(status)),
    )
    .sort(worstFirst);
  const list = useRef<HTMLUListElement>(null);
  useEffect(() => {
    const row = list.current?.querySelector<HTMLElement>('[aria-expanded="true"]');
    row?.focus({ preventScroll: true });
    row?.scrollIntoView({ block: 'nearest' });
  }, [open]);
  const { cause } = detail;
  const failed = cause?.stackId === stack.id ? cause : undefined;
  const isMissing = open !== undefined && !detail.resources.some(({ logicalId }) => logicalId === open);
  return (
    <>
      <div class="tools">
        <Search label="Search resources" shortcut="/" value={search} onInput={searchFor} />
        <span class="soft">{plural(shown.length, 'resource')}</span>
      </div>
      {shown.length === 0 && <Nothing>{search ? 'No matching resources.' : 'No resources.'}</Nothing>}
      <ul class="list" data-list="content" ref={list}>
        {isMissing && (
          <Missing logicalId={open} handle={handle} cause={failed?.logicalId === open ? failed : undefined} />
        )}
        {shown.map((resource) => {
          const { logicalId } = resource;
          const isOpen = logicalId === open;
          return (
            <li key={logicalId} class={`item resource${isOpen ? ' open' : ''}`}>
              <a
                data-row
                {...(isOpen && { 'data-close': true })}
                aria-expanded={isOpen}
                href={routeTo(handle, 'resources', isOpen ? undefined : logicalId, search)}
              >
                {logicalId}
              </a>
              <span class="soft type" title={resource.type}>
                {shortType(resource.type)}
              </span>
              {resource.physicalId ? (
                <Copied text={resource.physicalId} label={ending(resource.physicalId)} />
              ) : (
                <span />
              )}
              <span>
                {failed?.logicalId === logicalId && <RootCause />} <Status status={resource.status} />
              </span>
              <Time at={resource.at} />
              {resource.reason && <p class={`why ${toneOf(resource.status)}`}>{resource.reason}</p>}
              {isOpen && <Opened resource={resource} stack={stack} stacks={state.stacks} />}
            </li>
          );
        })}
      </ul>
    </>
  );
}

/** A rollback may have deleted the resource that failed. */
function Missing({
  logicalId,
  handle,
  cause,
}: {
  readonly logicalId: string;
  readonly handle: string;
  readonly cause: Cause | undefined;
}): JSX.Element {
  return (
    <li class="item resource open">
      <a data-row data-close aria-expanded={true} href={routeTo(handle, 'resources')}>
        {logicalId}
      </a>
      <span class="soft type">{cause && shortType(cause.type)}</span>
      <span class="soft">not in the stack</span>
      <span>{cause && <RootCause />}</span>
      <span>{cause && <Time at={cause.at} />}</span>
      {cause && <p class="why bad">{cause.reason}</p>}
      <p class="ways opened">
        <a href={routeTo(handle, 'events', logicalId)}>Events</a>
      </p>
    </li>
  );
}

function RootCause(): JSX.Element {
  return (
    <span class="status bad">
      <span aria-hidden="true">✕</span> root cause
    </span>
  );
}

interface OpenedProps {
  readonly resource: Resource;
  readonly stack: StackSummary;
  readonly stacks: readonly StackSummary[];
}

function Opened({ resource, stack, stacks }: OpenedProps): JSX.Element {
  const { logicalId, physicalId, type, at } = resource;
  const handle = handleOf(stack, stacks);
  const inner = stacks.find(({ id }) => id === physicalId);
  return (
    <div class="opened">
      <dl class="values">
        <div>
          <dt>Physical ID</dt>
          <dd>{physicalId ? <Copied text={physicalId} /> : <span class="soft">none</span>}</dd>
        </div>
        <div>
          <dt>Type</dt>
          <dd>
            <Copied text={type} />
          </dd>
        </div>
        {resource.drift !== 'NOT_CHECKED' && (
          <div>
            <dt>Drift</dt>
            <dd>{statusWords(resource.drift)}</dd>
          </div>
        )}
      </dl>
      <Fetched key={`${logicalId} ${at}`} fetch={() => fetchResource(stack.id, logicalId)}>
        {({ properties, line }: ResourceProperties) => (
          <>
            <p class="ways">
              {inner && <a href={routeTo(handleOf(inner, stacks))}>Open nested stack</a>}
              {line !== undefined && (
                <a href={routeTo(handle, 'template', `L${line}`)}>Template line {line}</a>
              )}
              <a href={routeTo(handle, 'events', logicalId)}>Events</a>
            </p>
            {properties && (
              <pre class="code json">{JSON.stringify(JSON.parse(properties), undefined, 2)}</pre>
            )}
          </>
        )}
      </Fetched>
    </div>
  );
}

const WEIGHT = { bad: 0, busy: 1, back: 2, good: 3, idle: 4 } as const;

function worstFirst(one: Resource, other: Resource): number {
  return (
    WEIGHT[toneOf(one.status)] - WEIGHT[toneOf(other.status)] || one.logicalId.localeCompare(other.logicalId)
  );
}
