import { readFileSync, statSync } from 'node:fs';
import { apply as applyPlan } from '../deploy/apply';
import { readPlan } from '../deploy/plan-file';
import { type Command, UsageError } from './command';
import { formatOf, formats, parametersOf } from './deploy-options';
import { onSystem, reportingStops } from './on-stack';
import { parseOptions } from './options';
import { systemResult } from './system-outcome';

const usage = `usage: stacks apply PLAN [--parameter Name=value]... [--confirm STACK] [--format ${formats.join('|')}]

Executes the change set of a plan written by \`stacks deploy --plan-only\`, provided that the stack, the templates, the
parameters and the tags have not changed since. The plan contains the parameters, except secret ones. It is the
approval, unless stored data is at risk: then --confirm or the person must give the stack's name.

exit codes: see \`stacks deploy --help\``;

export const apply: Command = {
  summary: 'execute a reviewed plan',
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
    if (file === undefined || more.length > 0) throw new UsageError(`give one plan file\n${usage}`);
    if (!statSync(file, { throwIfNoEntry: false })?.isFile())
      throw new UsageError(`the file ${file} does not exist: \`make deploy PLAN_ONLY=1\` writes a plan`);
    const format = formatOf(values.format);
    const start = Date.now();
    return reportingStops({ terminal, format }, async () => {
      const plan = readPlan(file, readFileSync(file, 'utf8'));
      const request = {
        project,
        terminal,
        format,
        env: plan.environment,
        system: plan.system,
        stack: plan.stack,
        yes: true,
        confirm: values.confirm,
        parameters: { ...plan.parameters, ...parametersOf(values.parameter) },
        planFile: file,
      };
      return onSystem(request, async (system) =>
        systemResult(await applyPlan(system, plan), system, { terminal, format, took: Date.now() - start }),
      );
    });
  },
};
