import type { Generation, ResourceRecord, StackRecord } from '../state/records';
import type { Change } from '../state/store';
import { reversed, runGraph } from './graph';
import type { Session } from './session';
import { deletePhysical, moved, reasonOf, requestOf } from './step';

/** Something that an update, or its rollback, leaves to be deleted. */
interface Leftover {
  readonly resource: ResourceRecord;
  readonly generation: Generation;
  /** Whether the resource leaves the stack, or only an old generation of it goes. */
  readonly whole: boolean;
  readonly kept: boolean;
}

/**
 * The second half of updates and their rollbacks: old generations and resources that are no longer wanted go, or stay
 * behind where their policy says so. A deletion that fails fails nothing else: AWS leaves the resource and says so.
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

/** Nested stacks clean up when their parent does, and their parent tells that once more. */
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
  const rollback = stack.status.startsWith('UPDATE_ROLLBACK');
  return session.resources().flatMap((resource): Leftover[] => {
    const { before, garbage } = resource;
    if (!wanted.has(resource.logicalId) || (rollback && before === null)) {
      const newInRollback = rollback && before === null;
      const kept = newInRollback ? keepsNew(resource, stack) : keeps(resource.deletionPolicy);
      return [{ resource, generation: resource, whole: true, kept }];
    }
    const old = garbage ?? (before && before.physicalId !== resource.physicalId ? before : undefined);
    if (!old) return [];
    const policy = garbage ? undefined : resource.updateReplacePolicy;
    return [{ resource, generation: old, whole: false, kept: keeps(policy) }];
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
  const { resource, generation, whole, kept } = leftover;
  const { logicalId } = resource;
  const shownAs = { physicalId: generation.physicalId, properties: undefined };
  const leave = (status: 'DELETE_COMPLETE' | 'DELETE_SKIPPED', retained: readonly Change[]): void => {
    const current = session.resource(logicalId) ?? resource;
    const gone = moved({ session }, current, status);
    if (whole) session.record(gone, { ...shownAs, forget: true, with: retained });
    else session.recordOld(gone, settled(current, gone.at), { ...shownAs, with: retained });
  };
  if (kept) {
    leave('DELETE_SKIPPED', [retain(session, resource, generation)]);
    return true;
  }
  if (generation.physicalId === '') {
    leave('DELETE_COMPLETE', []);
    return true;
  }
  const started = moved({ session }, resource, 'DELETE_IN_PROGRESS');
  if (whole) session.record(started, shownAs);
  else session.recordOld(started, { ...resource, at: started.at }, shownAs);
  try {
    await deletePhysical({ session, signal }, resource, generation);
    leave('DELETE_COMPLETE', []);
    return true;
  } catch (error) {
    const current = session.resource(logicalId) ?? resource;
    const failed = moved(
      { session },
      current,
      'DELETE_FAILED',
      reasonOf(error, { session, signal }, 'delete'),
    );
    if (whole)
      session.record(failed, { ...shownAs, forget: true, with: [retain(session, resource, generation)] });
    else
      session.recordOld(failed, settled(current, failed.at), {
        ...shownAs,
        with: [retain(session, resource, generation)],
      });
    return false;
  }
}

/** What CloudFormation lets go of without deleting it goes on existing in the account. */
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
  session.world.store.write([
    'resources',
    session.stackId,
    resource.logicalId,
    settled(resource, resource.at),
  ]);
}

function settled(resource: ResourceRecord, at: number): ResourceRecord {
  const { before: _before, garbage: _garbage, ...rest } = resource;
  return { ...rest, at };
}
