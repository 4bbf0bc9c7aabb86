import { operationOf } from '../../aws/statuses';
import type { Generation, ResourceRecord } from '../state/records';
import { runGraph } from './graph';
import { changeOf } from './replaced-by';
import { type Session, withoutUndefined } from './session';
import { moved, reasonOf, requestOf } from './step';

/**
 * Rolls an update back: restores every resource that it touched. The cleanup deletes new resources and replacements.
 * Returns the resources that could not be restored.
 */
export async function goBack(session: Session, signal: AbortSignal): Promise<readonly string[]> {
  const touched = session
    .resources()
    .filter((resource) => resource.before !== undefined && resource.before !== null);
  const waits = new Map(touched.map(({ logicalId, before }) => [logicalId, before?.dependsOn ?? []]));
  const { failed } = await runGraph(
    waits,
    async (logicalId) => {
      const resource = session.resource(logicalId);
      return resource?.before ? restore(session, resource, resource.before, signal) : true;
    },
    { stopAtFailure: false },
  );
  return failed;
}

async function restore(
  session: Session,
  resource: ResourceRecord,
  before: Generation,
  signal: AbortSignal,
): Promise<boolean> {
  const { logicalId } = resource;
  const { operation } = session.stack;
  if (operation?.spared.includes(logicalId)) {
    session.record(restored(session, resource, before));
    return true;
  }
  const replaced = before.physicalId !== resource.physicalId;
  if (!replaced && resource.status !== 'UPDATE_FAILED' && isUntouched(session, resource, before)) {
    session.world.store.write(['resources', session.stackId, logicalId, quietly(resource, before)]);
    return true;
  }
  const started = moved({ session }, resource, 'UPDATE_IN_PROGRESS');
  session.record(started, { physicalId: before.physicalId, properties: before.properties });
  try {
    session.world.faults.failResource(session.stack.stackName, logicalId, 'ROLLBACK');
    const request = requestOf({ session, signal }, resource, before);
    const outcome = replaced
      ? {}
      : await session.world.handlers.of(resource.type).update({
          ...request,
          physicalId: before.physicalId,
          before: resource.properties,
          rollback: true,
        });
    session.record({ ...restored(session, started, before), ...outcome });
    return true;
  } catch (error) {
    const reason = reasonOf(error, { session, signal }, 'update');
    session.record(moved({ session }, started, 'UPDATE_FAILED', reason), { properties: before.properties });
    return false;
  }
}

/** Whether only policies, dependencies or metadata changed, which the handler does not see. */
function isUntouched(session: Session, resource: ResourceRecord, before: Generation): boolean {
  const nested = resource.type === 'AWS::CloudFormation::Stack';
  const stepped = operationOf(resource.status) === 'update' && resource.at >= (session.stack.updated ?? 0);
  return changeOf(resource.type, before.properties, resource.properties) === 'none' && !nested && !stepped;
}

function quietly(resource: ResourceRecord, before: Generation): ResourceRecord {
  const { logicalId, type, status, statusReason, at, drift } = resource;
  return withoutUndefined({ logicalId, type, status, statusReason, at, drift, ...before });
}

/** The record with the old physical resource. The cleanup deletes its replacement. */
function restored(session: Session, resource: ResourceRecord, before: Generation): ResourceRecord {
  const { logicalId, type } = resource;
  const replaced = before.physicalId !== resource.physicalId;
  const { physicalId, properties, dependsOn, seed, updateReplacePolicy } = resource;
  return withoutUndefined({
    ...before,
    logicalId,
    type,
    status: 'UPDATE_COMPLETE' as const,
    at: session.moment(logicalId),
    garbage: replaced
      ? withoutUndefined({ physicalId, properties, dependsOn, seed, updateReplacePolicy })
      : undefined,
  });
}
