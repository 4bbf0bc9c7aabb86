import { type Estimate, estimate } from '../cost/estimate';
import { placeholdersOf, type Target } from '../deploy/target';
import { deployedResources } from '../plan/deployed-resources';
import { dollars } from '../review/cost';
import { column, wrapped } from '../terminal/text';
import { type Command, exitCodes, type Project, UsageError } from './command';
import { formatOf, namedBy, parametersOf, placeOptions, placeUsage } from './deploy-options';
import { targetsOf } from './environments';
import { parseOptions } from './options';
import { refusable } from './plan';
import { templatesNow } from './templates-at';

const usage = `usage: stacks cost ${placeUsage} [--parameter NAME=VALUE] [--format text|json]

Estimates what the stacks in out/ cost per month, from list prices with their sources (src/cost/prices.ts). What depends on use,
and what has no price in the table, is listed and not in the sum. No account is needed.

exit codes: 0 success, 2 could not run`;

export const cost: Command = {
  summary: 'estimate the cost per month, without an account',
  usage,
  run(args, project, terminal) {
    const { values } = parseOptions(usage, {
      args: [...args],
      options: {
        ...placeOptions,
        parameter: { type: 'string', multiple: true, default: [] },
        format: { type: 'string', default: 'text' },
      },
    });
    const format = formatOf(values.format, ['text', 'json']);
    const parameters = parametersOf(values.parameter);
    const { name, targets } = targetsOf(project, { ...namedBy(values), parameters });
    const stacks = targets.map((target) => ({ target, ...estimateOf(project, target) }));
    const output = format === 'json' ? json(name, stacks) : text(stacks, terminal.size().columns);
    return { exitCode: exitCodes.ok, output };
  },
};

interface StackEstimate extends Estimate {
  readonly target: Target;
}

function estimateOf(project: Project, target: Target): Estimate {
  const { template, stackName, region, account } = target;
  const templates = templatesNow(project);
  if (templates(template) === undefined)
    throw new UsageError(`out/${template} does not exist: run \`make build\`, then estimate again`);
  const parameters = { ...placeholdersOf(target), ...target.parameters };
  return refusable(() =>
    estimate(
      region,
      deployedResources({ root: template, text: templates, parameters }, { stackName, region, account }),
    ),
  );
}

const MONEY = 10;

function text(stacks: readonly StackEstimate[], width: number): string {
  const parts = stacks.map((stack) => {
    const rows = stack.lines.map(
      ({ path, what, usd }) => `  ${dollars(usd).padStart(MONEY)}  ${path.join(' / ')}: ${what}`,
    );
    return [
      `${stack.target.stackName}, ${stack.region}: ${dollars(stack.usd)} per month`,
      ...rows,
      ...(stack.notCovered.length > 0
        ? ['  Not covered:', ...stack.notCovered.flatMap((each) => bullet(each, width))]
        : []),
    ].join('\n');
  });
  const sum = stacks.reduce((all, { usd }) => all + usd, 0);
  return [
    ...parts,
    ...(stacks.length > 1 ? [`${column('Together', 8)}: ${dollars(sum)} per month`] : []),
    wrapped(
      'An estimate from list prices without tax, discounts and the free tier, for 730 hours. --format json has the source and date of each price.',
      width,
    ).join('\n'),
  ].join('\n\n');
}

function bullet(item: string, width: number): string[] {
  return wrapped(item, Math.max(20, width - 4)).map(
    (line, index) => `${index === 0 ? '  - ' : '    '}${line}`,
  );
}

/** Within a version, fields may be added but never removed or changed. */
function json(name: string, stacks: readonly StackEstimate[]): string {
  return JSON.stringify(
    {
      version: 1,
      name,
      currency: 'USD',
      monthly: rounded(stacks.reduce((sum, { usd }) => sum + usd, 0)),
      stacks: stacks.map(({ target, region, usd, lines, notCovered }) => ({
        name: target.stackName,
        region,
        monthly: rounded(usd),
        lines: lines.map(({ path, what, quantity, unit, price, usd: monthly }) => ({
          resource: path,
          what,
          quantity: rounded(quantity),
          unit,
          price: price.usd,
          source: price.where,
          sourceDate: price.at,
          monthly: rounded(monthly),
        })),
        notCovered,
      })),
    },
    undefined,
    2,
  );
}

function rounded(number: number): number {
  return Math.round(number * 100) / 100;
}
