import { stopFor } from '../aws/trouble';
import type { Context } from '../context';
import { findStack, type Stack } from '../stack/stack';
import { Stop } from '../stop';

/** The stack of the environment; a Stop where there is none. */
export async function demandStack({ connection, target }: Context): Promise<Stack> {
  const stack = await findStack(connection, target.stackName).catch((error: unknown) => {
    throw stopFor(error, `${target.stackName} can't be looked at`);
  });
  if (stack) return stack;
  const env = target.environment === 'local' ? '' : ` ENV=${target.environment}`;
  throw new Stop(
    'usage',
    `there is no stack ${target.stackName} in ${target.region}`,
    `\`make deploy${env}\` makes it`,
  );
}
