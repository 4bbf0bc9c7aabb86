import { randomUUID } from 'node:crypto';
import type { StackStatus } from '../../aws/statuses';
import { shown } from '../../plan/shown';
import { checkDrift, differencesOf } from '../engine/drift';
import { Session } from '../engine/session';
import { findStack } from '../engine/stacks';
import { validationError } from '../protocol/service-error';
import type { AnswerFields } from '../protocol/xml';
import type { ResourceRecord, StackRecord } from '../state/records';
import { regionKey } from '../state/region-key';
import type { Action } from './action';
import { paged } from './paging';

/** "Considerations when detecting drift" in the CloudFormation User Guide. */
const DETECTABLE = new Set<StackStatus>([
  'CREATE_COMPLETE',
  'UPDATE_COMPLETE',
  'UPDATE_ROLLBACK_COMPLETE',
  'UPDATE_ROLLBACK_FAILED',
]);

export const detectStackDrift: Action = async (input, { world, caller }) => {
  const stack = findStack(world.store, caller, input.required('StackName'));
  if (!DETECTABLE.has(stack.status))
    throw validationError(
      `Drift detection cannot be performed on stack [${stack.stackId}] while it is in ${stack.status} state.`,
    );
  const session = Session.of(world, stack);
  const wanted = new Set(input.texts('LogicalResourceIds'));
  const checked = await Promise.all(
    session
      .resources()
      .filter(({ logicalId }) => wanted.size === 0 || wanted.has(logicalId))
      .map((resource) => checkDrift(session, resource)),
  );
  const drifted = checked.filter(({ drift }) => drift?.status !== 'IN_SYNC').length;
  const status = drifted > 0 ? 'DRIFTED' : 'IN_SYNC';
  const id = randomUUID();
  const at = world.clock();
  const detection = { id, stackId: stack.stackId, at, status, drifted } as const;
  session.patch({ drift: { status, checked: at } }, ['driftDetections', regionKey(caller), id, detection]);
  return { StackDriftDetectionId: id };
};

export const describeStackDriftDetectionStatus: Action = (input, { world, caller }) => {
  const id = input.required('StackDriftDetectionId');
  const detection = world.store.get('driftDetections', regionKey(caller), id);
  if (!detection) throw validationError(`Drift detection [${id}] does not exist`);
  return {
    StackId: detection.stackId,
    StackDriftDetectionId: id,
    StackDriftStatus: detection.status,
    DetectionStatus: 'DETECTION_COMPLETE',
    DriftedStackResourceCount: detection.drifted,
    Timestamp: new Date(detection.at),
  };
};

export const detectStackResourceDrift: Action = async (input, { world, caller }) => {
  const stack = findStack(world.store, caller, input.required('StackName'));
  const logicalId = input.required('LogicalResourceId');
  const session = Session.of(world, stack);
  const resource = session.resource(logicalId);
  if (!resource) throw validationError(`Resource ${logicalId} does not exist for stack ${stack.stackName}`);
  return { StackResourceDrift: driftAnswer(stack, await checkDrift(session, resource)) };
};

export const describeStackResourceDrifts: Action = (input, { world, caller }) => {
  const stack = findStack(world.store, caller, input.required('StackName'));
  const wanted = new Set(input.texts('StackResourceDriftStatusFilters'));
  const checked = world.store
    .list('resources', stack.stackId)
    .filter(({ drift }) => drift !== undefined && (wanted.size === 0 || wanted.has(drift.status)));
  const { items, nextToken } = paged(
    input,
    'describeStackResourceDrifts',
    checked,
    input.integer('MaxResults'),
  );
  return { StackResourceDrifts: items.map((resource) => driftAnswer(stack, resource)), NextToken: nextToken };
};

function driftAnswer(stack: StackRecord, resource: ResourceRecord): AnswerFields {
  const { logicalId, physicalId, type, properties, drift } = resource;
  const deleted = drift?.status === 'DELETED';
  return {
    StackId: stack.stackId,
    LogicalResourceId: logicalId,
    PhysicalResourceId: physicalId,
    ResourceType: type,
    ExpectedProperties: JSON.stringify(shown(properties)),
    ActualProperties: deleted ? undefined : JSON.stringify(shown(drift?.found ?? properties)),
    PropertyDifferences: deleted
      ? undefined
      : differencesOf(resource).map(({ path, expected, actual: found, kind }) => ({
          PropertyPath: path,
          ExpectedValue: expected,
          ActualValue: found,
          DifferenceType: kind,
        })),
    StackResourceDriftStatus: drift?.status,
    Timestamp: drift && new Date(drift.checked),
  };
}
