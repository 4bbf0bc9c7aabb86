import type { StackChanges } from '../../plan/change-tree';
import { stopFor } from '../aws/stop-for';
import type { Context } from '../context';
import type { Ending } from '../operation/monitor';
import { lastOperation, type Operation, operationByToken } from '../operation/operation';
import { operationToken } from '../operation-token';
import type { OperationKind } from '../operator';
import { waits } from '../polling';
import type { Stack } from '../stack/stack';
import { watch } from './watch';

/** Starts an operation and follows it to its end. If the answer was lost, the operation is found by its token. */
export async function operate(
  context: Context,
  stack: Stack,
  doing: OperationKind,
  call: (token: string) => Promise<unknown>,
  plan?: StackChanges,
): Promise<Ending> {
  const token = operationToken(context.operator.name);
  await call(token).catch(async (error: unknown) => {
    const begun = await operationByToken(context.connection, stack.stackId, token).catch(() => undefined);
    if (!begun) throw stopFor(error, `${stack.name} could not be ${PARTICIPLES[doing]}`);
  });
  return watch(context, await appearing(context, stack.stackId, token), doing, plan);
}

const PARTICIPLES: Readonly<Record<OperationKind, string>> = {
  create: 'created',
  update: 'updated',
  delete: 'deleted',
  'roll back': 'rolled back',
  'work on': 'followed',
};

const LOOKS = 30;

/** Events appear a little later than the answer. */
async function appearing(context: Context, stackId: string, token: string): Promise<Operation> {
  const looks = waits(context.polling);
  for (let look = 0; look < LOOKS; look += 1) {
    const operation = await operationByToken(context.connection, stackId, token).catch(() => undefined);
    if (operation) return operation;
    await context.clock.sleep(looks.next().value);
  }
  const last = await lastOperation(context.connection, stackId);
  return last ?? { stackId, since: 0, status: '', token };
}
