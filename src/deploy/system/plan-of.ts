import { givenParameters } from '../commands';
import { digestOf } from '../fingerprint';
import type { PlanFile, PlannedChanges } from '../plan-file';
import type { Prepared } from './prepare';
import { namedStack, type System } from './system';

/** The plan of reviewed changes. `undefined` if there are none. */
export function planOf(system: System, prepared: readonly Prepared[]): PlanFile | undefined {
  const changed = prepared.flatMap((each) => (each.kind === 'unchanged' ? [] : [each]));
  const [first] = changed;
  if (!first) return undefined;
  const { operator, clock } = first.context;
  const { open, secret } = givenParameters(namedStack(system));
  const ready = first.kind === 'planned' ? first.ready : first.reviewed.created.packaged.ready;
  return {
    version: 3,
    ...system.request,
    account: ready.account,
    made: new Date(clock.now()).toISOString(),
    by: operator.name,
    parameters: open,
    secrets: secret,
    stacks: changed.map(changesOf),
  };
}

function changesOf(prepared: Exclude<Prepared, { readonly kind: 'unchanged' }>): PlannedChanges {
  const { stackName, region } = prepared.context.target;
  if (prepared.kind === 'planned') return { stackName, region, digest: digestOf(prepared.tree) };
  const { changeSet, digest } = prepared.reviewed.created;
  const { id, name, stackId } = changeSet;
  return { stackName, region, digest, changeSet: { id, name, stackId } };
}
