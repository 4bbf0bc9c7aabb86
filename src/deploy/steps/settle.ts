import { sentence } from '../aws/stop-for';
import type { Context } from '../context';
import type { Stack } from '../stack/stack';

/** Sets the protection of the environment. A failure is reported, and does not fail the deployment. */
export async function settle({ connection, target, operator }: Context, stack: Stack): Promise<void> {
  const attempt = async (what: string, call: () => Promise<unknown>): Promise<void> => {
    await call().catch((error: unknown) => {
      const reason = error instanceof Error ? sentence(error) : String(error);
      operator.report({
        type: 'note',
        text: `${what} could not be set: ${reason}; the next deployment retries`,
      });
    });
  };
  if (stack.terminationProtection !== target.terminationProtection)
    await attempt('termination protection', () =>
      connection.cloudFormation.updateTerminationProtection({
        StackName: stack.stackId,
        EnableTerminationProtection: target.terminationProtection,
      }),
    );
  const { stackPolicy } = target;
  if (stackPolicy)
    await attempt('the stack policy', () =>
      connection.cloudFormation.setStackPolicy({
        StackName: stack.stackId,
        StackPolicyBody: JSON.stringify(stackPolicy),
      }),
    );
}
