import { stopFor } from '../deploy/aws/stop-for';
import { deployedTemplates } from '../deploy/inspect/deployed-templates';
import { packageTemplates } from '../deploy/package/package-templates';
import { findStack } from '../deploy/stack/stack';
import { conditionOf } from '../deploy/stack/status';
import { Stop } from '../deploy/stop';
import { make, REHEARSAL, type Target } from '../deploy/target';
import type { TemplateFiles } from '../plan/plan-templates';
import { type Project, UsageError } from './command';
import { runningEndpoint } from './open-context';
import { type TemplateText, templatesAt, templatesNow } from './templates-at';

/** The previous templates, with which a plan compares the current ones. */
export interface Baseline {
  /** Absent where nothing is deployed: everything is new. */
  readonly before: TemplateFiles | undefined;
  /** The templates as they are compared with it: nested templates are named in the same way. */
  readonly after: TemplateFiles;
  readonly description: string;
}

/** The templates of a commit or, without one, those that are deployed on the local endpoint. */
export async function baselineOf(
  project: Project,
  target: Target,
  from: string | undefined,
  files: (text: TemplateText) => TemplateFiles,
): Promise<Baseline> {
  const { environment, place, stackName, template } = target;
  const now = templatesNow(project);
  const after = files(now);
  if (from !== undefined) {
    const text = templatesAt(project, from);
    return text(template) === undefined
      ? { before: undefined, after, description: `nothing: the commit ${from} has no out/${template}` }
      : { before: files(text), after, description: `the templates of the commit ${from}` };
  }
  const commit = `\`${make('plan', place, { FROM: 'HEAD' })}\` compares with a commit`;
  if (environment !== REHEARSAL) {
    const aws = `\`${make('deploy', place, { PLAN_ONLY: '1' })}\` compares with AWS`;
    return { before: undefined, after, description: `nothing: a plan does not ask AWS. ${aws}, ${commit}` };
  }
  const before = await deployedLocally(project, target);
  return before
    ? {
        before,
        after: files(packaged(template, now, before)),
        description: `${stackName} on the local endpoint`,
      }
    : { before, after, description: `nothing: ${stackName} is not deployed on a local endpoint. ${commit}` };
}

async function deployedLocally(project: Project, target: Target): Promise<TemplateFiles | undefined> {
  const connection = await runningEndpoint(project, target);
  if (!connection) return undefined;
  try {
    const stack = await findStack(connection, target.stackName);
    return stack && conditionOf(stack.status) !== 'absent'
      ? await deployedTemplates(connection, stack)
      : undefined;
  } catch (error) {
    const stop = stopFor(error, `${target.stackName} could not be read from the local endpoint`);
    throw stop instanceof Stop ? new UsageError(stop.message) : error;
  } finally {
    connection.close();
  }
}

/** Deployed templates name nested ones by URL. So do these, by the URL that a deployment would upload them to. */
function packaged(template: string, read: TemplateText, before: TemplateFiles): TemplateText {
  const [prefix = ''] = /https:[^\s'"]+\/(?=templates\/)/.exec(before.text(before.root) ?? '') ?? [];
  const { root, templates } = packageTemplates(template, read, (key) => prefix + key);
  return (file) =>
    file === template
      ? root.text
      : templates.find(({ url }) => file.endsWith(url.replace('://', ':/')))?.text;
}
