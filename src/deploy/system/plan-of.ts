import { givenParameters } from '../commands';
import { digestOf } from '../fingerprint';
import type { PlanFile, PlannedChanges } from '../plan-file';
import { isChanged, type Prepared, readyOf } from './prepare';
import { namedStack, type System } from './system';

/** The plan of reviewed changes. `undefined` if there are none. */
export function planOf(system: System, prepared: readonly Prepared[]): PlanFile | undefined {
  const changed = prepared.flatMap((each) => (each.kind === 'unchanged' ? [] : [each]));
  const [first] = prepared.filter(isChanged);
  if (!first) return undefined;
  const { operator, clock } = first.context;
  const { open, secret } = givenParameters(namedStack(system));
  const releases = prepared.flatMap(({ context, files }) =>
    files ? [[context.target.stackName, files.built.release.id] as const] : [],
  );
  return {
    version: 3,
    ...system.request,
    account: readyOf(first).account,
    made: new Date(clock.now()).toISOString(),
    by: operator.name,
    parameters: open,
    secrets: secret,
    stacks: changed.map(changesOf),
    ...(releases.length > 0 && { releases: Object.fromEntries(releases) }),
  };
}

function changesOf(prepared: Exclude<Prepared, { readonly kind: 'unchanged' }>): PlannedChanges {
  const { stackName, region } = prepared.context.target;
  if (prepared.kind === 'planned') return { stackName, region, digest: digestOf(prepared.tree) };
  const { changeSet, digest } = prepared.reviewed.created;
  const { id, name, stackId } = changeSet;
  return { stackName, region, digest, changeSet: { id, name, stackId } };
}
