import type { Context } from '../context';
import { lastOperation } from '../operation/operation';
import { isStartedBy, startedBy } from '../operation-token';
import { resourcesToSkip } from '../report/resources-to-skip';
import type { Stack } from '../stack/stack';
import { conditionOf, isGoodEnd } from '../stack/status';
import { Stop } from '../stop';
import { make } from '../target';
import { operate } from './operate';
import { preflight, type Ready } from './preflight';
import { watch } from './watch';

/** Brings a stack that can't be deployed to as it is into a state in which it can, where somebody says so. */
export async function recover(context: Context, ready: Ready): Promise<Ready> {
  const { stack } = ready;
  if (!stack) return ready;
  switch (conditionOf(stack.status)) {
    case 'absent':
      if (stack.status === 'REVIEW_IN_PROGRESS')
        context.operator.report({
          type: 'note',
          text: `an earlier run got ${stack.name} as far as its review, and no further: going on from there`,
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
        `${stack.name} is ${stack.status}: it was to be deleted, and something stayed`,
        `\`${make('destroy', context.target.environment)}\` shows what, and tries again`,
      );
  }
}

async function resume(context: Context, stack: Stack): Promise<Ready> {
  const { operator } = context;
  const operation = await lastOperation(context.connection, stack.stackId);
  const holder = startedBy(operation?.token);
  const since = operation ? ` since ${new Date(operation.since).toISOString()}` : '';
  const held = `${stack.name} is ${stack.status}: ${holder} is at work on it${since}`;
  const own = isStartedBy(operation?.token, operator.name);
  const busy = new Stop(
    'busy',
    `${held}; nothing was changed`,
    `\`${make('watch', context.target.environment)}\` follows it to its end`,
  );
  if (!operation) throw busy;
  const text = own
    ? `${stack.name} is ${stack.status}: you began that, and it still goes on. Take it up, then go on?`
    : `${held}. Watch it to its end, then go on?`;
  if ((await operator.confirm({ text, routine: own })) !== 'yes') throw busy;
  await watch(context, operation, 'work on');
  return recover(context, await preflight(context));
}

async function deleteRemains(context: Context, ready: Ready, stack: Stack): Promise<Ready> {
  const { operator, connection } = context;
  const what = `${stack.name} is ${stack.status}: its creation failed, and AWS takes no change of it`;
  const decision = await operator.confirm({
    text: `${what}. Delete what is left of it, then make it anew?`,
    routine: true,
  });
  if (decision !== 'yes')
    throw new Stop(
      'busy',
      `${what}; nothing was changed`,
      `\`${make('deploy', context.target.environment)} YES=1\` deletes it and makes it anew`,
    );
  const ending = await operate(context, stack, 'delete', (ClientRequestToken) =>
    connection.cloudFormation.deleteStack({ StackName: stack.stackId, ClientRequestToken }),
  );
  if (!isGoodEnd(ending.stack.status))
    throw new Stop(
      'busy',
      `${stack.name} is ${ending.stack.status}: what is left of it can't be deleted`,
      `\`${make('destroy', context.target.environment)}\` tells why`,
    );
  return { ...ready, stack: undefined };
}

async function continueRollback(context: Context, stack: Stack): Promise<Ready> {
  const { operator, connection } = context;
  const skip = await resourcesToSkip(connection, stack.stackId);
  const what = `${stack.name} is ${stack.status}: its rollback got stuck${skip.length > 0 ? ` at ${skip.join(', ')}` : ''}`;
  const again = await operator.confirm({
    text: `${what}. Is the cause mended, and shall the rollback go on?`,
    routine: false,
  });
  const without =
    again !== 'yes' && skip.length > 0
      ? await operator.confirm({
          text: `Shall it go on without ${skip.join(', ')}, which stay as they are now?`,
          routine: false,
        })
      : again;
  if (without !== 'yes')
    throw new Stop(
      'busy',
      `${what}; nothing was changed`,
      `mend the cause, then \`aws cloudformation continue-update-rollback --stack-name ${stack.name}\`${skip.length > 0 ? `, with \`--resources-to-skip ${skip.join(' ')}\` for what can't be mended` : ''}`,
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
  const what = `${stack.name} is ${stack.status}: an update failed, and was left as it stood`;
  if ((await operator.confirm({ text: `${what}. Roll it back, then go on?`, routine: false })) !== 'yes')
    throw new Stop(
      'busy',
      `${what}; nothing was changed`,
      `\`aws cloudformation rollback-stack --stack-name ${stack.name}\` takes it back`,
    );
  const ending = await operate(context, stack, 'roll back', (ClientRequestToken) =>
    connection.cloudFormation.rollbackStack({ StackName: stack.stackId, ClientRequestToken }),
  );
  return settled(context, ending.stack);
}

async function settled(context: Context, { name, status }: Stack): Promise<Ready> {
  if (conditionOf(status) !== 'ready')
    throw new Stop(
      'busy',
      `${name} is ${status} now`,
      `\`${make('events', context.target.environment)}\` tells why`,
    );
  return preflight(context);
}
