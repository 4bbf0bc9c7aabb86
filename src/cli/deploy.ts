import { writeFileSync } from 'node:fs';
import { applyCommand } from '../deploy/commands';
import type { Context } from '../deploy/context';
import { deploy as deployTo, plan } from '../deploy/deploy';
import { printPlan } from '../deploy/plan-file';
import { Stop } from '../deploy/stop';
import { REHEARSAL } from '../deploy/target';
import { build } from './build';
import { type Command, type CommandResult, exitCodes, type Project } from './command';
import { type Format, formatOf, formats, parametersOf, reviewText } from './deploy-options';
import { onStack } from './on-stack';
import { parseOptions } from './options';
import { outcomeResult } from './outcome';
import type { Terminal } from './terminal/terminal';

const usage = `usage: stacks deploy [--env local] [--parameter Name=value]... [--yes] [--confirm STACK]
                     [--plan-only [--plan FILE]] [--format ${formats.join('|')}]

Compiles and packages the templates, shows exactly what will change and, once approved, makes these changes and no
others. Without --env the deployment is rehearsed on a CloudFormation endpoint on this machine: no account is needed.
The endpoint runs as long as a service runs behind it.

  --yes        approve, unless stored data is at risk
  --confirm    approve in any case: the stack's name
  --plan-only  stop after the review and write a plan for \`stacks apply\` (plan.json)
  --format     the format of the review; json: every event, one object per line

exit codes: 0 deployed or no changes, 1 findings in the templates, 2 could not run, 3 not approved, or canceled: nothing
changed, 4 credentials, 5 the stack is busy or must be recovered, 6 rejected by AWS, 7 no longer what was reviewed,
8 AWS does not answer, 9 left running, 10 failed`;

export const deploy: Command = {
  summary: 'review the changes and deploy them',
  usage,
  async run(args, project, terminal) {
    const { values } = parseOptions(usage, {
      args: [...args],
      options: {
        env: { type: 'string', default: REHEARSAL },
        parameter: { type: 'string', multiple: true, default: [] },
        yes: { type: 'boolean', default: false },
        confirm: { type: 'string' },
        'plan-only': { type: 'boolean', default: false },
        plan: { type: 'string', default: 'plan.json' },
        format: { type: 'string', default: 'text' },
      },
    });
    const format = formatOf(values.format);
    const start = Date.now();
    const request = {
      project,
      terminal,
      format,
      env: values.env,
      yes: values.yes,
      confirm: values.confirm,
      parameters: parametersOf(values.parameter),
    };
    return onStack(request, async (context) => {
      if (context.rehearsal) await rebuild(project, terminal);
      if (values['plan-only']) return planned(context, values.plan, terminal, format);
      const outcome = await deployTo(context);
      return outcomeResult(outcome, context, { terminal, format, took: Date.now() - start });
    });
  },
};

/** A rehearsal deploys the current sources. Elsewhere `out/` must be current, because it was reviewed. */
async function rebuild(project: Project, terminal: Terminal): Promise<void> {
  const { exitCode, output } = await build.run([], project, terminal);
  if (exitCode !== exitCodes.ok) throw new Stop('findings', output);
}

async function planned(
  context: Context,
  file: string,
  terminal: Terminal,
  format: Format,
): Promise<CommandResult> {
  const result = await plan(context);
  if (result.kind === 'unchanged') return outcomeResult(result, context, { terminal, format });
  terminal.write(reviewText(result.reviewed.review, terminal, format, true));
  writeFileSync(file, printPlan(result.plan));
  const next = `\`${applyCommand(context, file)}\` deploys exactly this`;
  return {
    exitCode: exitCodes.ok,
    output: format === 'text' ? `\nThe plan is in ${file}. Nothing was changed.\nnext: ${next}` : '',
  };
}
