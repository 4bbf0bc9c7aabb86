import { findStack, type Stack } from '../stack/stack';
import { conditionOf } from '../stack/status';
import { make, type Target } from '../target';
import { isSame, type System } from './system';
import { weakConsumers } from './weak-consumers';

/** A deployed stack whose parameter is no longer the current value of the output. */
export interface StaleConsumer {
  readonly stackName: string;
  /** Absent if its templates read the output with `Fn::GetStackOutput`: the value is not known then, and may be the same. */
  readonly parameter?: string;
  readonly output: string;
  /** The command that deploys it again. */
  readonly command: string;
}

/** The deployed consumers of a stack that still have an earlier value of its outputs. */
export async function staleConsumers(
  system: System,
  producer: Target,
  deployed: Stack,
): Promise<StaleConsumer[]> {
  const { outputs } = deployed;
  const stale: StaleConsumer[] = [];
  for (const consumer of system.consumersOf(producer)) {
    const { connection } = system.contextOf(consumer);
    const stack = await findStack(connection, consumer.stackName);
    if (!stack || conditionOf(stack.status) === 'absent') continue;
    for (const [parameter, reference] of Object.entries(consumer.references)) {
      if (!isSame(reference.producer, producer)) continue;
      const { output } = reference;
      const current = outputs.find(({ name }) => name === output)?.value;
      if (stack.parameters[parameter] !== undefined && stack.parameters[parameter] !== current)
        stale.push({ stackName: stack.name, parameter, output, command: make('deploy', consumer.request) });
    }
  }
  return [...stale, ...(await earlierReaders(system, producer, deployed))];
}

/** The stacks that read an output with `Fn::GetStackOutput` before the producer was last updated. */
async function earlierReaders(system: System, producer: Target, deployed: Stack): Promise<StaleConsumer[]> {
  const earlier: StaleConsumer[] = [];
  for (const { consumer, output } of weakConsumers(system, system.contextOf(producer))) {
    const stack = await findStack(system.contextOf(consumer).connection, consumer.stackName);
    if (!stack || conditionOf(stack.status) === 'absent' || changedAt(stack) >= changedAt(deployed)) continue;
    earlier.push({ stackName: stack.name, output, command: make('deploy', consumer.request) });
  }
  return earlier;
}

function changedAt({ updated, created }: Stack): number {
  return (updated ?? created)?.getTime() ?? 0;
}
