import { entry } from '../../document/data';
import { findStack, stacksOf } from '../engine/stacks';
import type { World } from '../engine/world';
import { noStackWithId } from '../protocol/service-error';
import type { Answer, AnswerFields } from '../protocol/xml';
import type { StackRecord } from '../state/records';
import type { Action } from './action';
import { paged } from './paging';
import { parametersAnswer } from './parameters-answer';

export const describeStacks: Action = (input, { world, caller }) => {
  const name = input.text('StackName');
  const stacks =
    name === undefined
      ? stacksOf(world.store, caller)
          .filter(({ status }) => status !== 'DELETE_COMPLETE')
          .reverse()
      : [findStack(world.store, caller, name, noStackWithId)];
  const { items, nextToken } = paged(input, 'describeStacks', stacks);
  return { Stacks: items.map((stack) => stackAnswer(world, stack)), NextToken: nextToken };
};

function stackAnswer(world: World, stack: StackRecord): Answer {
  const { deployment } = stack;
  const deleted = stack.status === 'DELETE_COMPLETE';
  return {
    StackId: stack.stackId,
    StackName: stack.stackName,
    ChangeSetId: stack.changeSetId,
    Description: descriptionOf(world, stack),
    Parameters: parametersAnswer(world, stack, deployment),
    CreationTime: new Date(stack.created),
    DeletionTime: stack.deleted === undefined ? undefined : new Date(stack.deleted),
    LastUpdatedTime: stack.updated === undefined ? undefined : new Date(stack.updated),
    RollbackConfiguration: stack.rollbackConfiguration as AnswerFields,
    StackStatus: stack.status,
    StackStatusReason: stack.statusReason,
    DisableRollback: stack.disableRollback,
    NotificationARNs: deployment?.notificationArns ?? [],
    TimeoutInMinutes: stack.timeoutInMinutes,
    Capabilities: listed(deployment?.capabilities),
    Outputs: listed(stack.outputs.map(outputAnswer)),
    RoleARN: deployment?.roleArn,
    Tags: (deployment?.tags ?? []).map((tag) => ({ ...tag })),
    EnableTerminationProtection: deleted ? undefined : stack.terminationProtection,
    ParentId: stack.parent?.stackId,
    RootId: stack.parent?.rootId,
    DriftInformation: driftAnswer(stack),
    RetainExceptOnCreate: stack.retainExceptOnCreate,
    LastOperations: operationsAnswer(stack),
  };
}

/** AWS omits empty lists of capabilities and outputs. */
function listed<T extends Answer>(items: readonly T[] | undefined): readonly T[] | undefined {
  return items && items.length > 0 ? items : undefined;
}

function outputAnswer({ key, value, description, exportName }: StackRecord['outputs'][number]): Answer {
  return { OutputKey: key, OutputValue: value, Description: description, ExportName: exportName };
}

function driftAnswer({ drift }: StackRecord): Answer {
  return {
    StackDriftStatus: drift?.status ?? 'NOT_CHECKED',
    LastCheckTimestamp: drift && new Date(drift.checked),
  };
}

function operationsAnswer({ lastOperations }: StackRecord): readonly Answer[] | undefined {
  return listed(lastOperations.map(({ type, id }) => ({ OperationType: type, OperationId: id })));
}

function descriptionOf(world: World, { deployment }: StackRecord): string | undefined {
  const description = deployment && entry(world.templates.data(deployment.template), 'Description');
  return typeof description === 'string' ? description : undefined;
}

export const listStacks: Action = (input, { world, caller }) => {
  const wanted = new Set(input.texts('StackStatusFilter'));
  const stacks = stacksOf(world.store, caller)
    .filter(({ status }) => wanted.size === 0 || wanted.has(status))
    .reverse();
  const { items, nextToken } = paged(input, 'listStacks', stacks);
  return {
    StackSummaries: items.map((stack) => ({
      StackId: stack.stackId,
      StackName: stack.stackName,
      TemplateDescription: descriptionOf(world, stack),
      CreationTime: new Date(stack.created),
      LastUpdatedTime: stack.updated === undefined ? undefined : new Date(stack.updated),
      DeletionTime: stack.deleted === undefined ? undefined : new Date(stack.deleted),
      StackStatus: stack.status,
      StackStatusReason: stack.statusReason,
      ParentId: stack.parent?.stackId,
      RootId: stack.parent?.rootId,
      DriftInformation: driftAnswer(stack),
      LastOperations: operationsAnswer(stack),
    })),
    NextToken: nextToken,
  };
};
