import type { JSX } from 'preact';
import type { StackSummary } from '../api';
import { Section, Status } from './parts';
import { handleOf, routeTo } from './route';
import { ago, duration, isBusy, plural, toneOf, treeName } from './words';

const MOST_RECENT = 8;

/** The start page: what is in progress, what needs attention and what happened last. */
export function Dashboard({
  stacks,
  now,
}: {
  readonly stacks: readonly StackSummary[];
  readonly now: number;
}): JSX.Element {
  const here = stacks.filter(({ status }) => status !== 'DELETE_COMPLETE');
  const roots = here.filter(({ parent }) => !parent);
  const ended = roots.filter((stack) => stack.ended !== undefined && stack.status !== 'REVIEW_IN_PROGRESS');
  const groups: readonly (readonly [string, readonly StackSummary[]])[] = [
    ['In progress', roots.filter(isBusy)],
    ['Failed', ended.filter(({ status }) => ['bad', 'back'].includes(toneOf(status)))],
    ['Waiting for their first change set', roots.filter(({ status }) => status === 'REVIEW_IN_PROGRESS')],
    ['Drifted', here.filter(({ drift }) => drift === 'DRIFTED')],
    ['Recent', [...ended].sort((one, other) => (other.ended ?? 0) - (one.ended ?? 0)).slice(0, MOST_RECENT)],
  ];
  return (
    <>
      {groups.map(
        ([title, found]) =>
          found.length > 0 && (
            <Section key={title} title={title} note={plural(found.length, 'stack')}>
              <ul class="list" data-list="content">
                {found.map((stack) => (
                  <Row key={stack.id} stack={stack} stacks={stacks} now={now} isDrift={title === 'Drifted'} />
                ))}
              </ul>
            </Section>
          ),
      )}
    </>
  );
}

interface RowProps {
  readonly stack: StackSummary;
  readonly stacks: readonly StackSummary[];
  readonly now: number;
  readonly isDrift: boolean;
}

function Row({ stack, stacks, now, isDrift }: RowProps): JSX.Element {
  return (
    <li class="item short">
      <a data-row href={routeTo(handleOf(stack, stacks), isDrift ? 'drift' : undefined)}>
        {stack.parent ? stack.name : treeName(stack)}
      </a>
      <Status status={stack.status} />
      <span class="soft">
        {timing(stack, now)}
        {stack.reason && stack.status !== 'REVIEW_IN_PROGRESS' && <span class="why">{stack.reason}</span>}
      </span>
    </li>
  );
}

function timing({ status, progress, created, began = created, ended }: StackSummary, now: number): string {
  if (progress) {
    const current = progress.current[0] ? ` · ${progress.current[0]}` : '';
    return `${progress.done} of ${plural(progress.total, 'resource')}, ${duration(now - began)}${current}`;
  }
  if (status === 'REVIEW_IN_PROGRESS') return `created ${ago(now - created)}`;
  return ended === undefined ? '' : `${ago(now - ended)}, took ${duration(ended - began)}`;
}
