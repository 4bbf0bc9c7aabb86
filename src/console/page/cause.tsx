import type { JSX } from 'preact';
import type { Cause, Failure, StackSummary } from '../api';
import { Fetched } from './fetched';
import { Copied } from './parts';
import { handleOf, routeTo } from './route';
import { fetchFailure } from './server';
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
      <Fetched key={`${cause.stackId} ${cause.at}`} fetch={() => fetchFailure(cause.stackId)}>
        {(failure) => failure && <Explained failure={failure} />}
      </Fetched>
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

/** What the command line reports about a failure. */
function Explained({ failure: { cause, tasks, now, next } }: { readonly failure: Failure }): JSX.Element {
  return (
    <div class="explained">
      {(cause?.source ?? cause?.template) && (
        <p>{[cause?.source, cause?.template].map((place) => place && <Copied key={place} text={place} />)}</p>
      )}
      {tasks.map(({ task, alike, reason, containers, logs }) => (
        <div key={task}>
          <p>
            <b>Task {task}</b>
            {alike > 0 && ` and ${plural(alike, 'similar task')}`}: {reason}
          </p>
          {containers.map(({ name, exitCode, reason: why }) => (
            <p key={name}>
              Container {name}
              {exitCode !== undefined && ` exited with code ${exitCode}`}
              {why && `: ${why}`}
            </p>
          ))}
          {logs.length > 0 && (
            <section aria-label={`Last log lines of task ${task}`}>
              <pre class="code json">{logs.join('\n')}</pre>
            </section>
          )}
        </div>
      ))}
      <p>{now}</p>
      <ul>
        {next.map((step) => (
          <li key={step}>
            {step.startsWith('$ ') ? <Copied text={step.slice(2)} /> : <Marked text={step} />}
          </li>
        ))}
      </ul>
    </div>
  );
}

/** Text with code in backticks. */
function Marked({ text }: { readonly text: string }): JSX.Element {
  return (
    <>{text.split('`').map((part, index) => (index % 2 === 1 ? <code key={index}>{part}</code> : part))}</>
  );
}
