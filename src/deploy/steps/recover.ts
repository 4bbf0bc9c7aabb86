import { deployCommand } from '../commands';
import type { Context } from '../context';
import { lastOperation } from '../operation/operation';
import { isStartedBy, startedBy } from '../operation-token';
import { stuckResources } from '../report/stuck-resources';
import type { Stack } from '../stack/stack';
import { conditionOf, isGoodEnd } from '../stack/status';
import { Stop } from '../stop';
import { make } from '../target';
import { operate } from './operate';
import { preflight, type Ready } from './preflight';
import { watch } from './watch';

/** Recovers a stack that cannot be updated in its current state, if the person agrees. */
export async function recover(context: Context, ready: Ready): Promise<Ready> {
  const { stack } = ready;
  if (!stack) return ready;
  switch (conditionOf(stack.status)) {
    case 'absent':
      if (stack.status === 'REVIEW_IN_PROGRESS')
        context.operator.report({
          type: 'note',
          text: `an earlier deployment of ${stack.name} stopped before it was approved: continuing from there`,
        });
      return ready;
    case 'ready':
      return ready;
    case 'in progress':
      return resume(context, stack);
    case 'failed creation':
      return deleteRemains(context, ready, stack);
    case 'failed rollback':
      return continueRollback(context, stack);
    case 'failed update':
      return rollBack(context, stack);
    case 'failed deletion':
      throw new Stop(
        'busy',
        `${stack.name} is ${stack.status}: its deletion failed`,
        `\`${make('destroy', context.target.place)}\` shows what is left and retries`,
      );
  }
}

async function resume(context: Context, stack: Stack): Promise<Ready> {
  const { operator } = context;
  const operation = await lastOperation(context.connection, stack.stackId);
  const holder = startedBy(operation?.token);
  const since = operation ? ` since ${new Date(operation.since).toISOString()}` : '';
  const held = `${stack.name} is ${stack.status}: an operation of ${holder} is running${since}`;
  const own = isStartedBy(operation?.token, operator.name);
  const busy = new Stop(
    'busy',
    `${held}; nothing was changed`,
    `\`${make('watch', context.target.place)}\` follows it to its end`,
  );
  if (!operation) throw busy;
  const text = own
    ? `${stack.name} is ${stack.status}: your last operation is still running. Wait for it, then continue?`
    : `${held}. Wait for it, then continue?`;
  if ((await operator.confirm({ text, routine: own })) !== 'yes') throw busy;
  await watch(context, operation, 'work on');
  return recover(context, await preflight(context));
}

async function deleteRemains(context: Context, ready: Ready, stack: Stack): Promise<Ready> {
  const { operator, connection } = context;
  const what = `${stack.name} is ${stack.status}: its creation failed, so it cannot be updated`;
  const decision = await operator.confirm({
    text: `${what}. Delete it and recreate it?`,
    routine: true,
  });
  if (decision !== 'yes')
    throw new Stop(
      'busy',
      `${what}; nothing was changed`,
      `\`${deployCommand(context, { YES: '1' })}\` deletes and recreates it`,
    );
  const ending = await operate(context, stack, 'delete', (ClientRequestToken) =>
    connection.cloudFormation.deleteStack({ StackName: stack.stackId, ClientRequestToken }),
  );
  if (!isGoodEnd(ending.stack.status))
    throw new Stop(
      'busy',
      `${stack.name} is ${ending.stack.status}: it could not be deleted`,
      `\`${make('destroy', context.target.place)}\` shows why`,
    );
  return { ...ready, stack: undefined };
}

async function continueRollback(context: Context, stack: Stack): Promise<Ready> {
  const { operator, connection } = context;
  const stuck = await stuckResources(connection, stack.stackId);
  const skip = stuck.map(({ name }) => name);
  const reasons = stuck.map(({ name, reason }) => `\n  ${name}: ${reason}`).join('');
  const what = `${stack.name} is ${stack.status}: its rollback failed${reasons === '' ? '' : `:${reasons}\n`}`;
  const again = await operator.confirm({
    text: `${sentenceEnd(what)}Retry the rollback? Fix the cause first.`,
    routine: false,
  });
  const without =
    again !== 'yes' && skip.length > 0
      ? await operator.confirm({
          text: `Skip ${skip.join(', ')} and continue the rollback? They stay as they are.`,
          routine: false,
        })
      : again;
  if (without !== 'yes')
    throw new Stop(
      'busy',
      `${sentenceEnd(what)}Nothing was changed`,
      `fix the cause, then \`aws cloudformation continue-update-rollback --stack-name ${stack.name}\`${skip.length > 0 ? `; \`--resources-to-skip ${skip.join(' ')}\` skips what cannot be fixed` : ''}`,
    );
  const ending = await operate(context, stack, 'roll back', (ClientRequestToken) =>
    connection.cloudFormation.continueUpdateRollback({
      StackName: stack.stackId,
      ClientRequestToken,
      ...(again !== 'yes' && { ResourcesToSkip: [...skip] }),
    }),
  );
  return settled(context, ending.stack);
}

async function rollBack(context: Context, stack: Stack): Promise<Ready> {
  const { operator, connection } = context;
  const what = `${stack.name} is ${stack.status}: an update failed and was not rolled back`;
  if ((await operator.confirm({ text: `${what}. Roll it back, then continue?`, routine: false })) !== 'yes')
    throw new Stop(
      'busy',
      `${what}; nothing was changed`,
      `\`aws cloudformation rollback-stack --stack-name ${stack.name}\` rolls it back`,
    );
  const ending = await operate(context, stack, 'roll back', (ClientRequestToken) =>
    connection.cloudFormation.rollbackStack({ StackName: stack.stackId, ClientRequestToken }),
  );
  return settled(context, ending.stack);
}

/** A list of reasons ends with a line break, a single clause with a full stop. */
function sentenceEnd(text: string): string {
  return text.endsWith('\n') ? text : `${text}. `;
}

async function settled(context: Context, { name, status }: Stack): Promise<Ready> {
  if (conditionOf(status) !== 'ready')
    throw new Stop('busy', `${name} is ${status}`, `\`${make('events', context.target.place)}\` shows why`);
  return preflight(context);
}
