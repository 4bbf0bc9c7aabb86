import type { StackChanges } from '../../plan/change-tree';
import { planTemplates, type TemplateFiles } from '../../plan/plan-templates';
import { TemplateError } from '../../plan/template-error';
import { enrich } from '../../review';
import { stopFor } from '../aws/stop-for';
import type { Context } from '../context';
import { deployedTemplates } from '../inspect/deployed-templates';
import { retry } from '../retry';
import type { Stack } from '../stack/stack';
import { conditionOf } from '../stack/status';
import { Stop } from '../stop';
import type { Ready } from './preflight';

/**
 * Completes CloudFormation's changes from the templates: which of the listed changes cannot happen, and values that
 * CloudFormation knows only after the change. A review without them is still right, so a failure here fails nothing.
 */
export async function addOfflinePlan(
  context: Context,
  reported: StackChanges,
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
    return enrich(reported, planned);
  } catch (error) {
    if (!(error instanceof TemplateError) && !(error instanceof Stop)) throw error;
    operator.report({
      type: 'note',
      text: 'the review shows only what CloudFormation reports: the deployed templates could not be compared',
    });
    return reported;
  }
}

function read(context: Context, stack: Stack): Promise<TemplateFiles> {
  return deployedTemplates(context.connection, stack).catch((error: unknown) => {
    throw stopFor(error, 'the deployed templates could not be read');
  });
}
