import { findStack, type Stack } from '../stack/stack';
import { conditionOf } from '../stack/status';
import { make, type Target } from '../target';
import { isSame, type System } from './system';

/** A deployed stack whose parameter is no longer the current value of the output. */
export interface StaleConsumer {
  readonly stackName: string;
  readonly parameter: string;
  readonly output: string;
  /** The command that deploys it again. */
  readonly command: string;
}

/** The deployed consumers of a stack that still have an earlier value of its outputs. */
export async function staleConsumers(
  system: Pick<System, 'consumersOf' | 'contextOf'>,
  producer: Target,
  { outputs }: Stack,
): Promise<StaleConsumer[]> {
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
  return stale;
}
