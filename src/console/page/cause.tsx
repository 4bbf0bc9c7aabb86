import type { JSX } from 'preact';
import type { Cause, StackSummary } from '../api';
import { handleOf, routeTo } from './route';
import { plural, shortType } from './words';

/** The root cause, which the other failures repeat. */
export function CauseCard({
  cause,
  stacks,
}: {
  readonly cause: Cause;
  readonly stacks: readonly StackSummary[];
}): JSX.Element {
  const stack = stacks.find(({ id }) => id === cause.stackId);
  const place = cause.path.join(' / ') || stack?.name;
  return (
    <section class="alarm data cause-card" aria-label="Root cause">
      <h2>Root cause</h2>
      <p>
        <a data-cause href={stack ? routeTo(handleOf(stack, stacks), 'resources', cause.logicalId) : '#/'}>
          <b>{place}</b>
        </a>{' '}
        <small>{shortType(cause.type)}</small>
      </p>
      <p class="why">{cause.reason}</p>
      {cause.others.length > 0 && (
        <details>
          <summary>{plural(cause.others.length, 'other independent failure')}</summary>
          <ul>
            {cause.others.map(({ path, reason }) => (
              <li key={path.join('/')}>
                <b>{path.join(' / ')}</b>: {reason}
              </li>
            ))}
          </ul>
        </details>
      )}
    </section>
  );
}
