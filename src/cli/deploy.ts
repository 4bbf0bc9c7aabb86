import { writeFileSync } from 'node:fs';
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

Compiles, packages, shows exactly what will change, and does that and nothing else once it is approved.
Without --env it is rehearsed on a CloudFormation endpoint of this machine, which goes on as long as something runs
behind it: no account is needed.

  --yes        approves, but not that stored data goes
  --confirm    the stack's name: approves also that
  --plan-only  stops after the review and writes a plan for \`stacks apply\` (plan.json)
  --format     how the review is written; json: everything, one object a line

exit codes: 0 deployed or nothing to do, 1 templates to put right, 2 could not run, 3 not approved and nothing changed,
4 credentials, 5 the stack is busy or stuck, 6 AWS refuses, 7 no longer what was reviewed, 8 AWS doesn't answer,
9 left running, 10 failed`;

export const deploy: Command = {
  summary: 'review what will change, then do it',
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
      if (values['plan-only'])
        return planned(context, values.plan, Object.keys(request.parameters), terminal, format);
      const outcome = await deployTo(context);
      return outcomeResult(outcome, context, { terminal, format, took: Date.now() - start });
    });
  },
};

/** A rehearsal takes the sources as they are. Elsewhere `out/` must be what somebody has looked at. */
async function rebuild(project: Project, terminal: Terminal): Promise<void> {
  const { exitCode, output } = await build.run([], project, terminal);
  if (exitCode !== exitCodes.ok) throw new Stop('findings', output);
}

async function planned(
  context: Context,
  file: string,
  given: readonly string[],
  terminal: Terminal,
  format: Format,
): Promise<CommandResult> {
  const result = await plan(context);
  if (result.kind === 'unchanged') return outcomeResult(result, context, { terminal, format });
  terminal.write(reviewText(result.reviewed.review, terminal, format, true));
  writeFileSync(file, printPlan(result.plan));
  // Their values may be secret, and what is written here may stay in a log.
  const same = given.length > 0 ? ` PARAMETERS='${given.map((name) => `${name}=...`).join(' ')}'` : '';
  const next = `\`make apply PLAN=${file}${same}\` does just this, as long as nothing moves`;
  return {
    exitCode: exitCodes.ok,
    output: format === 'text' ? `\nThe plan is in ${file}; nothing was changed.\nnext: ${next}` : '',
  };
}
