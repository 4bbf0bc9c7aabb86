import { stopFor } from '../aws/errors';
import type { Context } from '../context';
import { findStack, type Stack } from '../stack/stack';
import { Stop } from '../stop';
import { make } from '../target';

/** The stack of the environment; a Stop where there is none. */
export async function requireStack({ connection, target }: Context): Promise<Stack> {
  const stack = await findStack(connection, target.stackName).catch((error: unknown) => {
    throw stopFor(error, `${target.stackName} can't be looked at`);
  });
  if (stack) return stack;
  throw new Stop(
    'usage',
    `there is no stack ${target.stackName} in ${target.region}`,
    `\`${make('deploy', target.environment)}\` makes it`,
  );
}
