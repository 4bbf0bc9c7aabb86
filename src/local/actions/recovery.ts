import { begins, newOperation } from '../engine/new-stack';
import { Session } from '../engine/session';
import { findStack } from '../engine/stacks';
import { validationError } from '../protocol/service-error';
import type { Action } from './action';

export const cancelUpdateStack: Action = (input, { world, engine, caller }) => {
  const stack = findStack(world.store, caller, input.required('StackName'));
  if (stack.status !== 'UPDATE_IN_PROGRESS' || !stack.operation)
    throw validationError('CancelUpdateStack cannot be called from current stack status');
  Session.of(world, stack).patch({ operation: { ...stack.operation, cancelled: true } });
  engine.cancel(stack.stackId);
  return {};
};

export const continueUpdateRollback: Action = async (input, { world, engine, caller }) => {
  const stack = findStack(world.store, caller, input.required('StackName'));
  if (stack.status !== 'UPDATE_ROLLBACK_FAILED')
    throw validationError(
      `Stack:${stack.stackId} is in ${stack.status} state and can not continue rollback.`,
    );
  const spared = input.texts('ResourcesToSkip');
  const failed = world.store
    .list('resources', stack.stackId)
    .filter(({ status }) => status === 'UPDATE_FAILED')
    .map(({ logicalId }) => logicalId);
  const wrong = spared.filter((logicalId) => !logicalId.includes('.') && !failed.includes(logicalId));
  if (wrong.length > 0)
    throw validationError(
      `Resources to skip [${wrong.join(', ')}] must be in the UPDATE_FAILED state. Only resources that failed to roll back can be skipped.`,
    );
  const token = input.text('ClientRequestToken');
  const operation = newOperation('CONTINUE_ROLLBACK', { spared, ...(token !== undefined && { token }) });
  Session.of(world, stack).enter('UPDATE_ROLLBACK_IN_PROGRESS', 'User Initiated', begins(operation));
  await engine.run(stack);
  return {};
};

export const rollbackStack: Action = async (input, { world, engine, caller }) => {
  const stack = findStack(world.store, caller, input.required('StackName'));
  const operation = newOperation('ROLLBACK', {
    retainExceptOnCreate: input.flag('RetainExceptOnCreate') === true,
  });
  const session = Session.of(world, stack);
  const updating = stack.status === 'UPDATE_FAILED' && stack.previous;
  if (!updating && stack.status !== 'CREATE_FAILED' && stack.status !== 'UPDATE_FAILED')
    throw validationError(
      `RollbackStack cannot be called on stack [${stack.stackId}] in ${stack.status} state.`,
    );
  if (updating)
    session.enter('UPDATE_ROLLBACK_IN_PROGRESS', 'User Initiated', {
      deployment: updating.deployment,
      ...begins(operation),
    });
  else session.enter('ROLLBACK_IN_PROGRESS', 'User Initiated', begins(operation));
  await engine.run(stack);
  return { StackId: stack.stackId, OperationId: operation.id };
};
