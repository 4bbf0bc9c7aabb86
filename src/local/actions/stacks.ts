import { isFailed } from '../../aws/statuses';
import { obsoleteOthers } from '../engine/change-sets';
import { begins, newOperation, newStack } from '../engine/new-stack';
import { planned } from '../engine/planned';
import { Session } from '../engine/session';
import { findStack, isFull, lookupStack, STACK_LIMIT } from '../engine/stacks';
import type { World } from '../engine/world';
import type { Caller } from '../protocol/caller';
import type { Input } from '../protocol/query';
import { ServiceError, validationError } from '../protocol/service-error';
import type { Operation, StackRecord } from '../state/records';
import { regionKey } from '../state/region-key';
import type { Action, ActionContext } from './action';
import { deploymentInput } from './deployment-input';
import { policyText } from './policies';
import { refusing } from './refusing';
import { wasBegunWith } from './request-token';
import { rollbackConfigurationOf } from './rollback-configuration';
import { demandStackName, demandUpdatable } from './stack-checks';

export const createStack: Action = async (input, { world, engine, caller }) => {
  const stackName = input.required('StackName');
  demandStackName(stackName);
  const present = lookupStack(world.store, caller, stackName);
  if (present && wasBegunWith(input.text('ClientRequestToken'), present, world))
    return { StackId: present.stackId };
  if (present) throw new ServiceError('AlreadyExistsException', `Stack [${stackName}] already exists`);
  if (isFull(world, caller)) throw new ServiceError('LimitExceededException', STACK_LIMIT);
  if (input.has('OnFailure') && input.has('DisableRollback'))
    throw validationError('You cannot specify both DisableRollback and OnFailure');
  const deployment = deploymentInput(input, world, caller, undefined);
  const disableRollback = input.flag('DisableRollback') === true;
  const onFailure = input.oneOf('OnFailure', ['ROLLBACK', 'DELETE', 'DO_NOTHING']);
  const operation = newOperation('CREATE_STACK', {
    ...shared(input),
    onFailure: onFailure ?? (disableRollback ? 'DO_NOTHING' : 'ROLLBACK'),
  });
  const policy = policyText(input, world, caller, 'StackPolicyBody', 'StackPolicyURL');
  const timeoutInMinutes = input.integer('TimeoutInMinutes');
  const empty = newStack({
    stackName,
    accountId: caller.accountId,
    region: caller.region,
    created: world.clock(),
    status: 'CREATE_IN_PROGRESS',
  });
  refusing(() => planned(world, empty, deployment, false));
  const stack: StackRecord = {
    ...empty,
    deployment,
    disableRollback: disableRollback || onFailure === 'DO_NOTHING',
    terminationProtection: input.flag('EnableTerminationProtection') === true,
    rollbackConfiguration: rollbackConfigurationOf(input) ?? {},
    ...(onFailure !== undefined && { onFailure }),
    ...(policy !== undefined && { policy }),
    ...(timeoutInMinutes !== undefined && { timeoutInMinutes }),
    ...begins(operation),
  };
  world.store.write(...Session.birth(world, stack));
  await engine.run(stack);
  return { StackId: stack.stackId, OperationId: operation.id };
};

export const updateStack: Action = async (input, { world, engine, caller }) => {
  const stack = findStack(world.store, caller, input.required('StackName'));
  if (wasBegunWith(input.text('ClientRequestToken'), stack, world)) return { StackId: stack.stackId };
  demandUpdatable(stack);
  const deployment = deploymentInput(input, world, caller, stack);
  const failed = isFailed(stack.status);
  const policy = policyText(input, world, caller, 'StackPolicyBody', 'StackPolicyURL');
  const duringUpdate = policyText(
    input,
    world,
    caller,
    'StackPolicyDuringUpdateBody',
    'StackPolicyDuringUpdateURL',
  );
  const changes = refusing(() => planned(world, stack, deployment, false));
  if (changes.action === 'None' && !failed && policy === undefined)
    throw validationError('No updates are to be performed.');
  const disableRollback = input.flag('DisableRollback') === true;
  const operation = newOperation('UPDATE_STACK', {
    ...shared(input),
    onFailure: disableRollback ? 'DO_NOTHING' : 'ROLLBACK',
    ...(duringUpdate !== undefined && { policy: duringUpdate }),
  });
  obsoleteOthers(world, stack);
  Session.of(world, stack).enter('UPDATE_IN_PROGRESS', 'User Initiated', {
    deployment,
    previous: previousOf(stack),
    changeSetId: undefined,
    updated: world.clock(),
    disableRollback,
    ...(policy !== undefined && { policy }),
    ...(input.has('RollbackConfiguration') && {
      rollbackConfiguration: rollbackConfigurationOf(input) ?? {},
    }),
    ...begins(operation),
  });
  await engine.run(stack);
  return { StackId: stack.stackId, OperationId: operation.id };
};

/** The last stable deployment, which a rollback of an update restores. A failed creation has none. */
export function previousOf({ deployment, outputs, previous, status }: StackRecord): StackRecord['previous'] {
  if (status === 'CREATE_FAILED') return undefined;
  return previous ?? (deployment && { deployment, outputs });
}

export const deleteStack: Action = async (input, context) => {
  const { world, engine, caller } = context;
  const stack = lookupStack(world.store, caller, input.required('StackName'));
  if (!stack || stack.status === 'DELETE_COMPLETE' || stack.status === 'DELETE_IN_PROGRESS') return {};
  demandDeletable(stack, input, context);
  const spared = input.texts('RetainResources');
  const operation = newOperation('DELETE_STACK', {
    ...shared(input),
    spared,
    ...(input.text('DeletionMode') === 'FORCE_DELETE_STACK' && { force: true }),
  });
  Session.of(world, stack).enter('DELETE_IN_PROGRESS', 'User Initiated', begins(operation));
  // A creation in progress is canceled, and its own run deletes the stack.
  if (stack.status === 'CREATE_IN_PROGRESS') engine.cancel(stack.stackId);
  else if (!engine.refuses(stack)) await engine.run(stack);
  return {};
};

function demandDeletable(stack: StackRecord, input: Input, { world, caller }: ActionContext): void {
  const root = stack.parent && lookupRoot(world, caller, stack);
  if (stack.terminationProtection || root?.terminationProtection)
    throw validationError(
      `Stack [${stack.stackName}] cannot be deleted while TerminationProtection is enabled`,
    );
  if (/^(CREATE|UPDATE|ROLLBACK).*IN_PROGRESS$/.test(stack.status) && stack.status !== 'CREATE_IN_PROGRESS')
    throw validationError(`Stack [${stack.stackId}] cannot be deleted while in status ${stack.status}`);
  if (
    stack.status !== 'DELETE_FAILED' &&
    input.has('RetainResources') &&
    input.texts('RetainResources').length > 0
  )
    throw validationError(
      `Invalid operation on stack [${stack.stackId}]. When you delete a stack, specify which resources to retain only when the stack is in the DELETE_FAILED state.`,
    );
}

function lookupRoot(world: World, caller: Caller, stack: StackRecord): StackRecord | undefined {
  return world.store.get('stacks', regionKey(caller), stack.parent?.rootId ?? '');
}

function shared(input: Input): Partial<Operation> {
  const token = input.text('ClientRequestToken');
  return {
    retainExceptOnCreate: input.flag('RetainExceptOnCreate') === true,
    ...(token !== undefined && { token }),
  };
}
