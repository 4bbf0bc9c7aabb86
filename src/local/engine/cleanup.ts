import { operationOf, type ResourceStatus } from '../../aws/statuses';
import type { Generation, ResourceRecord, StackRecord } from '../state/records';
import type { Change } from '../state/store';
import { reversed, runGraph } from './graph';
import type { Session } from './session';
import { deletePhysical, moved, reasonOf, requestOf } from './step';

/** A physical resource that an update or its rollback leaves for the cleanup. */
interface Leftover {
  readonly resource: ResourceRecord;
  readonly generation: Generation;
  /** Whether the resource leaves the stack. Otherwise only its former physical resource is deleted. */
  readonly whole: boolean;
  /** The DeletionPolicy or UpdateReplacePolicy. */
  readonly policy: string | undefined;
  readonly kept: boolean;
}

/**
 * The second half of updates and rollbacks: deletes or retains replaced and removed resources. A failed deletion does not
 * fail the update: AWS leaves the resource and mentions it in the reason.
 */
export async function cleanUp(session: Session, signal: AbortSignal): Promise<readonly string[]> {
  await finishAll(session, signal);
  const leftovers = new Map(leftoversOf(session).map((leftover) => [leftover.resource.logicalId, leftover]));
  const waits = new Map(
    [...leftovers].map(([id, { generation }]) => [
      id,
      generation.dependsOn.filter((other) => leftovers.has(other)),
    ]),
  );
  const { failed } = await runGraph(
    reversed(waits),
    async (logicalId) => {
      const leftover = leftovers.get(logicalId);
      return leftover ? discard(session, leftover, signal) : true;
    },
    { stopAtFailure: false },
  );
  for (const resource of session.resources()) settle(session, resource);
  return failed;
}

/** Cleans nested stacks up. The parent records an event for each of them. */
async function finishAll(session: Session, signal: AbortSignal): Promise<void> {
  await Promise.all(
    session.resources().map(async (resource) => {
      const handler = session.world.handlers.of(resource.type);
      if (!handler.finish || resource.physicalId === '') return;
      const request = {
        ...requestOf({ session, signal }, resource, resource),
        physicalId: resource.physicalId,
      };
      if (await handler.finish(request)) session.record(moved({ session }, resource, 'UPDATE_COMPLETE'));
    }),
  );
}

function leftoversOf(session: Session): Leftover[] {
  const { stack } = session;
  const wanted = wantedIn(session, stack);
  const rollback = operationOf(stack.status) === 'update rollback';
  return session.resources().flatMap((resource): Leftover[] => {
    const { before, garbage } = resource;
    if (!wanted.has(resource.logicalId) || (rollback && before === null)) {
      const newInRollback = rollback && before === null;
      const kept = newInRollback ? keepsNew(resource, stack) : keeps(resource.deletionPolicy);
      return [{ resource, generation: resource, whole: true, policy: resource.deletionPolicy, kept }];
    }
    const old = garbage ?? (before && before.physicalId !== resource.physicalId ? before : undefined);
    if (!old) return [];
    const policy = garbage ? undefined : resource.updateReplacePolicy;
    return [{ resource, generation: old, whole: false, policy, kept: keeps(policy) }];
  });
}

function wantedIn(session: Session, stack: StackRecord): Set<string> {
  return new Set(stack.operation?.wanted ?? session.resources().map(({ logicalId }) => logicalId));
}

export function keeps(policy: string | undefined): boolean {
  return policy === 'Retain' || policy === 'RetainExceptOnCreate';
}

/** A resource that the failed operation itself created. */
export function keepsNew(resource: ResourceRecord, stack: StackRecord): boolean {
  const except = stack.operation?.retainExceptOnCreate === true;
  return resource.deletionPolicy === 'Retain' && !except && resource.physicalId !== '';
}

async function discard(session: Session, leftover: Leftover, signal: AbortSignal): Promise<boolean> {
  const { resource, generation, policy, kept } = leftover;
  const retained = retain(session, resource, generation);
  if (kept) return recordEvent(session, leftover, 'DELETE_SKIPPED', { additional: [retained] });
  if (generation.physicalId === '') return recordEvent(session, leftover, 'DELETE_COMPLETE');
  recordEvent(session, leftover, 'DELETE_IN_PROGRESS', { isIntermediate: true });
  try {
    await deletePhysical({ session, signal }, resource, generation, policy);
    return recordEvent(session, leftover, 'DELETE_COMPLETE');
  } catch (error) {
    const reason = reasonOf(error, { session, signal }, 'delete');
    recordEvent(session, leftover, 'DELETE_FAILED', { reason, additional: [retained] });
    return false;
  }
}

interface EventOptions {
  readonly reason?: string;
  /** More events of the leftover follow. */
  readonly isIntermediate?: boolean;
  readonly additional?: readonly Change[];
}

/** Records an event of the leftover. If the resource leaves the stack, its record is deleted. */
function recordEvent(
  session: Session,
  { resource, generation, whole }: Leftover,
  status: ResourceStatus,
  { reason, isIntermediate = false, additional = [] }: EventOptions = {},
): true {
  const current = session.resource(resource.logicalId) ?? resource;
  const event = moved({ session }, current, status, reason);
  const place = isIntermediate ? current : settled(current);
  session.record(event, {
    physicalId: generation.physicalId,
    properties: undefined,
    keep: whole ? event : { ...place, at: event.at },
    forget: whole && !isIntermediate,
    with: additional,
  });
  return true;
}

/** Records a resource that leaves its stack and remains in the account. */
export function retain(
  session: Session,
  { type, logicalId }: ResourceRecord,
  generation: Generation,
): Change {
  const { physicalId, properties } = generation;
  const { stackId, group } = session;
  return ['retained', group, `${type} ${physicalId}`, { type, physicalId, stackId, logicalId, properties }];
}

function settle(session: Session, resource: ResourceRecord): void {
  if (resource.before === undefined && resource.garbage === undefined) return;
  session.world.store.write(['resources', session.stackId, resource.logicalId, settled(resource)]);
}

function settled(resource: ResourceRecord): ResourceRecord {
  const { before: _before, garbage: _garbage, ...rest } = resource;
  return rest;
}
