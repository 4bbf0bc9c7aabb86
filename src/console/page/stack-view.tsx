import type { JSX } from 'preact';
import { useEffect } from 'preact/hooks';
import type { OperationProgress, StackSummary } from '../api';
import { ancestorsOf } from './ancestors';
import { CauseCard } from './cause';
import { ChangeSets } from './change-sets';
import { Deployments } from './deployments';
import { Diagram } from './diagram';
import { DriftView } from './drift';
import { Events } from './events';
import { Overview } from './overview';
import { Copied, Status } from './parts';
import { Resources } from './resources';
import { handleOf, routeTo, type Tab, tabs } from './route';
import type { State } from './store';
import { Template } from './template';
import type { ViewProps } from './view-props';
import { ago, duration, plural, type Tone, toneOf, treeName } from './words';

export function StackView({ stack, state }: ViewProps): JSX.Element {
  const { route, stacks, details } = state;
  const tab = route.tab ?? (stack.status === 'REVIEW_IN_PROGRESS' ? 'changes' : 'overview');
  const detail = details.get(stack.id);
  const handle = handleOf(stack, stacks);
  useEffect(() => {
    document.querySelector(`[data-tab="${tab}"]`)?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  }, [tab]);
  return (
    <>
      <Heading stack={stack} state={state} />
      {detail?.cause && <CauseCard cause={detail.cause} stacks={stacks} />}
      <nav class="tabs" aria-label="Views of the stack">
        {tabs.map((one) => (
          <a
            key={one}
            data-tab={one}
            href={routeTo(handle, one)}
            {...(one === tab && { 'aria-current': 'page' as const })}
          >
            {one}
            {countOf(one, stack, state)}
          </a>
        ))}
      </nav>
      {detail ? (
        <View tab={tab} stack={stack} state={state} />
      ) : (
        <p class="nothing">
          {state.connected
            ? 'Loading…'
            : 'Not available while the endpoint is stopped. Loads when it is back.'}
        </p>
      )}
    </>
  );
}

function View({ tab, ...props }: ViewProps & { readonly tab: Tab }): JSX.Element | null {
  const detail = props.state.details.get(props.stack.id);
  if (!detail) return null;
  const shared = { ...props, detail };
  switch (tab) {
    case 'overview':
      return <Overview {...shared} />;
    case 'resources':
      return <Resources {...shared} />;
    case 'events':
      return <Events {...props} />;
    case 'changes':
      return <ChangeSets {...shared} />;
    case 'template':
      return <Template {...shared} />;
    case 'drift':
      return <DriftView {...shared} />;
    case 'diagram':
      return <Diagram {...shared} />;
    case 'history':
      return <Deployments {...props} />;
  }
}

function countOf(tab: Tab, stack: StackSummary, { details }: State): JSX.Element | null {
  const detail = details.get(stack.id);
  const count =
    tab === 'resources'
      ? detail?.resources.length
      : tab === 'changes'
        ? detail?.changeSets.length
        : tab === 'drift'
          ? detail?.drift.resources.length
          : 0;
  return count ? <small> {count}</small> : null;
}

function Heading({ stack, state: { stacks, now } }: ViewProps): JSX.Element {
  const { progress } = stack;
  return (
    <header class="heading">
      <p class="crumbs">
        <a href="#/">stacks</a>
        {ancestorsOf(stack, stacks).map((one) => (
          <span key={one.id}>
            {' / '}
            <a href={routeTo(handleOf(one, stacks))}>{treeName(one)}</a>
          </span>
        ))}
      </p>
      <h1>
        {treeName(stack)} <Status status={stack.status} />
      </h1>
      <p class="since">
        {timing(stack, now)}
        {!progress && stack.resources > 0 && ` · ${plural(stack.resources, 'resource')}`}
      </p>
      {progress && <ProgressBar progress={progress} tone={toneOf(stack.status)} />}
      {stack.reason && <p class="reason">{stack.reason}</p>}
      <p class="ids">
        <Copied text={stack.name} /> <Copied text={stack.id} label={shortArn(stack.id)} />
      </p>
    </header>
  );
}

const MOST_CURRENT = 3;

function ProgressBar({
  progress: { done, total, failed, current },
  tone,
}: {
  readonly progress: OperationProgress;
  readonly tone: Tone;
}): JSX.Element {
  const more = current.length - MOST_CURRENT;
  return (
    <>
      <progress class={tone} aria-label="Completed resources" value={done} max={total || 1} />
      <p class="since">
        {done} of {plural(total, 'resource')} done
        {failed > 0 && `, ${failed} failed`}
        {current.length > 0 && ` · in progress: ${current.slice(0, MOST_CURRENT).join(', ')}`}
        {more > 0 && ` and ${more} more`}
      </p>
    </>
  );
}

function timing({ status, began, ended, created }: StackSummary, now: number): string {
  if (began === undefined) return `created ${ago(now - created)}`;
  if (ended === undefined) return `running for ${duration(now - began)}`;
  return status === 'REVIEW_IN_PROGRESS'
    ? `waiting for its first change set, created ${ago(now - began)}`
    : `took ${duration(ended - began)}, ended ${ago(now - ended)}`;
}

/** ARNs of stacks differ at the end. */
function shortArn(id: string): string {
  return `arn…${id.slice(-8)}`;
}
