import type { Context } from './context';
import type { PlanFile } from './plan-file';
import { explain, type Failure } from './report/failure';
import { retry } from './retry';
import type { Stack } from './stack/stack';
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

/** How a deployment ended. What kept it from running is a Stop instead. */
export type Outcome =
  | { readonly kind: 'deployed'; readonly stack: Stack }
  | { readonly kind: 'unchanged'; readonly stack: Stack | undefined }
  | { readonly kind: 'failed'; readonly failure: Failure };

export type Planned =
  | { readonly kind: 'planned'; readonly plan: PlanFile; readonly reviewed: Reviewed }
  | Extract<Outcome, { readonly kind: 'unchanged' }>;

/** preflight -> package -> create -> review -> approve -> execute -> watch -> report */
export async function deploy(context: Context): Promise<Outcome> {
  const ready = await retry(context, () => preflight(context));
  const created = await prepare(context, await recover(context, await withBucket(context, ready, 'YES=1')));
  if (created.kind === 'unchanged') return { kind: 'unchanged', stack: created.packaged.ready.stack };
  return run(context, await reviewChanges(context, created));
}

/** The same as far as the review; what it shows can be executed later with `apply`. */
export async function plan(context: Context): Promise<Planned> {
  const ready = await retry(context, () => preflight(context));
  requirePlannable(context, ready);
  const created = await prepare(context, await withBucket(context, ready, 'PLAN_ONLY=1 YES=1'));
  if (created.kind === 'unchanged') return { kind: 'unchanged', stack: created.packaged.ready.stack };
  return { kind: 'planned', plan: planOf(context, created), reviewed: await reviewChanges(context, created) };
}

/** What `deploy` would mend before it goes on changes something, and a plan must not. */
function requirePlannable({ target }: Context, { stack }: Ready): void {
  if (!stack || ['absent', 'ready'].includes(conditionOf(stack.status))) return;
  throw new Stop(
    'busy',
    `${stack.name} is ${stack.status}, and can't be planned for like that; nothing was changed`,
    `\`${make('status', target.environment)}\` tells more, \`${make('deploy', target.environment)}\` offers a way on`,
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
  if (!isGoodEnd(ending.stack.status)) return { kind: 'failed', failure: await explain(context, ending) };
  await settle(context, ending.stack);
  return { kind: 'deployed', stack: ending.stack };
}

/**
 * The first deployment of an account and region makes the bucket for templates, by a stack of its own that is reviewed
 * and approved as every other.
 * @param yes how a command without a terminal approves it
 */
async function withBucket(context: Context, ready: Ready, yes: string): Promise<Ready> {
  const { artifacts, environment } = context.target;
  if (!artifacts || ready.bucket !== undefined) return ready;
  context.operator.report({
    type: 'note',
    text: `there is no bucket for templates in ${artifacts.region} yet: the stack ${artifacts.stackName} makes it`,
  });
  const outcome = await deploy({ ...context, target: artifacts }).catch((error: unknown) => {
    if (!(error instanceof Stop) || error.kind !== 'unapproved') throw error;
    const next = error.next && `\`${make('deploy', environment)} ${yes}\` approves ${artifacts.stackName}`;
    throw new Stop('unapproved', `without a bucket for templates there is no way on: ${error.message}`, next);
  });
  if (outcome.kind === 'failed')
    throw new Stop(
      'refused',
      `the bucket for templates could not be made: ${outcome.failure.cause?.place ?? artifacts.stackName}: ${outcome.failure.cause?.reason ?? outcome.failure.status}`,
      outcome.failure.next[0],
    );
  return preflight(context);
}

function planOf({ target, operator, clock }: Context, { changeSet, digest, packaged }: Created): PlanFile {
  return {
    version: 1,
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
  };
}
