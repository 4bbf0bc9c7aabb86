import { readFileSync, statSync } from 'node:fs';
import { apply as applyPlan } from '../deploy/apply';
import { readPlan } from '../deploy/plan-file';
import { type Command, UsageError } from './command';
import { formatOf, formats, parametersOf } from './deploy-options';
import { onStack, reportingStops } from './on-stack';
import { parseOptions } from './options';
import { outcomeResult } from './outcome';

const usage = `usage: stacks apply PLAN [--parameter Name=value]... [--confirm STACK] [--format ${formats.join('|')}]

Executes the change set of a plan that \`stacks deploy --plan-only\` wrote, and no other. It refuses where the stack, the
templates, the parameters or the tags have moved since. The plan is the approval; only where stored data goes, the
stack's name is asked for, or taken from --confirm.

exit codes: as of \`stacks deploy\``;

export const apply: Command = {
  summary: 'execute a plan that was reviewed before',
  usage,
  async run(args, project, terminal) {
    const { values, positionals } = parseOptions(usage, {
      args: [...args],
      allowPositionals: true,
      options: {
        parameter: { type: 'string', multiple: true, default: [] },
        confirm: { type: 'string' },
        format: { type: 'string', default: 'text' },
      },
    });
    const [file, ...more] = positionals;
    if (file === undefined || more.length > 0) throw new UsageError(`name one plan\n${usage}`);
    if (!statSync(file, { throwIfNoEntry: false })?.isFile())
      throw new UsageError(`there is no file ${file}: \`make deploy PLAN_ONLY=1\` writes a plan`);
    const format = formatOf(values.format);
    const start = Date.now();
    return reportingStops({ terminal, format }, async () => {
      const plan = readPlan(file, readFileSync(file, 'utf8'));
      const request = {
        project,
        terminal,
        format,
        env: plan.environment,
        yes: true,
        confirm: values.confirm,
        parameters: parametersOf(values.parameter),
      };
      return onStack(request, async (context) => {
        const outcome = await applyPlan(context, plan);
        return outcomeResult(outcome, context, { terminal, format, took: Date.now() - start });
      });
    });
  },
};
