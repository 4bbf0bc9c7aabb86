import { type DataObject, isObject } from '../../document/data';
import type { ResourceChange } from '../../plan/change-tree';
import { resourceSpec } from '../../spec/resource-spec';
import type { AccessChange, AccessFact } from '../model';
import { properties } from '../property-changes';
import { legible } from '../words';
import { listFacts } from './attached';
import { documentsIn, type Holder } from './documents';
import { isPolicy, protectsOnlyRemoved } from './guarded';
import { networkFacts } from './network';
import { factsOf } from './sentences';
import { type Grant, grantsOf, lost } from './statements';

const NOTHING: AccessChange = { widened: [], narrowed: [] };

/** @param siblings the changes in the same stack */
export function accessChange(change: ResourceChange, siblings: readonly ResourceChange[] = []): AccessChange {
  if (change.certainty === 'phantom') return NOTHING;
  const { before, after } = properties(change);
  const now = isObject(before) ? before : undefined;
  const then = isObject(after) ? after : undefined;
  if (!now && !then) return unreported(change);
  const holder = { type: change.type, logicalId: change.logicalId };
  const own = [policyFacts(holder, now, then), listFacts(holder, now, then)];
  const found: AccessChange[] = [
    // A denial that is removed together with the resource that it protects grants no access.
    ...(!then && (!isPolicy(change.type) || protectsOnlyRemoved(change, siblings))
      ? own.map(({ narrowed }) => ({ widened: [], narrowed }))
      : own),
    networkFacts(holder, now, then),
  ];
  return {
    widened: readable(found.flatMap(({ widened }) => widened)).sort(
      (one, other) => +other.alarming - +one.alarming,
    ),
    narrowed: readable(found.flatMap(({ narrowed }) => narrowed)),
  };
}

function readable(facts: readonly AccessFact[]): AccessFact[] {
  return facts.map(({ sentence, alarming }) => ({ sentence: legible(sentence), alarming }));
}

/** Without IncludePropertyValues, AWS names the property but not its values. */
function unreported({ type, action, targets }: ResourceChange): AccessChange {
  const schema = resourceSpec(type)?.schema;
  const names = targets.flatMap(({ name }) => {
    const scrutiny =
      name === undefined ? undefined : (schema?.properties?.[name]?.scrutiny ?? schema?.scrutiny);
    return name !== undefined && scrutiny !== undefined && scrutiny !== 'None' ? [name] : [];
  });
  if (action !== 'Modify' || names.length === 0) return NOTHING;
  const sentence = `${legible([...new Set(names)].join(', '))} may grant new access. AWS does not report the values.`;
  return { widened: [{ sentence, alarming: false }], narrowed: [] };
}

/** The difference in what a resource's policy documents grant. */
function policyFacts(
  holder: Holder,
  before: DataObject | undefined,
  after: DataObject | undefined,
): AccessChange {
  const [now, then] = [grants(holder, before), grants(holder, after)];
  return {
    widened: [
      ...factsOf(lost(allowed(then), allowed(now)), 'can now'),
      ...factsOf(lost(denied(now), denied(then)), 'is no longer denied'),
    ],
    narrowed: [
      ...factsOf(lost(allowed(now), allowed(then)), 'can no longer'),
      ...factsOf(lost(denied(then), denied(now)), 'is now denied'),
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
