import type { DataObject } from '../../document/data';
import type { Facts } from './attached';
import { documentsIn, type Holder } from './documents';
import { factsOf } from './sentences';
import { type Grant, grantsOf, lost } from './statements';

/** What the policies written out in a resource grant more, or less. */
export function policyFacts(
  holder: Holder,
  before: DataObject | undefined,
  after: DataObject | undefined,
): Facts {
  const [now, then] = [grants(holder, before), grants(holder, after)];
  return {
    widened: [
      ...factsOf(lost(allowed(then), allowed(now)), 'may now'),
      ...factsOf(lost(denied(now), denied(then)), 'is no longer kept from'),
    ],
    narrowed: [
      ...factsOf(lost(allowed(now), allowed(then)), 'may no longer'),
      ...factsOf(lost(denied(then), denied(now)), 'is now kept from'),
    ],
  };
}

function grants(holder: Holder, properties: DataObject | undefined): Grant[] {
  return properties ? documentsIn(holder, properties).flatMap(grantsOf) : [];
}

function allowed(all: readonly Grant[]): Grant[] {
  return all.filter(({ effect }) => effect === 'Allow');
}

function denied(all: readonly Grant[]): Grant[] {
  return all.filter(({ effect }) => effect === 'Deny');
}
