import { isObject } from '../../document/data';
import type { ResourceChange } from '../../plan/change-tree';
import { resourceSpec } from '../../spec/resource-spec';
import { properties } from '../property-changes';
import { legible } from '../words';
import { type Facts, listFacts } from './attached';
import { networkFacts } from './network';
import { policyFacts } from './policies';

/** Who may do what, or reach what, that could not before; and the other way round. */
export interface AccessChange {
  readonly widened: readonly AccessFact[];
  readonly narrowed: readonly AccessFact[];
}

export interface AccessFact {
  readonly sentence: string;
  /** Everyone, everything, or the way to more: worth reading before the others. */
  readonly alarming: boolean;
}

const NOTHING: AccessChange = { widened: [], narrowed: [] };

export function accessChange(change: ResourceChange): AccessChange {
  if (change.certainty === 'phantom') return NOTHING;
  const { before, after } = properties(change);
  const now = isObject(before) ? before : undefined;
  const then = isObject(after) ? after : undefined;
  if (!now && !then) return untold(change);
  const holder = { type: change.type, logicalId: change.logicalId };
  const own = [policyFacts(holder, now, then), listFacts(holder, now, then)];
  const found: Facts[] = [
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
