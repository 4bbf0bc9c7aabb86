import { REHEARSAL } from '../deploy/target';
import { planTemplates, type TemplateFiles } from '../plan/plan-templates';
import { TemplateError } from '../plan/template-error';
import { htmlReview, jsonReview, markdownReview, type Review, review, textReview } from '../review';
import { baselineOf } from './baseline';
import { type Command, exitCodes, UsageError } from './command';
import { type Format, formatOf, formats } from './deploy-options';
import { targetOf } from './environments';
import { parseOptions } from './options';
import { type TemplateText, templatesNow } from './templates-at';
import type { Terminal } from './terminal/terminal';

const usage = `usage: stacks plan [--env ${REHEARSAL}] [--from COMMIT] [--format ${formats.join('|')}] [--details]

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
        env: { type: 'string', default: REHEARSAL },
        from: { type: 'string' },
        format: { type: 'string', default: 'text' },
        details: { type: 'boolean', default: false },
      },
    });
    const format = formatOf(values.format);
    const target = targetOf(project, values.env, {});
    const { template, parameters, tags, stackName, region, account } = target;
    const files = (text: TemplateText): TemplateFiles => ({
      root: template,
      text,
      parameters,
      tags: Object.entries(tags).map(([Key, Value]) => ({ Key, Value })),
    });
    if (templatesNow(project)(template) === undefined)
      throw new UsageError(`out/${template} does not exist: run \`make build\`, then plan again`);
    const { before, after, description } = await baselineOf(project, target, values.from, files);
    terminal.writeError(`Compared with ${description}.\n`);
    const changes = refusable(() =>
      planTemplates({
        stackName,
        ...(before && { before }),
        after,
        region,
        ...(account !== undefined && { account }),
      }),
    );
    return { exitCode: exitCodes.ok, output: rendered(review(changes), format, values.details, terminal) };
  },
};

/** A template that AWS would reject is a mistake of the user. */
function refusable<T>(work: () => T): T {
  try {
    return work();
  } catch (error) {
    if (error instanceof TemplateError) throw new UsageError(error.message);
    throw error;
  }
}

function rendered(of: Review, format: Format, full: boolean, terminal: Terminal): string {
  switch (format) {
    case 'markdown':
      return markdownReview(of);
    case 'json':
      return jsonReview(of);
    case 'html':
      return htmlReview(of).trimEnd();
    default:
      return textReview(of, {
        width: terminal.size().columns,
        color: terminal.color,
        full,
        hint: 'DETAILS=1 shows all',
      });
  }
}
