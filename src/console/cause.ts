import { firstCause } from '../deploy/report/first-cause';
import { isGoodEnd } from '../deploy/stack/status';
import type { StackRecord } from '../local';
import type { Cause, StackEvent } from './api';
import { beginsOperation } from './operations';

/** Why the last operation of a root stack failed; `undefined` if it succeeded. */
export function causeOf(root: StackRecord, family: readonly StackEvent[]): Cause | undefined {
  if (isGoodEnd(root.status)) return undefined;
  const began = family.findLastIndex(beginsOperation(root.stackId));
  const events = family.slice(Math.max(began, 0)).map(({ index, reason, ...event }) => ({
    ...event,
    id: String(index),
    ...(reason !== undefined && { reason }),
  }));
  const cause = firstCause(events);
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
