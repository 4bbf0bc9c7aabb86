import { stopFor } from './aws/errors';
import type { Context } from './context';
import { type Outcome, run } from './deploy';
import { packageTemplates } from './package/package-templates';
import type { PlanFile } from './plan-file';
import { retry } from './retry';
import { findChangeSet } from './stack/change-set';
import { type Created, nameFor, readTree } from './steps/create';
import { stale } from './steps/execute';
import { preflight, type Ready } from './steps/preflight';
import { reviewChanges } from './steps/review';
import type { Packaged } from './steps/upload';
import { Stop } from './stop';
import { make } from './target';

/** Executes the change set of a plan, if everything still is as it was when the plan was made. */
export async function apply(context: Context, plan: PlanFile): Promise<Outcome> {
  const ready = await retry(context, () => preflight(context));
  requireSamePlace(context, ready, plan);
  const packaged = asPackaged(context, ready);
  if (nameFor(context, packaged) !== plan.changeSetName)
    throw stale(
      'the templates, parameters or tags are not those that the plan was made with',
      'give the PARAMETERS that were given then, or deploy again, and look at the new review',
    );
  const created = await retry(context, () => readCreated(context, packaged, plan));
  if (created.digest !== plan.digest)
    throw stale('the stack has moved since the plan was made: its change set would do something else');
  return run(context, await reviewChanges(context, created));
}

/** The templates were uploaded when the plan was made: only their hash is of interest now. */
function asPackaged({ target, templates }: Context, ready: Ready): Packaged {
  const { root } = packageTemplates(target.template, templates.read, (key) => key);
  return { ready, hash: root.hash, template: { TemplateURL: root.url }, transforms: false };
}

async function readCreated(context: Context, packaged: Packaged, plan: PlanFile): Promise<Created> {
  try {
    const changeSet = await findChangeSet(context.connection, plan.changeSetId);
    if (!changeSet)
      throw stale('the change set of the plan is gone: the stack was changed since, or somebody deleted it');
    if (changeSet.executionStatus === 'EXECUTE_COMPLETE')
      throw stale(
        'the plan was applied before',
        `\`${make('deploy', plan.environment)}\` shows what there is to do now`,
      );
    const read = await readTree(context, changeSet.id, packaged.ready.stack);
    return { kind: 'created', packaged, changeSet, ...read };
  } catch (error) {
    throw stopFor(error, 'the change set of the plan can’t be read');
  }
}

function requireSamePlace({ target }: Context, { account, stack }: Ready, plan: PlanFile): void {
  if (plan.account !== account || plan.region !== target.region)
    throw new Stop(
      'credentials',
      `the plan is for account ${plan.account} in ${plan.region}, and this is account ${account} in ${target.region}`,
      'take the profile with which it was made',
    );
  if (plan.stackName !== target.stackName)
    throw stale(
      `the plan is for the stack ${plan.stackName}, and the environment ${target.environment} is ${target.stackName}`,
    );
  if (stack?.stackId !== plan.stackId)
    throw stale(`the stack ${plan.stackName} isn't the one that the plan was made for`);
}
