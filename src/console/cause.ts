import type { FailedOperation, Failure } from '../deploy/report/failure';
import { firstCause } from '../deploy/report/first-cause';
import { isGoodEnd } from '../deploy/stack/status';
import type { StackRecord } from '../local';
import type { Cause, StackEvent } from './api';
import { beginsOperation } from './operations';

/** Explains a failed operation as the command line does: with stopped tasks, logs, source lines and next steps. */
export type Explain = (
  home: Pick<StackRecord, 'accountId' | 'region'>,
  operation: FailedOperation,
) => Promise<Failure>;

/** Why the last operation of a root stack failed; `undefined` if it succeeded. */
export function causeOf(root: StackRecord, family: readonly StackEvent[]): Cause | undefined {
  if (isGoodEnd(root.status)) return undefined;
  const cause = firstCause(lastOperation(root, family).events);
  if (!cause) return undefined;
  const { stackId, logicalId, type, at, reason } = cause.event;
  return {
    stackId,
    logicalId,
    type,
    at,
    path: cause.path,
    reason: reason ?? 'No reason was reported.',
    others: cause.others.map(({ path, event }) => ({ path, reason: event.reason ?? '' })),
  };
}

/** The last operation of a root stack, in the form of the deploy tool. */
export function lastOperation(
  { stackId, stackName, status, statusReason }: StackRecord,
  family: readonly StackEvent[],
): FailedOperation {
  const began = family.findLastIndex(beginsOperation(stackId));
  const events = family.slice(Math.max(began, 0)).map(({ index, reason, ...event }) => ({
    ...event,
    id: String(index),
    ...(reason !== undefined && { reason }),
  }));
  return {
    stack: { name: stackName, stackId, status, statusReason },
    operation: { since: events[0]?.at ?? 0 },
    events,
  };
}
