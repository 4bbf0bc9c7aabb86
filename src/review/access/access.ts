import { type DataObject, isObject } from '../../document/data';
import type { ResourceChange } from '../../plan/change-tree';
import { resourceSpec } from '../../spec/resource-spec';
import type { AccessChange, AccessFact } from '../model';
import { properties } from '../property-changes';
import { legible } from '../words';
import { listFacts } from './attached';
import { documentsIn, type Holder } from './documents';
import { networkFacts } from './network';
import { factsOf } from './sentences';
import { type Grant, grantsOf, lost } from './statements';

const NOTHING: AccessChange = { widened: [], narrowed: [] };

export function accessChange(change: ResourceChange): AccessChange {
  if (change.certainty === 'phantom') return NOTHING;
  const { before, after } = properties(change);
  const now = isObject(before) ? before : undefined;
  const then = isObject(after) ? after : undefined;
  if (!now && !then) return untold(change);
  const holder = { type: change.type, logicalId: change.logicalId };
  const own = [policyFacts(holder, now, then), listFacts(holder, now, then)];
  const found: AccessChange[] = [
    ...(isGuardOfItself(change.type) && !then ? own.map(({ narrowed }) => ({ widened: [], narrowed })) : own),
    networkFacts(holder, now, then),
  ];
  return {
    widened: readable(found.flatMap(({ widened }) => widened)).sort(
      (one, other) => +other.alarming - +one.alarming,
    ),
    narrowed: readable(found.flatMap(({ narrowed }) => narrowed)),
  };
}

/** What such a resource keeps anyone from goes with it: nobody gets more by that. A policy of its own leaves what it guarded behind. */
function isGuardOfItself(type: string): boolean {
  return !/Policy$/.test(type);
}

function readable(facts: readonly AccessFact[]): AccessFact[] {
  return facts.map(({ sentence, alarming }) => ({ sentence: legible(sentence), alarming }));
}

/** AWS names properties without their values when it is asked so: then only that a rule changes can be told. */
function untold({ type, action, targets }: ResourceChange): AccessChange {
  const schema = resourceSpec(type)?.schema;
  const names = targets.flatMap(({ name }) => {
    const scrutiny =
      name === undefined ? undefined : (schema?.properties?.[name]?.scrutiny ?? schema?.scrutiny);
    return name !== undefined && scrutiny !== undefined && scrutiny !== 'None' ? [name] : [];
  });
  if (action !== 'Modify' || names.length === 0) return NOTHING;
  const sentence = `${legible([...new Set(names)].join(', '))} may let in more than before: AWS doesn’t tell the values.`;
  return { widened: [{ sentence, alarming: false }], narrowed: [] };
}

/** What the policies written out in a resource grant more, or less. */
function policyFacts(
  holder: Holder,
  before: DataObject | undefined,
  after: DataObject | undefined,
): AccessChange {
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
