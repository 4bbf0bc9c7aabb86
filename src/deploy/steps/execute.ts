import { errorKind } from '../../aws/errors';
import { sentence, stopFor } from '../aws/stop-for';
import type { Context } from '../context';
import { type Operation, operationByToken } from '../operation/operation';
import { operationToken } from '../operation-token';
import { waits } from '../polling';
import { retry } from '../retry';
import { findChangeSet } from '../stack/change-set';
import { Stop } from '../stop';
import { make, type Place } from '../target';
import { readTree } from './create';
import type { Reviewed } from './review';

/** The change set runs, once. */
export interface Executing {
  readonly operation: Operation;
}

/** How long CloudFormation may take to show that the operation started. */
const TIMEOUT = 5 * 60_000;
const SLOWEST = 10_000;

/**
 * Executes the reviewed change set and no other. A call whose answer was lost may still have started the operation: its
 * token identifies it, so that nothing runs twice.
 */
export async function execute(context: Context, reviewed: Reviewed): Promise<Executing> {
  const { operator, target } = context;
  const { changeSet } = reviewed.created;
  operator.report({ type: 'step', step: 'execute', doing: `executing ${changeSet.name}` });
  await retry(context, () => requireSame(context, reviewed));
  await retry(context, () => protect(context, reviewed));
  const token = operationToken(operator.name);
  const operation = await begin(context, changeSet.id, changeSet.stackId, token);
  operator.report({
    type: 'step-done',
    step: 'execute',
    done: `the operation on ${target.stackName} has started`,
  });
  return { operation };
}

/** The stack or the change set may have changed since the review. */
async function requireSame(context: Context, { created }: Reviewed): Promise<void> {
  const { changeSet, packaged, digest } = created;
  const now = await findChangeSet(context.connection, changeSet.id).catch((error: unknown) => {
    throw stopFor(error, `the change set ${changeSet.name} could not be checked before execution`);
  });
  if (!now)
    throw stale(
      `the change set ${changeSet.name} does not exist any more: it was deleted, or the stack was changed`,
    );
  if (now.executionStatus !== 'AVAILABLE')
    throw stale(`the change set ${changeSet.name} is ${now.executionStatus} and cannot be executed any more`);
  const again = await readTree(context, changeSet.id, packaged.ready.stack).catch((error: unknown) => {
    throw stopFor(error, `the change set ${changeSet.name} could not be checked before execution`);
  });
  if (again.digest !== digest) throw stale(`the change set ${changeSet.name} differs from what was reviewed`);
}

export function stale(message: string, next = 'deploy again and review the new change set'): Stop {
  return new Stop('stale', `${message}; nothing was changed`, next);
}

/** A stack policy that protects stored data must be in effect before the update. */
async function protect({ connection, target }: Context, { created }: Reviewed): Promise<void> {
  const { stack } = created.packaged.ready;
  if (!target.stackPolicy || !stack || stack.status === 'REVIEW_IN_PROGRESS') return;
  await connection.cloudFormation
    .setStackPolicy({ StackName: stack.stackId, StackPolicyBody: JSON.stringify(target.stackPolicy) })
    .catch((error: unknown) => {
      throw stopFor(error, `the stack policy of ${target.stackName} could not be set; nothing was changed`);
    });
}

async function begin(context: Context, id: string, stackId: string, token: string): Promise<Operation> {
  const { connection, clock, polling } = context;
  const start = clock.now();
  const looks = waits({ ...polling, longest: SLOWEST });
  for (;;) {
    const failure = await attempt(context, id, token);
    const operation = await begun(context, stackId, token);
    if (operation) return operation;
    if (failure !== undefined && errorKind(failure) !== 'transient') {
      const now = await findChangeSet(connection, id).catch(() => undefined);
      // CloudFormation may report the started operation with a delay.
      if (!now || !/^EXECUTE_/.test(now.executionStatus)) throw refused(failure, context.target.place);
    }
    if (clock.now() - start > TIMEOUT)
      throw new Stop(
        'unreachable',
        `CloudFormation does not show whether the operation has started${failure instanceof Error ? `: ${sentence(failure)}` : ''}`,
        `\`${make('status', context.target.place)}\` shows the state, \`${make('watch', context.target.place)}\` follows the operation`,
      );
    await clock.sleep(looks.next().value);
  }
}

/** Makes one call, always with the same token, by which CloudFormation recognizes a retry. */
async function attempt({ connection }: Context, id: string, token: string): Promise<unknown> {
  try {
    await connection.cloudFormation.executeChangeSet({ ChangeSetName: id, ClientRequestToken: token });
    return undefined;
  } catch (error) {
    return error;
  }
}

async function begun(
  { connection }: Context,
  stackId: string,
  token: string,
): Promise<Operation | undefined> {
  try {
    return await operationByToken(connection, stackId, token);
  } catch (error) {
    if (errorKind(error) === 'transient') return undefined;
    throw stopFor(error, 'the events of the stack could not be read; the operation may have started');
  }
}

function refused(error: unknown, place: Place): unknown {
  if (!(error instanceof Error)) return error;
  const reason = sentence(error);
  if (/_IN_PROGRESS/.test(reason))
    return new Stop(
      'busy',
      `another operation started first: ${reason}; nothing was changed`,
      `\`${make('watch', place)}\` follows it`,
    );
  if (/^(InvalidChangeSetStatus|ChangeSetNotFound)/.test(error.name)) return stale(reason);
  return stopFor(error, 'CloudFormation rejects the execution of the change set');
}
