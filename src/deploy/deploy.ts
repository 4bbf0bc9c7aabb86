import { deployCommand, givenParameters } from './commands';
import type { Context } from './context';
import type { Ending } from './operation/monitor';
import type { PlanFile } from './plan-file';
import { explain, type Failure } from './report/failure';
import { retry } from './retry';
import type { Stack } from './stack/stack';
import { isOwn } from './stack/stack-event';
import { conditionOf, isGoodEnd } from './stack/status';
import { approve } from './steps/approve';
import { type Created, createChangeSet, type Unchanged } from './steps/create';
import { execute } from './steps/execute';
import { preflight, type Ready } from './steps/preflight';
import { recover } from './steps/recover';
import { type Reviewed, reviewChanges } from './steps/review';
import { settle } from './steps/settle';
import { uploadTemplates } from './steps/upload';
import { watch } from './steps/watch';
import { Stop } from './stop';
import { make } from './target';

/** How a deployment ended. A deployment that never ran ends with a Stop instead. */
export type Outcome =
  | { readonly kind: 'deployed'; readonly stack: Stack }
  | { readonly kind: 'unchanged'; readonly stack: Stack | undefined }
  /** A person canceled it, and CloudFormation restored the previous state. */
  | { readonly kind: 'canceled'; readonly stack: Stack }
  | { readonly kind: 'failed'; readonly failure: Failure };

export type Planned =
  | { readonly kind: 'planned'; readonly plan: PlanFile; readonly reviewed: Reviewed }
  | Extract<Outcome, { readonly kind: 'unchanged' }>;

/** preflight -> package -> create -> review -> approve -> execute -> watch -> report */
export async function deploy(context: Context): Promise<Outcome> {
  const ready = await retry(context, () => preflight(context));
  const created = await prepare(
    context,
    await recover(context, await withBucket(context, ready, { YES: '1' })),
  );
  if (created.kind === 'unchanged') return { kind: 'unchanged', stack: created.packaged.ready.stack };
  return run(context, await reviewChanges(context, created));
}

/** The same up to the review. `apply` executes the plan later. */
export async function plan(context: Context): Promise<Planned> {
  const ready = await retry(context, () => preflight(context));
  requirePlannable(context, ready);
  const created = await prepare(context, await withBucket(context, ready, { PLAN_ONLY: '1', YES: '1' }));
  if (created.kind === 'unchanged') return { kind: 'unchanged', stack: created.packaged.ready.stack };
  return { kind: 'planned', plan: planOf(context, created), reviewed: await reviewChanges(context, created) };
}

/** `deploy` would first recover the stack. A plan must not change anything. */
function requirePlannable(context: Context, { stack }: Ready): void {
  if (!stack || ['absent', 'ready'].includes(conditionOf(stack.status))) return;
  throw new Stop(
    'busy',
    `cannot plan while ${stack.name} is ${stack.status}; nothing was changed`,
    `\`${deployCommand(context)}\` offers to recover the stack, \`${make('status', context.target.place)}\` shows more`,
  );
}

async function prepare(context: Context, ready: Ready): Promise<Created | Unchanged> {
  const packaged = await retry(context, () => uploadTemplates(context, ready));
  return retry(context, () => createChangeSet(context, packaged));
}

/** From the approval to the end. */
export async function run(context: Context, reviewed: Reviewed): Promise<Outcome> {
  const executing = await execute(context, await approve(context, reviewed));
  const { tree } = reviewed;
  const ending = await watch(
    context,
    executing.operation,
    tree.action === 'Create' ? 'create' : 'update',
    tree,
  );
  const outcome = await outcomeOf(context, ending);
  if (outcome.kind === 'deployed') await settle(context, ending.stack);
  return outcome;
}

/** The outcome of an operation that creates or updates the stack. */
export async function outcomeOf(context: Context, ending: Ending): Promise<Outcome> {
  const { stack } = ending;
  if (isCanceled(ending)) return { kind: 'canceled', stack };
  if (isGoodEnd(stack.status)) return { kind: 'deployed', stack };
  return { kind: 'failed', failure: await explain(context, ending) };
}

const RESTORED = ['UPDATE_ROLLBACK_COMPLETE', 'ROLLBACK_COMPLETE', 'DELETE_COMPLETE'];

/** CloudFormation gives the rollback or deletion that a person starts during an operation the reason `User Initiated`. */
function isCanceled({ stack, operation, events }: Ending): boolean {
  return (
    RESTORED.includes(stack.status) &&
    /^(CREATE|UPDATE)_IN_PROGRESS$/.test(operation.status) &&
    events.some(
      (event) =>
        isOwn(event) &&
        event.stackId === operation.stackId &&
        event.reason === 'User Initiated' &&
        event.status !== operation.status,
    )
  );
}

/**
 * The first deployment to an account and region creates the bucket for templates, in a stack of its own with its own
 * review and approval.
 * @param yes the variables with which the command approves it without a terminal
 */
async function withBucket(
  context: Context,
  ready: Ready,
  yes: Readonly<Record<string, string>>,
): Promise<Ready> {
  const { artifacts } = context.target;
  if (!artifacts || ready.bucket !== undefined) return ready;
  context.operator.report({
    type: 'note',
    text: `there is no bucket for templates in ${artifacts.region} yet: the stack ${artifacts.stackName} creates it`,
  });
  const outcome = await deploy({ ...context, target: artifacts }).catch((error: unknown) => {
    if (!(error instanceof Stop) || error.kind !== 'unapproved') throw error;
    const next = error.next && `\`${deployCommand(context, yes)}\` approves ${artifacts.stackName}`;
    throw new Stop('unapproved', `the bucket for templates is needed first: ${error.message}`, next);
  });
  if (outcome.kind === 'failed')
    throw new Stop(
      'refused',
      `the bucket for templates could not be created: ${outcome.failure.cause?.place ?? artifacts.stackName}: ${outcome.failure.cause?.reason ?? outcome.failure.status}`,
      outcome.failure.next[0],
    );
  return preflight(context);
}

function planOf(context: Context, { changeSet, digest, packaged }: Created): PlanFile {
  const { target, operator, clock } = context;
  const { open, secret } = givenParameters(context);
  return {
    version: 2,
    environment: target.environment,
    stackName: target.stackName,
    stackId: changeSet.stackId,
    region: target.region,
    account: packaged.ready.account,
    changeSetId: changeSet.id,
    changeSetName: changeSet.name,
    digest,
    made: new Date(clock.now()).toISOString(),
    by: operator.name,
    parameters: open,
    secrets: secret,
  };
}
