import { writeFileSync } from 'node:fs';
import { applyCommand } from '../deploy/commands';
import { printPlan } from '../deploy/plan-file';
import { Stop } from '../deploy/stop';
import type { StackOutcome } from '../deploy/system/carry-out';
import { deploySystem, prepareSystem, systemReview } from '../deploy/system/deploy-system';
import { planOf } from '../deploy/system/plan-of';
import type { Prepared } from '../deploy/system/prepare';
import { namedStack, type System } from '../deploy/system/system';
import { build } from './build';
import { type Command, type CommandResult, exitCodes, type Project } from './command';
import {
  type Format,
  formatOf,
  formats,
  namedBy,
  parametersOf,
  placeOptions,
  placeUsage,
  reviewText,
} from './deploy-options';
import { onSystem } from './on-stack';
import { parseOptions } from './options';
import { systemResult } from './system-outcome';
import type { Terminal } from './terminal/terminal';

const usage = `usage: stacks deploy ${placeUsage} [--parameter Name=value]... [--yes] [--confirm STACK]
                     [--plan-only [--plan FILE]] [--format ${formats.join('|')}]

Compiles and packages the templates, shows exactly what will change and, once approved, makes these changes and no
others: one stack, or all stacks of the environment, each after those whose outputs it uses. Without --env the deployment is rehearsed on a CloudFormation endpoint on this machine: no account is needed.
The endpoint runs as long as a service runs behind it.

  --yes        approve, unless stored data is at risk
  --confirm    approve in any case: the name of the stack, or <system>-<environment> for several stacks
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
        ...placeOptions,
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
      ...namedBy(values),
      yes: values.yes,
      confirm: values.confirm,
      parameters: parametersOf(values.parameter),
    };
    return onSystem(request, async (system) => {
      if (system.stacks.some(({ rehearsal }) => rehearsal)) await rebuild(project, terminal);
      if (values['plan-only']) return planned(system, values.plan, terminal, format);
      return systemResult(await deploySystem(system), system, { terminal, format, took: Date.now() - start });
    });
  },
};

/** A rehearsal deploys the current sources. Elsewhere `out/` must be current, because it was reviewed. */
async function rebuild(project: Project, terminal: Terminal): Promise<void> {
  const { exitCode, output } = await build.run([], project, terminal);
  if (exitCode !== exitCodes.ok) throw new Stop('findings', output);
}

async function planned(
  system: System,
  file: string,
  terminal: Terminal,
  format: Format,
): Promise<CommandResult> {
  const prepared = await prepareSystem(system);
  const plan = planOf(system, prepared);
  if (!plan) return systemResult({ stacks: prepared.map(unchangedOutcome) }, system, { terminal, format });
  terminal.write(reviewText(systemReview(system, prepared), terminal, format, true));
  writeFileSync(file, printPlan(plan));
  const next = `\`${applyCommand(namedStack(system), file)}\` deploys exactly this`;
  return {
    exitCode: exitCodes.ok,
    output: format === 'text' ? `\nThe plan is in ${file}. Nothing was changed.\nnext: ${next}` : '',
  };
}

function unchangedOutcome(prepared: Prepared): StackOutcome {
  const stack = prepared.kind === 'unchanged' ? prepared.unchanged.packaged.ready.stack : undefined;
  return { context: prepared.context, outcome: { kind: 'unchanged', stack } };
}
