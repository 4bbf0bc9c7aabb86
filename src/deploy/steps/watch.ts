import type { StackChanges } from '../../plan/change-tree';
import { stopFor } from '../aws/stop-for';
import type { Context } from '../context';
import { Recorder } from '../history/recorder';
import { handleInterrupts } from '../operation/interrupt';
import { type Ending, Monitor } from '../operation/monitor';
import type { Operation } from '../operation/operation';
import { outlineOf } from '../operation/outline';
import type { OperationKind } from '../operator';

/** Follows an operation to its end, or until the person interrupts. */
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
  const recorder = new Recorder(context, operation, doing !== 'work on');
  const monitor = new Monitor(context, operation);
  const interrupts = handleInterrupts(context, operation, () => monitor.status);
  try {
    const ending = await Promise.race([monitor.watch(interrupts.left.signal), interrupts.abandoned]);
    await recorder.end(ending);
    return ending;
  } catch (error) {
    throw stopFor(error, 'the operation continues, but cannot be followed any more');
  } finally {
    await interrupts.end();
  }
}
