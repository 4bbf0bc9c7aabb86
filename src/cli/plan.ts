import { REHEARSAL } from '../deploy/target';
import { planTemplates, type TemplateFiles } from '../plan/plan-templates';
import { TemplateError } from '../plan/template-error';
import { htmlReview, jsonReview, markdownReview, type Review, review, textReview } from '../review';
import { type Command, exitCodes, UsageError } from './command';
import { type Format, formatOf, formats } from './deploy-options';
import { targetOf } from './environments';
import { parseOptions } from './options';
import { type TemplateText, templatesAt, templatesNow } from './templates-at';
import type { Terminal } from './terminal/terminal';

const usage = `usage: stacks plan [--env ${REHEARSAL}] [--from HEAD] [--format ${formats.join('|')}] [--details]

Shows what deploying the templates in out/ would change in a stack that was deployed from those of a git commit.
No account is needed: values that only AWS knows are shown by name.

  --from     a branch, a tag or a commit; without templates there, everything is new
  --details  every property of every change; formats other than text always include them

exit codes: 0 success, 2 could not run`;

export const plan: Command = {
  summary: 'show what a deployment would change, without an account',
  usage,
  run(args, project, terminal) {
    const { values } = parseOptions(usage, {
      args: [...args],
      options: {
        env: { type: 'string', default: REHEARSAL },
        from: { type: 'string', default: 'HEAD' },
        format: { type: 'string', default: 'text' },
        details: { type: 'boolean', default: false },
      },
    });
    const format = formatOf(values.format);
    const { template, parameters, tags, stackName, region, account } = targetOf(project, values.env, {});
    const files = (text: TemplateText): TemplateFiles => ({
      root: template,
      text,
      parameters,
      tags: Object.entries(tags).map(([Key, Value]) => ({ Key, Value })),
    });
    const before = templatesAt(project, values.from);
    const after = templatesNow(project);
    if (after(template) === undefined)
      throw new UsageError(`out/${template} does not exist: run \`make build\`, then plan again`);
    const changes = refusable(() =>
      planTemplates({
        stackName,
        ...(before(template) !== undefined && { before: files(before) }),
        after: files(after),
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
        color: terminal.colour,
        full,
        hint: 'use --details to show all',
      });
  }
}
