import { describeChanges } from '../../plan/describe';
import { familyOf, removalOf, withStatus } from '../engine/change-sets';
import { begins, newOperation } from '../engine/new-stack';
import { Session } from '../engine/session';
import { findStack } from '../engine/stacks';
import type { World } from '../engine/world';
import type { Caller } from '../protocol/caller';
import type { Input } from '../protocol/query';
import { changeSetNotFound, ServiceError, validationError } from '../protocol/service-error';
import type { Answer, AnswerFields } from '../protocol/xml';
import type { ChangeSetRecord, StackRecord } from '../state/records';
import { regionKey } from '../state/region-key';
import type { Action } from './action';
import { paged } from './paging';
import { parametersAnswer } from './parameters-answer';
import { wasBegunWith } from './request-token';
import { demandUpdatable } from './stack-checks';
import { previousOf } from './stacks';

/** Finds a change set by its ARN, or by its name and stack. */
function lookupChangeSet(input: Input, world: World, caller: Caller): FoundChangeSet | undefined {
  const nameOrId = input.required('ChangeSetName');
  const stackName = input.text('StackName');
  const byId = nameOrId.startsWith('arn:');
  if (!byId && stackName === undefined)
    throw validationError('StackName must be specified if ChangeSetName is not specified as an ARN.');
  const found =
    byId && stackName === undefined
      ? world.store.all('changeSets').find(({ changeSetId }) => changeSetId === nameOrId)
      : world.store
          .list('changeSets', findStack(world.store, caller, stackName ?? '').stackId)
          // The name of an executed change set can be used again.
          .findLast(({ changeSetId, name }) => changeSetId === nameOrId || name === nameOrId);
  const stack = found && world.store.get('stacks', regionKey(caller), found.stackId);
  return found && stack && { changeSet: found, stack };
}

interface FoundChangeSet {
  readonly changeSet: ChangeSetRecord;
  readonly stack: StackRecord;
}

function findChangeSet(input: Input, world: World, caller: Caller): FoundChangeSet {
  const found = lookupChangeSet(input, world, caller);
  if (!found) throw changeSetNotFound(input.required('ChangeSetName'));
  return found;
}

export const describeChangeSet: Action = (input, { world, caller }) => {
  const { changeSet, stack } = findChangeSet(input, world, caller);
  const asked = input.flag('IncludePropertyValues') ? 'with values' : 'without values';
  const all = describeChanges(changeSet.changes, asked).map((change) => ({
    Type: 'Resource',
    ResourceChange: {
      ...change,
      Details: change.Details.map((detail) => ({ ...detail, Target: { ...detail.Target } })),
      ChangeSetId: changeSet.nested[change.LogicalResourceId]?.changeSetId,
    },
  }));
  const { items, nextToken } = paged(input, 'describeChangeSet', all);
  const { deployment } = changeSet;
  return {
    ...summaryOf(changeSet, stack),
    // AWS warns of unknown values only in the answer with property values.
    StatusReason:
      changeSet.status === 'FAILED' || asked === 'with values' ? changeSet.statusReason : undefined,
    Parameters: parametersAnswer(world, stack, deployment),
    NotificationARNs: deployment.notificationArns,
    RollbackConfiguration: changeSet.rollbackConfiguration as AnswerFields,
    Capabilities: deployment.capabilities,
    Tags: deployment.tags.length > 0 ? deployment.tags.map((tag): Answer => ({ ...tag })) : undefined,
    Changes: items,
    NextToken: nextToken,
    OnStackFailure: changeSet.onStackFailure,
  };
};

export const listChangeSets: Action = (input, { world, caller }) => {
  const stack = findStack(world.store, caller, input.required('StackName'));
  const all = world.store.list('changeSets', stack.stackId).map((changeSet) => ({
    ...summaryOf(changeSet, stack),
    StatusReason: changeSet.statusReason,
  }));
  const { items, nextToken } = paged(input, 'listChangeSets', all);
  return { Summaries: items, NextToken: nextToken };
};

function summaryOf(changeSet: ChangeSetRecord, stack: StackRecord): AnswerFields {
  return {
    ChangeSetName: changeSet.name,
    ChangeSetId: changeSet.changeSetId,
    StackId: stack.stackId,
    StackName: stack.stackName,
    Description: changeSet.description,
    CreationTime: new Date(changeSet.created),
    ExecutionStatus: changeSet.executionStatus,
    Status: changeSet.status,
    IncludeNestedStacks: changeSet.includeNestedStacks,
    ParentChangeSetId: changeSet.parentId,
    RootChangeSetId: changeSet.rootId,
    ImportExistingResources: changeSet.importExistingResources,
  };
}

/** Deleting a change set that does not exist succeeds. */
export const deleteChangeSet: Action = (input, { world, caller }) => {
  const found = lookupChangeSet(input, world, caller);
  if (!found) return {};
  const { changeSet, stack } = found;
  if (changeSet.executionStatus === 'EXECUTE_IN_PROGRESS')
    throw new ServiceError(
      'InvalidChangeSetStatus',
      `ChangeSet [${changeSet.changeSetId}] cannot be deleted in its current execution status of [${changeSet.executionStatus}]`,
    );
  if (changeSet.parentId !== undefined)
    throw validationError('Cannot delete a nested change set. Delete the root change set instead.');
  world.store.write(...removalOf(world, changeSet, stack));
  return {};
};

export const executeChangeSet: Action = async (input, { world, engine, caller }) => {
  const { changeSet, stack } = findChangeSet(input, world, caller);
  if (changeSet.parentId !== undefined)
    throw validationError('Cannot execute a nested change set. Execute the root change set instead.');
  if (wasBegunWith(input.text('ClientRequestToken'), stack, world)) return {};
  if (changeSet.executionStatus !== 'AVAILABLE') throw notExecutable(changeSet);
  const creation = stack.status === 'REVIEW_IN_PROGRESS';
  if (!creation) demandUpdatable(stack);
  if (changeSet.onStackFailure !== undefined && input.has('DisableRollback'))
    throw validationError('You cannot specify both DisableRollback and OnStackFailure');
  const disableRollback = input.flag('DisableRollback') === true;
  const token = input.text('ClientRequestToken');
  const operation = newOperation(creation ? 'CREATE_STACK' : 'UPDATE_STACK', {
    onFailure: changeSet.onStackFailure ?? (disableRollback ? 'DO_NOTHING' : 'ROLLBACK'),
    retainExceptOnCreate: input.flag('RetainExceptOnCreate') === true,
    ...(token !== undefined && { token }),
    ...(changeSet.includeNestedStacks && {
      listedStacks: changeSet.changes.resources.map(({ logicalId }) => logicalId),
    }),
  });
  const others = world.store
    .list('changeSets', stack.stackId)
    .filter(({ changeSetId }) => changeSetId !== changeSet.changeSetId);
  world.store.write(
    ...others.flatMap((other) => removalOf(world, other, stack)),
    ...familyOf(world, changeSet).map((each) => withStatus(each, 'EXECUTE_IN_PROGRESS')),
  );
  Session.of(world, stack).enter(creation ? 'CREATE_IN_PROGRESS' : 'UPDATE_IN_PROGRESS', 'User Initiated', {
    deployment: changeSet.deployment,
    previous:
      creation || stack.status === 'CREATE_FAILED' ? undefined : (stack.previous ?? previousOf(stack)),
    changeSetId: changeSet.changeSetId,
    updated: world.clock(),
    disableRollback,
    rollbackConfiguration: changeSet.rollbackConfiguration,
    ...begins(operation),
  });
  await engine.run(stack);
  return {};
};

function notExecutable({ changeSetId, status, executionStatus }: ChangeSetRecord): ServiceError {
  const current = status === 'FAILED' ? `status of [${status}]` : `execution status of [${executionStatus}]`;
  return new ServiceError(
    'InvalidChangeSetStatus',
    `ChangeSet [${changeSetId}] cannot be executed in its current ${current}`,
  );
}
