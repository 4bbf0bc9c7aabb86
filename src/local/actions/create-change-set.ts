import { makeChangeSet } from '../engine/make-change-set';
import { newStack } from '../engine/new-stack';
import { Session } from '../engine/session';
import { lookupStack } from '../engine/stacks';
import type { World } from '../engine/world';
import type { Input } from '../protocol/query';
import { ServiceError, stackNotFound, validationError } from '../protocol/service-error';
import type { ChangeSetRecord, StackRecord } from '../state/records';
import type { Action, Context } from './action';
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
  const again = present && madeWith(token, world, present, name);
  if (again) return { Id: again.changeSetId, StackId: present.stackId };
  const stack = type === 'CREATE' ? creatable(present, stackName, context) : updatable(present, stackName);
  demandNewName(world, stack, name);
  const deployment = deploymentInput(input, world, caller, present);
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
  if (/^[a-zA-Z][-a-zA-Z0-9]{0,127}$/.test(name)) return name;
  throw validationError(
    `1 validation error detected: Value '${name}' at 'changeSetName' failed to satisfy constraint: Member must satisfy regular expression pattern: [a-zA-Z][-a-zA-Z0-9]*`,
  );
}

function creatable(
  present: StackRecord | undefined,
  stackName: string,
  { world, caller }: Context,
): StackRecord {
  if (present?.status === 'REVIEW_IN_PROGRESS') return present;
  if (present)
    throw validationError(
      `Stack ${present.stackName} [${present.stackId}] already exists and cannot be created again with the changeSet [CREATE].`,
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

/** The change set of a request that is asked again because its answer was lost. */
function madeWith(
  token: string | undefined,
  world: World,
  { stackId }: StackRecord,
  name: string,
): ChangeSetRecord | undefined {
  if (token === undefined) return undefined;
  return world.store.list('changeSets', stackId).find((each) => each.token === token && each.name === name);
}

function demandNewName(world: World, stack: StackRecord, name: string): void {
  const taken = world.store
    .list('changeSets', stack.stackId)
    .some((each) => each.name === name && !each.executionStatus.startsWith('EXECUTE'));
  if (taken)
    throw new ServiceError(
      'AlreadyExistsException',
      `ChangeSet ${name} already exists for stack ${stack.stackName}`,
    );
}
