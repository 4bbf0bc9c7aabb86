import type { Context } from './context';
import type { Ending } from './operation/monitor';
import { explain, type Failure } from './report/failure';
import type { Stack } from './stack/stack';
import { isOwn } from './stack/stack-event';
import { isGoodEnd } from './stack/status';
import { execute } from './steps/execute';
import type { Reviewed } from './steps/review';
import { settle } from './steps/settle';
import { watch } from './steps/watch';

/** How the deployment of a stack ended. A deployment that never ran ends with a Stop instead. */
export type Outcome =
  | { readonly kind: 'deployed'; readonly stack: Stack }
  | { readonly kind: 'unchanged'; readonly stack: Stack | undefined }
  /** A person canceled it, and CloudFormation restored the previous state. */
  | { readonly kind: 'canceled'; readonly stack: Stack }
  | { readonly kind: 'failed'; readonly failure: Failure };

/** From the approval to the end: execute -> watch -> report. */
export async function carryOut(context: Context, reviewed: Reviewed): Promise<Outcome> {
  const { operation } = await execute(context, reviewed);
  const { tree } = reviewed;
  const ending = await watch(context, operation, tree.action === 'Create' ? 'create' : 'update', tree);
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
