import type { JSX } from 'preact';
import type { Deployment } from '../api';
import { Fetched } from './fetched';
import { Nothing, Status, Time } from './parts';
import { fetchDeployments } from './server';
import type { ViewProps } from './view-props';

/** The recorded deployments of the root stack. They are read again when the status of the stack changes. */
export function Deployments({ stack }: ViewProps): JSX.Element {
  return (
    <Fetched key={`${stack.id} ${stack.status}`} fetch={() => fetchDeployments(stack.id)}>
      {(deployments) =>
        deployments.length === 0 ? (
          <Nothing>No deployment is recorded.</Nothing>
        ) : (
          <ul class="list" data-list="content" aria-label="Deployments">
            {deployments.map((each) => (
              <Row key={each.deployment} {...each} />
            ))}
          </ul>
        )
      }
    </Fetched>
  );
}

function Row({
  operation,
  version,
  commit,
  responsible,
  changeSet,
  status,
  started,
  reason,
}: Deployment): JSX.Element {
  return (
    <li class="item">
      <span title={changeSet}>
        {[operation?.toLowerCase(), version, commit && `commit ${commit.slice(0, 12)}`]
          .filter(Boolean)
          .join(', ')}
      </span>
      <span class="soft type" title={responsible}>
        {responsible === undefined ? 'unknown caller' : responsible.replace(/^.*:/, '')}
      </span>
      <Status status={status} />
      <Time at={Date.parse(started)} />
      {reason && <p class="lines soft">{reason}</p>}
    </li>
  );
}
