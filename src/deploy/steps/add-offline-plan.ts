import type { CostChange } from '../../cost/estimate';
import type { StackChanges } from '../../plan/change-tree';
import { planTemplates, type TemplateFiles } from '../../plan/plan-templates';
import { TemplateError } from '../../plan/template-error';
import { costOfPlan, enrich } from '../../review';
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
  ready: Pick<Ready, 'stack' | 'account'>,
): Promise<OfflinePlan> {
  try {
    const { tree, cost } = await offlinePlan(context, ready);
    return { tree: enrich(reported, tree), ...(cost && { cost }) };
  } catch (error) {
    if (!(error instanceof TemplateError) && !(error instanceof Stop)) throw error;
    context.operator.report({
      type: 'note',
      text: 'the review shows only what CloudFormation reports: the deployed templates could not be compared',
    });
    return { tree: reported };
  }
}

export interface OfflinePlan {
  readonly tree: StackChanges;
  readonly cost?: CostChange;
}

/** The changes as the deployed templates and the current ones determine them. */
export async function offlinePlan(
  context: Context,
  { stack, account }: Pick<Ready, 'stack' | 'account'>,
): Promise<OfflinePlan> {
  const { target, templates } = context;
  const tags = Object.entries(target.tags).map(([Key, Value]) => ({ Key, Value }));
  const before =
    stack && conditionOf(stack.status) !== 'absent'
      ? await retry(context, () => read(context, stack))
      : undefined;
  const plan = {
    stackName: target.stackName,
    region: target.region,
    account,
    after: { root: target.template, text: templates.read, parameters: target.parameters, tags },
    ...(before && { before }),
  };
  return { tree: planTemplates(plan), cost: costOfPlan(plan) };
}

function read(context: Context, stack: Stack): Promise<TemplateFiles> {
  return deployedTemplates(context.connection, stack).catch((error: unknown) => {
    throw stopFor(error, 'the deployed templates could not be read');
  });
}
