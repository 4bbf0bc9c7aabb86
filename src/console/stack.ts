import type { ChangeSetRecord, Inspection, StackRecord } from '../local';
import type { StackChanges } from '../plan/change-tree';
import type { Cause, ChangeSet, Drift, StackDetail } from './api';
import { causeOf } from './cause';
import { type EventFeed, rootOf } from './feed';
import { placesIn } from './places';

export function stackDetail(inspection: Inspection, feed: EventFeed, stack: StackRecord): StackDetail {
  const { stackId, deployment, outputs } = stack;
  const rootId = rootOf(stack);
  const root = inspection.stacks().find((one) => one.stackId === rootId) ?? stack;
  const placesOf = placesIn(inspection, rootId);
  return {
    id: stackId,
    resources: inspection.resources(stackId).map((resource) => ({
      logicalId: resource.logicalId,
      physicalId: resource.physicalId,
      type: resource.type,
      status: resource.status,
      reason: resource.statusReason,
      at: resource.at,
      drift: resource.drift?.status ?? 'NOT_CHECKED',
    })),
    outputs: outputs.map(({ key, value, description, exportName }) => ({
      name: key,
      value,
      description,
      exportName,
      importers: exportName === undefined ? [] : importersOf(inspection, stack, exportName),
      places: placesOf(value),
    })),
    parameters: (deployment ? inspection.parameters(stack, deployment) : []).map((parameter) => ({
      ...parameter,
      places: placesOf(parameter.value ?? ''),
    })),
    tags: (deployment?.tags ?? []).map(({ Key, Value }) => ({ key: Key, value: Value })),
    facts: factsOf(stack),
    changeSets: inspection
      .changeSets(stackId)
      .map((record) => changeSet(inspection, record))
      .reverse(),
    drift: driftOf(inspection, stack),
    cause: causeIn(inspection, stack, causeOf(root, feed.family(rootId))),
    template: deployment?.template,
  };
}

/** A root cause concerns its own stack and the stacks around it, but not their siblings. */
function causeIn(
  inspection: Inspection,
  { stackId }: StackRecord,
  cause: Cause | undefined,
): Cause | undefined {
  const stacks = new Map(inspection.stacks().map((stack) => [stack.stackId, stack]));
  let concerned = stacks.get(cause?.stackId ?? '');
  while (concerned && concerned.stackId !== stackId) concerned = stacks.get(concerned.parent?.stackId ?? '');
  return concerned && cause;
}

function factsOf(stack: StackRecord): StackDetail['facts'] {
  const { deployment } = stack;
  const facts: readonly (readonly [string, string | undefined])[] = [
    ['Stack ID', stack.stackId],
    ['Account', stack.accountId],
    ['Region', stack.region],
    ['Capabilities', deployment?.capabilities.join(', ')],
    ['Service role', deployment?.roleArn],
    ['Notifications', deployment?.notificationArns.join(', ')],
    ['Termination protection', stack.terminationProtection ? 'on' : 'off'],
    ['On failure', stack.disableRollback ? 'keep resources' : 'roll back'],
    ['Stack policy', stack.policy],
    ['Imports', stack.imports.join(', ')],
  ];
  return facts.flatMap(([name, value]) => (value ? [{ name, value }] : []));
}

function importersOf(
  inspection: Inspection,
  { accountId, region }: StackRecord,
  exportName: string,
): string[] {
  return inspection
    .stacks()
    .filter((one) => one.accountId === accountId && one.region === region)
    .filter(({ status, imports }) => status !== 'DELETE_COMPLETE' && imports.includes(exportName))
    .map(({ stackId }) => stackId);
}

function changeSet(inspection: Inspection, record: ChangeSetRecord): ChangeSet {
  const root = record.rootId === undefined ? undefined : inspection.changeSet(record.rootId);
  return {
    id: record.changeSetId,
    name: record.name,
    type: record.type,
    status: record.status,
    reason: record.statusReason,
    execution: record.executionStatus,
    created: record.created,
    description: record.description,
    changes: changesIn(record.changes),
    rootStackId: root?.stackId === record.stackId ? undefined : root?.stackId,
  };
}

function changesIn({ resources }: StackChanges): number {
  return resources.reduce((sum, { nested }) => sum + 1 + (nested ? changesIn(nested) : 0), 0);
}

function driftOf(inspection: Inspection, { stackId, drift }: StackRecord): Drift {
  const moved = inspection
    .resources(stackId)
    .filter((resource) => resource.drift && resource.drift.status !== 'IN_SYNC');
  return {
    status: drift?.status ?? 'NOT_CHECKED',
    checked: drift?.checked,
    resources: moved.map((resource) => ({
      logicalId: resource.logicalId,
      type: resource.type,
      status: resource.drift?.status ?? '',
      differences: inspection.differences(resource),
    })),
  };
}
