import type { JSX } from 'preact';
import type { Place, StackSummary } from '../api';
import { ancestorsOf } from './ancestors';
import { handleOf, routeTo } from './route';
import { treeName } from './words';

interface PlacesProps {
  readonly places: readonly Place[];
  readonly stacks: readonly StackSummary[];
}

/** Links to the resources that a value identifies. */
export function Places({ places, stacks }: PlacesProps): JSX.Element | null {
  const known = places.flatMap((place) => {
    const stack = stacks.find(({ id }) => id === place.stackId);
    return stack ? [{ ...place, stack }] : [];
  });
  if (known.length === 0) return null;
  return (
    <small>
      Refers to{' '}
      {known.map(({ stack, stackId, logicalId }, index) => (
        <span key={`${stackId} ${logicalId}`}>
          {index > 0 && ', '}
          <a href={routeTo(handleOf(stack, stacks), 'resources', logicalId)}>
            {[...ancestorsOf(stack, stacks).slice(1), stack]
              .filter(({ parent }) => parent)
              .map(treeName)
              .concat(logicalId)
              .join(' / ')}
          </a>
        </span>
      ))}
    </small>
  );
}
