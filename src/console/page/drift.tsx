import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { Drift, StackDetail } from '../api';
import { Nothing, Time } from './parts';
import { handleOf, routeTo } from './route';
import { detectDrift } from './server';
import type { ViewProps } from './view-props';
import { plural, shortType, statusWords } from './words';

export function DriftView({
  stack,
  state,
  detail,
}: ViewProps & { readonly detail: StackDetail }): JSX.Element {
  const { drift } = detail;
  const [wrong, setWrong] = useState('');
  const look = (): Promise<void> =>
    detectDrift(stack.id).then(
      () => setWrong(''),
      (error: unknown) => setWrong(error instanceof Error ? error.message : String(error)),
    );
  return (
    <>
      <div class="tools">
        <button type="button" onClick={() => void look()}>
          Detect drift
        </button>
        <span>
          {sentence(drift)}
          {drift.checked !== undefined && (
            <span class="soft">
              {' '}
              Last checked: <Time at={drift.checked} />.
            </span>
          )}
        </span>
      </div>
      {wrong && (
        <p class="alarm warning" role="alert">
          {wrong}
        </p>
      )}
      {drift.resources.length === 0 && drift.status === 'NOT_CHECKED' && (
        <Nothing>
          Drift is a change made outside CloudFormation. Drift detection does not change anything.
        </Nothing>
      )}
      <ul class="list" data-list="content">
        {drift.resources.map(({ logicalId, type, status, differences }) => (
          <li key={logicalId} class="item">
            <a data-row href={routeTo(handleOf(stack, state.stacks), 'resources', logicalId)}>
              {logicalId}
            </a>
            <span class="soft type">{shortType(type)}</span>
            <b>{statusWords(status)}</b>
            {differences.length > 0 && (
              <div class="lines differences">
                {differences.map(({ path, expected, actual }) => (
                  <div key={path}>
                    <code>{path}</code>
                    <del>- {expected}</del>
                    <ins>+ {actual}</ins>
                  </div>
                ))}
              </div>
            )}
          </li>
        ))}
      </ul>
    </>
  );
}

function sentence({ status, resources }: Drift): string {
  if (status === 'NOT_CHECKED') return 'Not checked yet.';
  if (status === 'IN_SYNC') return 'All resources match the template.';
  return `${plural(resources.length, 'resource')} drifted.`;
}
