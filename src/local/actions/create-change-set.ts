import { STACK_NAME, STACK_NAME_PATTERN } from '../../aws/names';
import { makeChangeSet } from '../engine/make-change-set';
import { newStack } from '../engine/new-stack';
import { Session } from '../engine/session';
import { lookupStack } from '../engine/stacks';
import type { World } from '../engine/world';
import type { Input } from '../protocol/query';
import { ServiceError, stackNotFound, validationError } from '../protocol/service-error';
import type { ChangeSetRecord, StackDeployment, StackRecord } from '../state/records';
import type { Action, ActionContext } from './action';
import { deploymentInput } from './deployment-input';
import { refusing } from './refusing';
import { rollbackConfigurationOf } from './rollback-configuration';
import { demandStackName, demandUpdatable } from './stack-checks';

const TYPES = ['CREATE', 'UPDATE', 'IMPORT'] as const;

export const createChangeSet: Action = (input, context) => {
  const { world, caller } = context;
  const stackName = input.required('StackName');
  const name = demandChangeSetName(input);
  const type = input.oneOf('ChangeSetType', TYPES) ?? 'UPDATE';
  if (type === 'IMPORT' || input.has('ResourcesToImport'))
    throw validationError(
      'this local endpoint does not import resources: ChangeSetType IMPORT is not supported',
    );
  const present = lookupStack(world.store, caller, stackName);
  const token = input.text('ClientToken');
  const stack =
    type === 'CREATE' ? creatable(present, stackName, name, context) : updatable(present, stackName);
  const deployment = deploymentInput(input, world, caller, present);
  const again = sameNamed(world, stack, { name, deployment, token });
  if (again) return { Id: again.changeSetId, StackId: stack.stackId };
  const description = input.text('Description');
  const onStackFailure = input.oneOf('OnStackFailure', ['ROLLBACK', 'DELETE', 'DO_NOTHING']);
  const importExistingResources = input.flag('ImportExistingResources');
  const { changeSetId } = refusing(() =>
    makeChangeSet(
      world,
      stack,
      {
        name,
        type,
        deployment,
        includeNestedStacks: input.flag('IncludeNestedStacks') === true,
        rollbackConfiguration: rollbackConfigurationOf(input) ?? stack.rollbackConfiguration,
        ...(token !== undefined && { token }),
        ...(description !== undefined && { description }),
        ...(onStackFailure !== undefined && { onStackFailure }),
        ...(importExistingResources !== undefined && { importExistingResources }),
      },
      present ? [] : Session.birth(world, stack),
    ),
  );
  return { Id: changeSetId, StackId: stack.stackId };
};

function demandChangeSetName(input: Input): string {
  const name = input.required('ChangeSetName');
  if (STACK_NAME.test(name)) return name;
  throw validationError(
    `1 validation error detected: Value '${name}' at 'changeSetName' failed to satisfy constraint: Member must satisfy regular expression pattern: ${STACK_NAME_PATTERN}`,
  );
}

function creatable(
  present: StackRecord | undefined,
  stackName: string,
  name: string,
  { world, caller }: ActionContext,
): StackRecord {
  if (present?.status === 'REVIEW_IN_PROGRESS') return present;
  if (present)
    throw validationError(
      `Stack [${stackName}] already exists and cannot be created again with the changeSet [${name}].`,
    );
  demandStackName(stackName);
  return newStack({
    stackName,
    accountId: caller.accountId,
    region: caller.region,
    created: world.clock(),
    status: 'REVIEW_IN_PROGRESS',
  });
}

function updatable(present: StackRecord | undefined, stackName: string): StackRecord {
  if (!present || present.status === 'REVIEW_IN_PROGRESS') throw stackNotFound(stackName);
  demandUpdatable(present);
  return present;
}

interface Asked {
  readonly name: string;
  readonly deployment: StackDeployment;
  readonly token: string | undefined;
}

/**
 * The pending change set with this name. A repeated request returns it; for another request, AWS names the difference. The
 * name of an executed change set can be used again.
 */
function sameNamed(world: World, stack: StackRecord, asked: Asked): ChangeSetRecord | undefined {
  const present = world.store
    .list('changeSets', stack.stackId)
    .find((each) => each.name === asked.name && !each.executionStatus.startsWith('EXECUTE'));
  if (!present) return undefined;
  const { template, parameters } = asked.deployment;
  const difference = [
    ...(present.deployment.template === template ? [] : ['Template']),
    ...(JSON.stringify(present.deployment.parameters) === JSON.stringify(parameters) ? [] : ['Parameters']),
    ...(present.token === asked.token ? [] : ['ClientToken']),
  ][0];
  if (difference === undefined) return present;
  throw new ServiceError(
    'AlreadyExistsException',
    `ChangeSet ${asked.name} cannot be created due to a mismatch with existing attribute ${difference}`,
  );
}
