import { findStack } from '../engine/stacks';
import type { World } from '../engine/world';
import type { Caller } from '../protocol/caller';
import { noStackWithId, validationError } from '../protocol/service-error';
import type { AnswerFields } from '../protocol/xml';
import type { ResourceRecord, StackRecord } from '../state/records';
import { regionKey } from '../state/region-key';
import type { Action } from './action';
import { paged } from './paging';

/** The documented limit of DescribeStackResources. ListStackResources has none. */
const MOST_DESCRIBED = 100;

export const describeStackResources: Action = (input, { world, caller }) => {
  const name = input.text('StackName');
  const physicalId = input.text('PhysicalResourceId');
  if (name === undefined && physicalId === undefined)
    throw validationError('Either StackName or PhysicalResourceId must be specified.');
  const stack =
    name === undefined
      ? ownerOf(world, caller, physicalId ?? '')
      : findStack(world.store, caller, name, noStackWithId);
  const wanted = input.text('LogicalResourceId');
  const found = world.store
    .list('resources', stack.stackId)
    .filter(({ logicalId }) => wanted === undefined || logicalId === wanted);
  return {
    StackResources: found.slice(0, MOST_DESCRIBED).map((resource) => ({
      ...whose(stack),
      ...described(resource),
      Timestamp: new Date(resource.at),
      DriftInformation: driftOf(resource),
    })),
  };
};

/** The message of this one action. */
function noSuchStack(nameOrId: string): Error {
  return validationError(`Stack '${nameOrId}' does not exist`);
}

export const describeStackResource: Action = (input, { world, caller }) => {
  const stack = findStack(world.store, caller, input.required('StackName'), noSuchStack);
  const logicalId = input.required('LogicalResourceId');
  const resource = world.store.get('resources', stack.stackId, logicalId);
  if (!resource) throw validationError(`Resource ${logicalId} does not exist for stack ${stack.stackName}`);
  return {
    StackResourceDetail: {
      ...whose(stack),
      ...described(resource),
      LastUpdatedTimestamp: new Date(resource.at),
      Metadata: resource.metadata === undefined ? '{}' : JSON.stringify(resource.metadata),
      DriftInformation: driftOf(resource),
    },
  };
};

export const listStackResources: Action = (input, { world, caller }) => {
  const stack = findStack(world.store, caller, input.required('StackName'), noStackWithId);
  const { items, nextToken } = paged(
    input,
    'listStackResources',
    world.store.list('resources', stack.stackId),
  );
  return {
    StackResourceSummaries: items.map((resource) => ({
      ...described(resource),
      LastUpdatedTimestamp: new Date(resource.at),
      DriftInformation: driftOf(resource),
    })),
    NextToken: nextToken,
  };
};

function whose({ stackName, stackId }: StackRecord): AnswerFields {
  return { StackName: stackName, StackId: stackId };
}

function described({ logicalId, physicalId, type, status, statusReason }: ResourceRecord): AnswerFields {
  return {
    LogicalResourceId: logicalId,
    PhysicalResourceId: physicalId === '' ? undefined : physicalId,
    ResourceType: type,
    ResourceStatus: status,
    ResourceStatusReason: statusReason,
  };
}

function driftOf({ drift }: ResourceRecord): AnswerFields {
  return {
    StackResourceDriftStatus: drift?.status ?? 'NOT_CHECKED',
    LastCheckTimestamp: drift && new Date(drift.checked),
  };
}

function ownerOf(world: World, caller: Caller, physicalId: string): StackRecord {
  const owner = world.store
    .list('stacks', regionKey(caller))
    .find(({ stackId }) =>
      world.store.list('resources', stackId).some((resource) => resource.physicalId === physicalId),
    );
  if (!owner) throw validationError(`Stack for ${physicalId} does not exist`);
  return owner;
}
