import { requireStack } from '../deploy/inspect/require-stack';
import { lastOperation } from '../deploy/operation/operation';
import { startedBy } from '../deploy/operation-token';
import { explain } from '../deploy/report/failure';
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

Takes up the operation that is under way on the stack, whoever began it, and follows it to its end; where none is,
tells how the last one ended.

exit codes: 0 it ended well, 9 left running, 10 it failed, others as of \`stacks deploy\``;

export const watch: Command = {
  summary: 'follow an operation that is under way',
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
      if (!operation) throw new Stop('usage', `nothing ever happened to ${stack.name}`);
      if (operation.ended && isGoodEnd(operation.ended.status)) {
        operator.report({
          type: 'note',
          text: `nothing is under way: ${startedBy(operation.token)} worked on it last, until ${new Date(operation.ended.at).toISOString()}`,
        });
        // The operation may have ended after the first look at the stack.
        const settled = await requireStack(context);
        return outcomeResult({ kind: 'deployed', stack: settled }, context, { terminal, format });
      }
      const ending = await watchOperation(context, operation, 'work on');
      const good = isGoodEnd(ending.stack.status);
      return outcomeResult(
        good
          ? { kind: 'deployed', stack: ending.stack }
          : { kind: 'failed', failure: await explain(context, ending) },
        context,
        { terminal, format },
      );
    });
  },
};
