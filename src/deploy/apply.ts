import { stopFor } from './aws/stop-for';
import { deployCommand, sameCommand } from './commands';
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

/** Executes the change set of a plan, provided nothing has changed since the plan was created. */
export async function apply(context: Context, plan: PlanFile): Promise<Outcome> {
  requireSecrets(context, plan);
  const ready = await retry(context, () => preflight(context));
  requireSamePlace(context, ready, plan);
  const packaged = asPackaged(context, ready);
  if (nameFor(context, packaged) !== plan.changeSetName)
    throw stale(
      'the templates, parameters or tags have changed since the plan was created',
      `\`${deployCommand(context)}\` shows a new review`,
    );
  const created = await retry(context, () => readCreated(context, packaged, plan));
  if (created.digest !== plan.digest)
    throw stale('the stack has changed since the plan was created: its change set would do something else');
  return run(context, await reviewChanges(context, created));
}

function requireSecrets(context: Context, { secrets }: PlanFile): void {
  const missing = secrets.filter((name) => !Object.hasOwn(context.target.given, name));
  if (missing.length === 0) return;
  const given = Object.fromEntries(secrets.map((name) => [name, '']));
  throw new Stop(
    'usage',
    `the plan does not contain the secret parameter${missing.length > 1 ? 's' : ''} ${missing.join(', ')}`,
    `\`${sameCommand({ ...context, target: { ...context.target, given } })}\``,
  );
}

/** The templates were uploaded when the plan was created. Only their hash is needed now. */
function asPackaged({ target, templates }: Context, ready: Ready): Packaged {
  const { root } = packageTemplates(target.template, templates.read, (key) => key);
  return { ready, hash: root.hash, template: { TemplateURL: root.url }, transforms: false };
}

async function readCreated(context: Context, packaged: Packaged, plan: PlanFile): Promise<Created> {
  try {
    const changeSet = await findChangeSet(context.connection, plan.changeSetId);
    if (!changeSet)
      throw stale(
        'the change set of the plan does not exist any more: the stack was changed since, or the change set was deleted',
      );
    if (changeSet.executionStatus === 'EXECUTE_COMPLETE')
      throw stale(
        'the plan was already applied',
        `\`${deployCommand(context)}\` shows what is left to change`,
      );
    const read = await readTree(context, changeSet.id, packaged.ready.stack);
    return { kind: 'created', packaged, changeSet, ...read };
  } catch (error) {
    throw stopFor(error, 'the change set of the plan could not be read');
  }
}

function requireSamePlace(context: Context, { account, stack }: Ready, plan: PlanFile): void {
  const { target } = context;
  if (plan.account !== account || plan.region !== target.region)
    throw new Stop(
      'credentials',
      `the plan is for account ${plan.account} in ${plan.region}, but the credentials are for account ${account} in ${target.region}`,
      `use a profile of account ${plan.account}: AWS_PROFILE=... ${sameCommand(context)}`,
    );
  if (plan.stackName !== target.stackName)
    throw stale(
      `the plan is for the stack ${plan.stackName}, but the environment ${target.environment} is ${target.stackName}`,
    );
  if (stack?.stackId !== plan.stackId)
    throw stale(`the stack ${plan.stackName} was recreated since the plan was created`);
}
