import { stopFor } from './aws/stop-for';
import { deployCommand, sameCommand } from './commands';
import type { Context } from './context';
import { planFiles } from './files/plan-files';
import { digestOf } from './fingerprint';
import { recordMissed } from './history/recorder';
import { packageTemplates } from './package/package-templates';
import type { PlanFile, PlannedChanges } from './plan-file';
import { retry } from './retry';
import { findChangeSet } from './stack/change-set';
import { type Created, nameFor, readTree } from './steps/create';
import { stale } from './steps/execute';
import { preflight, type Ready } from './steps/preflight';
import { reviewChanges } from './steps/review';
import type { Packaged } from './steps/upload';
import { Stop } from './stop';
import { carryOutAll, type SystemOutcome } from './system/carry-out';
import { approveAll } from './system/deploy-system';
import { type Prepared, plannedOffline, type ReviewedStack, readyOf, referencesOf } from './system/prepare';
import { resolveReferences, withValues } from './system/references';
import { namedStack, type System } from './system/system';

/** Executes the change sets of a plan, provided nothing has changed since the plan was created. */
export async function apply(system: System, plan: PlanFile): Promise<SystemOutcome> {
  requireSecrets(namedStack(system), plan);
  const prepared: Prepared[] = [];
  for (const changes of plan.stacks) prepared.push(await prepareAgain(system, plan, changes, prepared));
  for (const [stackName, release] of Object.entries(plan.releases ?? {}))
    await addFiles(system, plan, prepared, { stackName, release });
  await approveAll(system, prepared);
  return carryOutAll(system, prepared, { askAgain: false });
}

/** The files are built again. They must be those of the plan. */
async function addFiles(
  system: System,
  plan: PlanFile,
  prepared: Prepared[],
  { stackName, release }: { readonly stackName: string; readonly release: string },
): Promise<void> {
  const index = prepared.findIndex(({ context }) => context.target.stackName === stackName);
  const known = prepared[index] ?? (await unchangedStack(system, plan, stackName));
  const { stack, account } = readyOf(known);
  const files = await planFiles(known.context, stack, account);
  if (files?.built.release.id !== release)
    throw stale(
      `the plan is for the release ${release} of ${stackName}, but ${files ? `the sources build ${files.built.release.id}` : 'it is live already'}`,
      `\`${deployCommand(known.context)}\` shows a new review`,
    );
  prepared.splice(index < 0 ? prepared.length : index, 1, { ...known, files });
}

async function unchangedStack(system: System, plan: PlanFile, stackName: string): Promise<Prepared> {
  const context = system.stacks.find(({ target }) => target.stackName === stackName);
  if (!context) throw stale(`the environment ${plan.environment} has no stack ${stackName}`);
  const ready = await retry(context, () => preflight(context));
  requireSamePlace(context, ready, plan, { stackName, region: context.target.region, digest: '' });
  return {
    kind: 'unchanged',
    context,
    unchanged: { kind: 'unchanged', packaged: asPackaged(context, ready) },
  };
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

async function prepareAgain(
  system: System,
  plan: PlanFile,
  changes: PlannedChanges,
  before: readonly Prepared[],
): Promise<Prepared> {
  const own = system.stacks.find(({ target }) => target.stackName === changes.stackName);
  if (!own)
    throw stale(
      `the plan is for the stack ${changes.stackName}, but the environment ${plan.environment} is ${system.stacks.map(({ target }) => target.stackName).join(', ')}`,
      `\`${deployCommand(namedStack(system))}\` shows a new review`,
    );
  const ready = await retry(own, () => preflight(own));
  requireSamePlace(own, ready, plan, changes);
  if (ready.stack) await recordMissed(own, ready.stack.stackId);
  return changes.changeSet
    ? reviewAgain(system, own, ready, changes)
    : planAgain(system, own, ready, changes, before);
}

async function planAgain(
  system: System,
  context: Context,
  ready: Ready,
  { digest }: PlannedChanges,
  before: readonly Prepared[],
): Promise<Prepared> {
  const { open, known } = referencesOf(context, before);
  const values = await retry(context, () => resolveReferences(system.contextOf, known, context.target));
  const planned = await plannedOffline(system, withValues(context, values), ready, open);
  if (digestOf(planned.tree) !== digest)
    throw stale(
      `the templates, the parameters or the stack ${context.target.stackName} have changed since the plan was created`,
      `\`${deployCommand(context)}\` shows a new review`,
    );
  return planned;
}

async function reviewAgain(
  system: System,
  own: Context,
  ready: Ready,
  changes: PlannedChanges,
): Promise<ReviewedStack> {
  const { changeSet, digest } = changes;
  const { references } = own.target;
  const values = await retry(own, () => resolveReferences(system.contextOf, references, own.target));
  const context = withValues(own, values);
  const packaged = asPackaged(context, ready);
  if (nameFor(context, packaged) !== changeSet?.name)
    throw stale(
      'the templates, parameters or tags have changed since the plan was created',
      `\`${deployCommand(context)}\` shows a new review`,
    );
  const created = await retry(context, () => readCreated(context, packaged, changeSet.id));
  if (created.digest !== digest)
    throw stale('the stack has changed since the plan was created: its change set would do something else');
  return { kind: 'reviewed', context, values, reviewed: await reviewChanges(context, created) };
}

/** The templates were uploaded when the plan was created. Only their hash is needed now. */
function asPackaged({ target, templates }: Context, ready: Ready): Packaged {
  const { root } = packageTemplates(target.template, templates.read, (key) => key);
  return { ready, hash: root.hash, template: { TemplateURL: root.url }, transforms: false };
}

async function readCreated(context: Context, packaged: Packaged, changeSetId: string): Promise<Created> {
  try {
    const changeSet = await findChangeSet(context.connection, changeSetId);
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

function requireSamePlace(
  context: Context,
  { account, stack }: Ready,
  plan: PlanFile,
  { stackName, region, changeSet }: PlannedChanges,
): void {
  const { target } = context;
  if (plan.account !== account || region !== target.region)
    throw new Stop(
      'credentials',
      `the plan is for account ${plan.account} in ${region}, but the credentials are for account ${account} in ${target.region}`,
      `use a profile of account ${plan.account}: AWS_PROFILE=... ${sameCommand(context)}`,
    );
  if (changeSet && stack?.stackId !== changeSet.stackId)
    throw stale(`the stack ${stackName} was recreated since the plan was created`);
}
