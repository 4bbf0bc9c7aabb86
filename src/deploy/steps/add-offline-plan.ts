import { posix } from 'node:path';
import { entry } from '../../document/data';
import { parseDocument } from '../../document/document';
import type { StackChanges } from '../../plan/change-tree';
import { planTemplates, type TemplateFiles } from '../../plan/plan-templates';
import { TemplateError } from '../../plan/template-error';
import { enrich } from '../../review';
import { each } from '../aws/pages';
import { stopFor } from '../aws/stop-for';
import type { Context } from '../context';
import { type LiveResource, liveResources } from '../inspect/resources';
import { templateBody } from '../inspect/template-body';
import { retry } from '../retry';
import type { Stack } from '../stack/stack';
import { conditionOf } from '../stack/status';
import { Stop } from '../stop';
import type { Ready } from './preflight';

const AT_ONCE = 4;

/**
 * Completes CloudFormation's changes from the templates: which of the listed changes cannot happen, and values that
 * CloudFormation knows only after the change. A review without them is still right, so a failure here fails nothing.
 */
export async function addOfflinePlan(
  context: Context,
  told: StackChanges,
  { stack, account }: Pick<Ready, 'stack' | 'account'>,
): Promise<StackChanges> {
  const { target, templates, operator } = context;
  const tags = Object.entries(target.tags).map(([Key, Value]) => ({ Key, Value }));
  const after = { root: target.template, text: templates.read, parameters: target.parameters, tags };
  try {
    const before =
      stack && conditionOf(stack.status) !== 'absent'
        ? await retry(context, () => read(context, stack))
        : undefined;
    const planned = planTemplates({
      stackName: target.stackName,
      region: target.region,
      account,
      after,
      ...(before && { before }),
    });
    return enrich(told, planned);
  } catch (error) {
    if (!(error instanceof TemplateError) && !(error instanceof Stop)) throw error;
    operator.report({
      type: 'note',
      text: 'the review shows only what CloudFormation reports: the deployed templates could not be compared',
    });
    return told;
  }
}

function read(context: Context, stack: Stack): Promise<TemplateFiles> {
  return deployed(context, stack).catch((error: unknown) => {
    throw stopFor(error, 'the deployed templates could not be read');
  });
}

const ROOT = 'deployed.yaml';

/** The templates of the stack and of all stacks nested in it. */
async function deployed(context: Context, stack: Stack): Promise<TemplateFiles> {
  const resources = await liveResources(context.connection, stack.stackId);
  const texts = new Map<string, string>();
  await collect(context, ROOT, stack.stackId, resources, texts);
  const tags = Object.entries(stack.tags).map(([Key, Value]) => ({ Key, Value }));
  return { root: ROOT, text: (file) => texts.get(file), parameters: stack.parameters, tags };
}

async function collect(
  context: Context,
  file: string,
  stackId: string,
  resources: readonly LiveResource[],
  texts: Map<string, string>,
): Promise<void> {
  const text = await templateBody(context.connection, stackId);
  texts.set(file, text);
  const declared = entry(parseDocument(file, text).data, 'Resources');
  const nested = resources.filter((resource) => resource.nested.length > 0);
  await each(nested, AT_ONCE, async (resource) => {
    const url = entry(entry(entry(declared, resource.path.at(-1) ?? ''), 'Properties'), 'TemplateURL');
    if (typeof url !== 'string') return;
    // Where `planTemplates` will look for it: relative to the file that names it.
    const place = posix.join(posix.dirname(file), url);
    await collect(context, place, resource.physicalId, resource.nested, texts);
  });
}
