import { isFailed } from '../../aws/statuses';
import { findStack } from '../engine/stacks';
import { validationError } from '../protocol/service-error';
import type { AnswerFields } from '../protocol/xml';
import type { EventRecord, StackRecord } from '../state/records';
import type { Action } from './action';
import { paged } from './paging';

export const describeStackEvents: Action = (input, { world, caller }) => {
  const stack = findStack(world.store, caller, input.required('StackName'));
  const events = world.faults.disturbEvents(
    world.store.list('events', stack.stackId).reverse(),
    'DescribeStackEvents',
  );
  const { items, nextToken } = paged(input, 'describeStackEvents', events);
  return { StackEvents: items.map((event) => eventAnswer(event, stack)), NextToken: nextToken };
};

function eventAnswer(event: EventRecord, stack: StackRecord): AnswerFields {
  return {
    StackId: stack.stackId,
    EventId: event.eventId,
    StackName: stack.stackName,
    OperationId: event.operation?.id,
    LogicalResourceId: event.logicalId,
    PhysicalResourceId: event.physicalId,
    ResourceType: event.type,
    Timestamp: new Date(event.at),
    ResourceStatus: event.status,
    ResourceStatusReason: event.reason,
    ResourceProperties: event.properties,
    ClientRequestToken: event.operation?.token,
  };
}

/** DescribeEvents adds the operation of each event, and a filter for failures. */
export const describeEvents: Action = (input, { world, caller }) => {
  const name = input.text('StackName');
  const operationId = input.text('OperationId');
  if (name === undefined && operationId === undefined)
    throw validationError('Either StackName, ChangeSetName or OperationId must be specified.');
  const stacks = name === undefined ? world.store.all('stacks') : [findStack(world.store, caller, name)];
  const failed = input.object('Filters')?.flag('FailedEvents') === true;
  const events = stacks.flatMap((stack) =>
    world.store
      .list('events', stack.stackId)
      .filter(({ operation }) => operationId === undefined || operation?.id === operationId)
      .filter(({ status }) => !failed || isFailed(status))
      .reverse()
      .map((event) => operationEventAnswer(event, stack)),
  );
  const { items, nextToken } = paged(
    input,
    'describeEvents',
    world.faults.disturbEvents(events, 'DescribeEvents'),
  );
  return { OperationEvents: items, NextToken: nextToken };
};

function operationEventAnswer(event: EventRecord, stack: StackRecord): AnswerFields {
  const { StackName: _stackName, ...shared } = eventAnswer(event, stack);
  return { ...shared, OperationType: event.operation?.type, EventType: 'STACK_EVENT' };
}
