import { hasLeft, isInProgress } from '../aws/statuses';
import { STACK_TYPE } from '../deploy/stack/stack-event';
import type { EventRecord, Inspection, StackRecord } from '../local';
import type { StackSummary } from './api';
import { rootOf } from './feed';
import type { Operations } from './operations';

/** How many deleted stacks are listed. */
const MOST_DELETED = 20;

/** All stacks and the most recently deleted ones, nested stacks after their parents. */
export function stackSummaries(inspection: Inspection, operations: Operations): StackSummary[] {
  const stacks = inspection.stacks();
  const deleted = stacks
    .filter(({ status, parent }) => status === 'DELETE_COMPLETE' && !parent)
    .sort((one, other) => (other.deleted ?? 0) - (one.deleted ?? 0));
  const forgotten = new Set(deleted.slice(MOST_DELETED).map(({ stackId }) => stackId));
  return stacks
    .filter((stack) => !forgotten.has(rootOf(stack)))
    .map((stack) => stackSummary(inspection, operations, stack));
}

function stackSummary(inspection: Inspection, operations: Operations, stack: StackRecord): StackSummary {
  const { stackId, parent } = stack;
  const operation = lastOperation(inspection.events(stackId), stack);
  return {
    id: stackId,
    name: stack.stackName,
    account: stack.accountId,
    region: stack.region,
    status: stack.status,
    reason: stack.statusReason,
    description: inspection.description(stack),
    created: stack.created,
    deleted: stack.deleted,
    ...operation,
    parent: parent?.stackId,
    root: rootOf(stack),
    logicalId: parent?.logicalId,
    drift: stack.drift?.status ?? 'NOT_CHECKED',
    resources: leavesIn(inspection, stackId),
    progress: operation.ended === undefined ? operations.progressOf(rootOf(stack), stackId) : undefined,
  };
}

function leavesIn(inspection: Inspection, stackId: string): number {
  return inspection
    .resources(stackId)
    .filter(({ status }) => !hasLeft(status))
    .reduce(
      (sum, { type, physicalId }) => sum + (type === STACK_TYPE ? leavesIn(inspection, physicalId) : 1),
      0,
    );
}

/** A rollback belongs to the operation that it rolls back: only operations that a user started have their own ID. */
function lastOperation(
  events: readonly EventRecord[],
  { stackId, status }: StackRecord,
): Pick<StackSummary, 'began' | 'ended'> {
  const last = events.findLast(({ physicalId }) => physicalId === stackId);
  const first = events.find(({ operation }) => operation?.id === last?.operation?.id);
  return { began: first?.at, ended: isInProgress(status) ? undefined : last?.at };
}
