import type { StackChanges } from '../../plan/change-tree';
import { stopFor } from '../aws/errors';
import type { Context } from '../context';
import { handleInterrupts } from '../operation/interrupt';
import { type Ending, Monitor } from '../operation/monitor';
import type { Operation } from '../operation/operation';
import { outlineOf } from '../operation/outline';
import type { OperationKind } from '../operator';

/** Follows an operation to its end; a person may interrupt. */
export async function watch(
  context: Context,
  operation: Operation,
  doing: OperationKind,
  plan?: StackChanges,
): Promise<Ending> {
  const { operator, target } = context;
  operator.report({
    type: 'watch',
    name: target.stackName,
    stackId: operation.stackId,
    since: operation.since,
    doing,
    ...(plan && { outline: outlineOf(plan) }),
  });
  const interrupts = handleInterrupts(context, operation);
  try {
    const monitor = new Monitor(context, operation);
    return await Promise.race([monitor.watch(interrupts.left.signal), interrupts.abandoned]);
  } catch (error) {
    throw stopFor(error, 'the operation goes on, but it can’t be watched any more');
  } finally {
    interrupts.end();
  }
}
