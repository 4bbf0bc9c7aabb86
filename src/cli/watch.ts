import type { Context } from '../deploy/context';
import { type Outcome, outcomeOf } from '../deploy/deploy';
import { recordMissed } from '../deploy/history/recorder';
import { requireStack } from '../deploy/inspect/require-stack';
import { lastOperation } from '../deploy/operation/operation';
import { startedBy } from '../deploy/operation-token';
import { findStack } from '../deploy/stack/stack';
import { conditionOf, isGoodEnd } from '../deploy/stack/status';
import { watch as watchOperation } from '../deploy/steps/watch';
import { Stop } from '../deploy/stop';
import { SharedInterrupts } from '../deploy/system/shared-interrupts';
import type { System } from '../deploy/system/system';
import { make } from '../deploy/target';
import { type Command, exitCodes } from './command';
import { formatOf, namedBy, placeOptions, placeUsage } from './deploy-options';
import { onSystem } from './on-stack';
import { parseOptions } from './options';
import { outcomeResult } from './outcome';
import { systemResult } from './system-outcome';

const usage = `usage: stacks watch ${placeUsage} [--format text|json]

Follows the running operation of the stack to its end, including operations of other users. If none is running, shows
how the last one ended.

exit codes: 0 success, 9 left running, 10 failed, others: see \`stacks deploy --help\``;

export const watch: Command = {
  summary: 'follow a running operation',
  usage,
  async run(args, project, terminal) {
    const { values } = parseOptions(usage, {
      args: [...args],
      options: { ...placeOptions, format: { type: 'string', default: 'text' } },
    });
    const format = formatOf(values.format, ['text', 'json']);
    const view = { terminal, format };
    return onSystem({ project, ...view, ...namedBy(values) }, async (system) => {
      const [only] = system.stacks;
      if (only && system.stacks.length === 1) return outcomeResult(await followed(only), only, view);
      const running = await runningStacks(system);
      if (running.length === 0)
        return {
          exitCode: exitCodes.ok,
          output: `No operation is running on ${system.name}.\nnext: \`${make('status', system.request)}\` shows its stacks`,
        };
      const operators = new SharedInterrupts(running.length > 1);
      const outcomes = await Promise.all(
        running.map(async (context) => ({
          context,
          outcome: await operators.during(context, followed),
        })),
      );
      return systemResult({ stacks: outcomes }, system, view);
    });
  },
};

async function runningStacks({ stacks }: System): Promise<Context[]> {
  const found = await Promise.all(
    stacks.map(({ connection, target }) => findStack(connection, target.stackName)),
  );
  return stacks.filter((_, index) => conditionOf(found[index]?.status) === 'in progress');
}

/** Follows the operation of a stack, or reports how the last one ended. */
async function followed(context: Context): Promise<Outcome> {
  const { operator } = context;
  const stack = await requireStack(context);
  const operation = await lastOperation(context.connection, stack.stackId);
  if (!operation) throw new Stop('usage', `${stack.name} has had no operation yet`);
  if (operation.ended && isGoodEnd(operation.ended.status)) {
    operator.report({
      type: 'note',
      text: `no operation is running; the last one, of ${startedBy(operation.token)}, ended at ${new Date(operation.ended.at).toISOString()}`,
    });
    await recordMissed(context, stack.stackId);
    // The operation may have ended after the first look at the stack.
    return { kind: 'deployed', stack: await requireStack(context) };
  }
  return outcomeOf(context, await watchOperation(context, operation, 'work on'));
}
