import { randomUUID } from 'node:crypto';
import { errorKind } from '../../aws/errors';
import type { StackChanges } from '../../plan/change-tree';
import { fromAws } from '../../review';
import { sentence, stopFor } from '../aws/stop-for';
import type { Context } from '../context';
import { changeSetName, digestOf } from '../fingerprint';
import { waits } from '../polling';
import { type ChangeSet, describeWhole, findChangeSet } from '../stack/change-set';
import { conditionOf } from '../stack/status';
import { Stop } from '../stop';
import { make } from '../target';
import { refusalOf } from './refusal';
import type { Packaged } from './upload';

/** There is a change set, and its changes are known. */
export interface Created {
  readonly kind: 'created';
  readonly packaged: Packaged;
  readonly changeSet: ChangeSet;
  readonly tree: StackChanges;
  /** The hash of the tree: the change set that is executed must have the same. */
  readonly digest: string;
}

/** CloudFormation finds no changes. */
export interface Unchanged {
  readonly kind: 'unchanged';
  readonly packaged: Packaged;
}

/** CloudFormation takes minutes to create the change set of a deep tree. */
const TIMEOUT = 15 * 60_000;
const NOTHING_TO_DO = /didn't contain changes|no updates are to be performed|no changes/i;

export async function createChangeSet(context: Context, packaged: Packaged): Promise<Created | Unchanged> {
  const { target, operator } = context;
  const name = nameFor(context, packaged);
  operator.report({ type: 'step', step: 'create', doing: `creating a change set` });
  try {
    const found = await availableChangeSet(context, name);
    const changeSet = found ?? (await makeChangeSet(context, packaged, name));
    if (changeSet.status === 'FAILED') return await withoutChanges(context, packaged, changeSet);
    const { tree, digest } = await readTree(context, changeSet.id, packaged.ready.stack);
    operator.report({
      type: 'step-done',
      step: 'create',
      done: `${found ? 'reusing the ' : ''}change set ${name}`,
    });
    return { kind: 'created', packaged, changeSet, tree, digest };
  } catch (error) {
    throw stopFor(error, `the change set for ${target.stackName} could not be created`);
  }
}

export function nameFor({ target }: Context, { hash }: Packaged): string {
  const { stackName, parameters, tags } = target;
  return changeSetName({ stackName, parameters, tags, template: hash });
}

export async function readTree(
  { connection }: Context,
  changeSetId: string,
  stack: Packaged['ready']['stack'],
): Promise<Pick<Created, 'tree' | 'digest'>> {
  const tree = fromAws(await describeWhole(connection, changeSetId, stack?.described));
  return { tree, digest: digestOf(tree) };
}

/** An equal change set that can still be executed. Any other of that name is deleted, because the name is needed. */
async function availableChangeSet(context: Context, name: string): Promise<ChangeSet | undefined> {
  const { connection, target } = context;
  const found = await findChangeSet(connection, name, target.stackName);
  if (!found) return undefined;
  const settled = await settledChangeSet(context, found);
  if (settled.status === 'CREATE_COMPLETE' && settled.executionStatus === 'AVAILABLE') return settled;
  if (settled.executionStatus === 'EXECUTE_IN_PROGRESS')
    throw new Stop(
      'busy',
      `the same change set of ${target.stackName} is already being executed`,
      `\`${make('watch', target.place)}\` follows it`,
    );
  // If it stayed, it would be taken for the new one.
  await connection.cloudFormation.deleteChangeSet({ ChangeSetName: settled.id });
  return undefined;
}

async function makeChangeSet(context: Context, packaged: Packaged, name: string): Promise<ChangeSet> {
  const { connection, target, operator } = context;
  const creation = conditionOf(packaged.ready.stack?.status) === 'absent';
  try {
    await connection.cloudFormation.createChangeSet({
      StackName: target.stackName,
      ChangeSetName: name,
      ChangeSetType: creation ? 'CREATE' : 'UPDATE',
      // Identifies a retry of a call whose answer was lost.
      ClientToken: randomUUID(),
      Description: `by ${operator.name}`,
      ...packaged.template,
      Parameters: Object.entries(target.parameters).map(([ParameterKey, ParameterValue]) => ({
        ParameterKey,
        ParameterValue,
      })),
      Tags: Object.entries(target.tags).map(([Key, Value]) => ({ Key, Value })),
      Capabilities: [
        'CAPABILITY_IAM',
        'CAPABILITY_NAMED_IAM',
        ...(packaged.transforms ? (['CAPABILITY_AUTO_EXPAND'] as const) : []),
      ],
      IncludeNestedStacks: true,
    });
  } catch (error) {
    // It exists already, from a lost attempt or another run. Its name is a hash of its content, so the content is ours.
    if (!(error instanceof Error && /^AlreadyExists/.test(error.name)) && errorKind(error) !== 'transient')
      throw refused(context, error);
  }
  const made = await findChangeSet(connection, name, target.stackName);
  if (!made)
    throw new Stop(
      'unreachable',
      `the change set ${name} was accepted but is not listed`,
      'rerun the command',
    );
  return settledChangeSet(context, made);
}

function refused({ target }: Context, error: unknown): unknown {
  if (!(error instanceof Error)) return error;
  const reason = sentence(error);
  if (/_IN_PROGRESS state/.test(reason))
    return new Stop(
      'busy',
      `another operation started first: ${reason}`,
      `\`${make('watch', target.place)}\` follows it`,
    );
  return errorKind(error) === 'refused'
    ? new Stop('refused', `CloudFormation rejects the change set for ${target.stackName}: ${reason}`)
    : error;
}

async function settledChangeSet(
  { connection, clock, polling }: Context,
  changeSet: ChangeSet,
): Promise<ChangeSet> {
  const start = clock.now();
  const looks = waits(polling);
  let current: ChangeSet | undefined = changeSet;
  while (current && /_(PENDING|IN_PROGRESS)$/.test(current.status)) {
    if (clock.now() - start > TIMEOUT)
      throw new Stop(
        'unreachable',
        `CloudFormation has been creating the change set ${changeSet.name} for ${TIMEOUT / 60_000} minutes`,
      );
    await clock.sleep(looks.next().value);
    current = await findChangeSet(connection, changeSet.id);
  }
  if (!current)
    throw new Stop(
      'stale',
      `the change set ${changeSet.name} was deleted while it was being created`,
      'rerun the command',
    );
  return current;
}

async function withoutChanges(
  context: Context,
  packaged: Packaged,
  changeSet: ChangeSet,
): Promise<Unchanged> {
  if (!NOTHING_TO_DO.test(changeSet.reason)) {
    const refusal = await refusalOf(context, changeSet);
    await deleteChangeSet(context, changeSet);
    throw refusal;
  }
  await deleteChangeSet(context, changeSet);
  context.operator.report({ type: 'step-done', step: 'create', done: 'CloudFormation finds no changes' });
  return { kind: 'unchanged', packaged };
}

/** Unused change sets count toward a quota. A failure to delete one is ignored. */
async function deleteChangeSet({ connection }: Context, { id }: ChangeSet): Promise<void> {
  await connection.cloudFormation.deleteChangeSet({ ChangeSetName: id }).catch(() => undefined);
}
