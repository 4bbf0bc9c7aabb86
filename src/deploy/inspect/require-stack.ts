import { stopFor } from '../aws/stop-for';
import type { Context } from '../context';
import { findStack, type Stack } from '../stack/stack';
import { Stop } from '../stop';
import { make } from '../target';

/** The stack of the environment. A Stop if it does not exist. */
export async function requireStack({ connection, target }: Context): Promise<Stack> {
  const stack = await findStack(connection, target.stackName).catch((error: unknown) => {
    throw stopFor(error, `${target.stackName} could not be read`);
  });
  if (stack) return stack;
  throw new Stop(
    'usage',
    `the stack ${target.stackName} does not exist in ${target.region}`,
    `\`${make('deploy', target.place)}\` creates it`,
  );
}
