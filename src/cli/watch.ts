import { outcomeOf } from '../deploy/deploy';
import { requireStack } from '../deploy/inspect/require-stack';
import { lastOperation } from '../deploy/operation/operation';
import { startedBy } from '../deploy/operation-token';
import { isGoodEnd } from '../deploy/stack/status';
import { watch as watchOperation } from '../deploy/steps/watch';
import { Stop } from '../deploy/stop';
import { REHEARSAL } from '../deploy/target';
import type { Command } from './command';
import { formatOf } from './deploy-options';
import { onStack } from './on-stack';
import { parseOptions } from './options';
import { outcomeResult } from './outcome';

const usage = `usage: stacks watch [--env ${REHEARSAL}] [--format text|json]

Follows the running operation of the stack to its end, including operations of other users. If none is running, shows
how the last one ended.

exit codes: 0 success, 9 left running, 10 failed, others: see \`stacks deploy --help\``;

export const watch: Command = {
  summary: 'follow a running operation',
  usage,
  async run(args, project, terminal) {
    const { values } = parseOptions(usage, {
      args: [...args],
      options: { env: { type: 'string', default: REHEARSAL }, format: { type: 'string', default: 'text' } },
    });
    const format = formatOf(values.format, ['text', 'json']);
    return onStack({ project, terminal, format, env: values.env }, async (context) => {
      const { operator } = context;
      const stack = await requireStack(context);
      const operation = await lastOperation(context.connection, stack.stackId);
      if (!operation) throw new Stop('usage', `${stack.name} has had no operation yet`);
      if (operation.ended && isGoodEnd(operation.ended.status)) {
        operator.report({
          type: 'note',
          text: `no operation is running; the last one, of ${startedBy(operation.token)}, ended at ${new Date(operation.ended.at).toISOString()}`,
        });
        // The operation may have ended after the first look at the stack.
        const settled = await requireStack(context);
        return outcomeResult({ kind: 'deployed', stack: settled }, context, { terminal, format });
      }
      const ending = await watchOperation(context, operation, 'work on');
      return outcomeResult(await outcomeOf(context, ending), context, { terminal, format });
    });
  },
};
