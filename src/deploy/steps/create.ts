import { randomUUID } from 'node:crypto';
import type { StackChanges } from '../../plan/change-tree';
import { fromAws } from '../../review';
import { errorKind, sentence, stopFor } from '../aws/errors';
import type { Context } from '../context';
import { changeSetName, digestOf } from '../fingerprint';
import { waits } from '../polling';
import { type ChangeSet, describeWhole, findChangeSet } from '../stack/change-set';
import { conditionOf } from '../stack/status';
import { Stop } from '../stop';
import { make } from '../target';
import { refusalOf } from './refusal';
import type { Packaged } from './upload';

/** There is a change set, and it is known what it would do. */
export interface Created {
  readonly kind: 'created';
  readonly packaged: Packaged;
  readonly changeSet: ChangeSet;
  readonly tree: StackChanges;
  /** What the tree says, as a hash: what is executed must say the same. */
  readonly digest: string;
}

/** AWS sees nothing to change. */
export interface Unchanged {
  readonly kind: 'unchanged';
  readonly packaged: Packaged;
}

/** How long AWS may take to make a change set of a deep tree. */
const PATIENCE = 15 * 60_000;
const NOTHING_TO_DO = /didn't contain changes|no updates are to be performed|no changes/i;

export async function createChangeSet(context: Context, packaged: Packaged): Promise<Created | Unchanged> {
  const { target, operator } = context;
  const name = nameFor(context, packaged);
  operator.report({ type: 'step', step: 'create', doing: `asking CloudFormation what would change` });
  try {
    const found = await availableChangeSet(context, name);
    const changeSet = found ?? (await makeChangeSet(context, packaged, name));
    if (changeSet.status === 'FAILED') return await withoutChanges(context, packaged, changeSet);
    const { tree, digest } = await readTree(context, changeSet.id, packaged.ready.stack);
    operator.report({
      type: 'step-done',
      step: 'create',
      done: `change set ${name}${found ? ' stands from before' : ''}`,
    });
    return { kind: 'created', packaged, changeSet, tree, digest };
  } catch (error) {
    throw stopFor(error, `the change set for ${target.stackName} can't be made`);
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

/** An equal change set that still can be executed. One that can't be is cleared away, for its name is needed. */
async function availableChangeSet(context: Context, name: string): Promise<ChangeSet | undefined> {
  const { connection, target } = context;
  const found = await findChangeSet(connection, name, target.stackName);
  if (!found) return undefined;
  const settled = await settledChangeSet(context, found);
  if (settled.status === 'CREATE_COMPLETE' && settled.executionStatus === 'AVAILABLE') return settled;
  if (settled.executionStatus === 'EXECUTE_IN_PROGRESS')
    throw new Stop(
      'busy',
      `just this change set is being executed on ${target.stackName} by somebody else`,
      `\`${make('watch', target.environment)}\` follows it`,
    );
  await deleteChangeSet(context, settled);
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
      // An attempt that was cut off on its way back is recognised by this.
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
    // Somebody else, or a lost attempt of ours, made just this one. What is in it is what we asked for: its name says so.
    if (!(error instanceof Error && /^AlreadyExists/.test(error.name)) && errorKind(error) !== 'transient')
      throw refused(context, error);
  }
  const made = await findChangeSet(connection, name, target.stackName);
  if (!made)
    throw new Stop('unreachable', `AWS took the change set ${name} and doesn't show it`, 'try again');
  return settledChangeSet(context, made);
}

function refused({ target }: Context, error: unknown): unknown {
  if (!(error instanceof Error)) return error;
  const said = sentence(error);
  if (/_IN_PROGRESS state/.test(said))
    return new Stop(
      'busy',
      `somebody else was faster: ${said}`,
      `\`${make('watch', target.environment)}\` follows what they do`,
    );
  return errorKind(error) === 'refused'
    ? new Stop('refused', `AWS refuses ${target.stackName}: ${said}`)
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
    if (clock.now() - start > PATIENCE)
      throw new Stop(
        'unreachable',
        `AWS has been making the change set ${changeSet.name} for ${PATIENCE / 60_000} minutes`,
      );
    await clock.sleep(looks.next().value);
    current = await findChangeSet(connection, changeSet.id);
  }
  if (!current)
    throw new Stop(
      'stale',
      `somebody deleted the change set ${changeSet.name} while it was made`,
      'try again',
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
  context.operator.report({ type: 'step-done', step: 'create', done: 'AWS sees nothing to change' });
  return { kind: 'unchanged', packaged };
}

/** Change sets that are of no more use pile up until AWS takes no more. Failing to clear one away is no trouble now. */
async function deleteChangeSet({ connection }: Context, { id }: ChangeSet): Promise<void> {
  await connection.cloudFormation.deleteChangeSet({ ChangeSetName: id }).catch(() => undefined);
}
