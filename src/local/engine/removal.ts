import { hasLeft } from '../../aws/statuses';
import type { ResourceRecord } from '../state/records';
import { keeps, keepsNew, retain } from './cleanup';
import { reversed, runGraph } from './graph';
import type { Session } from './session';
import { deletePhysical, moved, reasonOf } from './step';

/**
 * Deletes every resource of a stack in reverse order of dependencies. Returns those that could not be deleted.
 * @param why a rolled-back creation retains fewer resources than a deletion
 */
export async function removeAll(
  session: Session,
  why: 'deletion' | 'failed creation',
  signal: AbortSignal,
): Promise<readonly string[]> {
  const present = session.resources().filter(({ status }) => !hasLeft(status));
  const waits = new Map(present.map(({ logicalId, dependsOn }) => [logicalId, dependsOn]));
  const { failed } = await runGraph(
    reversed(waits),
    async (logicalId) => {
      const resource = session.resource(logicalId);
      return resource ? remove(session, resource, why, signal) : true;
    },
    { stopAtFailure: false },
  );
  return failed;
}

async function remove(
  session: Session,
  resource: ResourceRecord,
  why: 'deletion' | 'failed creation',
  signal: AbortSignal,
): Promise<boolean> {
  const { operation } = session.stack;
  const spared = operation?.spared.includes(resource.logicalId) === true;
  const kept = why === 'deletion' ? keeps(resource.deletionPolicy) : keepsNew(resource, session.stack);
  if (spared || kept) {
    const skipped = moved({ session }, resource, 'DELETE_SKIPPED');
    session.record(skipped, { with: [retain(session, resource, resource)] });
    return true;
  }
  if (resource.physicalId === '') {
    session.record(moved({ session }, resource, 'DELETE_COMPLETE'));
    return true;
  }
  const started = moved({ session }, resource, 'DELETE_IN_PROGRESS');
  session.record(started);
  try {
    await deletePhysical({ session, signal }, resource, resource, resource.deletionPolicy);
    const left = resource.garbage ?? oldGeneration(resource);
    if (left) await deletePhysical({ session, signal }, resource, left, resource.updateReplacePolicy);
    session.record(moved({ session }, started, 'DELETE_COMPLETE'));
    return true;
  } catch (error) {
    const reason = reasonOf(error, { session, signal }, 'delete');
    if (operation?.force) {
      const skipped = moved({ session }, started, 'DELETE_SKIPPED', reason);
      session.record(skipped, { with: [retain(session, resource, resource)] });
      return true;
    }
    session.record(moved({ session }, started, 'DELETE_FAILED', reason));
    return false;
  }
}

/** The resources that a failed update has not cleaned up. */
function oldGeneration({ before, physicalId }: ResourceRecord): ResourceRecord['garbage'] {
  return before && before.physicalId !== physicalId && before.physicalId !== '' ? before : undefined;
}
