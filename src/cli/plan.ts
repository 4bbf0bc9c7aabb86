import type { CostChange } from '../cost/estimate';
import { placeholdersOf, type Target } from '../deploy/target';
import type { StackChanges } from '../plan/change-tree';
import { planTemplates, type TemplateFiles } from '../plan/plan-templates';
import { TemplateError } from '../plan/template-error';
import {
  costOfPlan,
  htmlSystem,
  jsonSystem,
  markdownSystem,
  review,
  type StackInSystem,
  type SystemReview,
  textSystem,
} from '../review';
import { baselineOf } from './baseline';
import { type Command, exitCodes, type Project, UsageError } from './command';
import { type Format, formatOf, formats, namedBy, placeOptions, placeUsage } from './deploy-options';
import { targetsOf } from './environments';
import { parseOptions } from './options';
import { type TemplateText, templatesNow } from './templates-at';
import type { Terminal } from './terminal/terminal';

const usage = `usage: stacks plan ${placeUsage} [--from COMMIT] [--format ${formats.join('|')}] [--details]

Shows what deploying the templates in out/ would change. They are compared with the stack on the local endpoint or, with
--from, with a stack deployed from the templates of a commit. Without either, everything is new. No account is needed:
values that only AWS knows are shown by name.

  --from     a branch, a tag or a commit
  --details  every property of every change; formats other than text always include them

exit codes: 0 success, 2 could not run`;

export const plan: Command = {
  summary: 'show what a deployment would change, without an account',
  usage,
  async run(args, project, terminal) {
    const { values } = parseOptions(usage, {
      args: [...args],
      options: {
        ...placeOptions,
        from: { type: 'string' },
        format: { type: 'string', default: 'text' },
        details: { type: 'boolean', default: false },
      },
    });
    const format = formatOf(values.format);
    const { name, targets } = targetsOf(project, namedBy(values));
    const stacks: StackInSystem[] = [];
    for (const target of targets) {
      const { stackName } = target;
      const after = target.producers.filter((producer) => targets.includes(producer));
      const { changes, cost } = await changesOf(project, target, values.from, terminal);
      stacks.push({
        name: stackName,
        after: after.map((each) => each.stackName),
        review: review(changes, [], cost),
      });
    }
    return { exitCode: exitCodes.ok, output: rendered({ name, stacks }, format, values.details, terminal) };
  },
};

interface PlannedChanges {
  readonly changes: StackChanges;
  readonly cost: CostChange;
}

async function changesOf(
  project: Project,
  target: Target,
  from: string | undefined,
  terminal: Terminal,
): Promise<PlannedChanges> {
  const { template, tags, stackName, region, account } = target;
  const files = (text: TemplateText): TemplateFiles => ({
    root: template,
    text,
    parameters: { ...placeholdersOf(target), ...target.parameters },
    tags: Object.entries(tags).map(([Key, Value]) => ({ Key, Value })),
  });
  if (templatesNow(project)(template) === undefined)
    throw new UsageError(`out/${template} does not exist: run \`make build\`, then plan again`);
  const { before, after, description } = await baselineOf(project, target, from, files);
  terminal.writeError(`Compared with ${description}.\n`);
  const plan = {
    stackName,
    ...(before && { before }),
    after,
    region,
    ...(account !== undefined && { account }),
  };
  return refusable(() => ({ changes: planTemplates(plan), cost: costOfPlan(plan) }));
}

/** A template that AWS would reject is a mistake of the user. */
export function refusable<T>(work: () => T): T {
  try {
    return work();
  } catch (error) {
    if (error instanceof TemplateError) throw new UsageError(error.message);
    throw error;
  }
}

function rendered(of: SystemReview, format: Format, full: boolean, terminal: Terminal): string {
  switch (format) {
    case 'markdown':
      return markdownSystem(of);
    case 'json':
      return JSON.stringify(jsonSystem(of), null, 2);
    case 'html':
      return htmlSystem(of).trimEnd();
    default:
      return textSystem(of, {
        width: terminal.size().columns,
        color: terminal.color,
        full,
        hint: 'DETAILS=1 shows all',
      });
  }
}
