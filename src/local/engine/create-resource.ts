import type { ResourceRecord } from '../state/records';
import type { DesiredResource } from './desired';
import { claim, demandValid, moved, newSeed, reasonOf, requestOf, type StepContext } from './step';

/** Creates a resource, or continues an interrupted creation. Returns whether it succeeded. */
export async function createResource(
  context: StepContext,
  logicalId: string,
  wanted: DesiredResource,
  present: ResourceRecord | undefined,
): Promise<boolean> {
  const { session } = context;
  const { stackName, previous } = session.stack;
  let resource: ResourceRecord = {
    ...wanted,
    logicalId,
    physicalId: present?.physicalId ?? '',
    seed: present?.seed ?? newSeed(),
    status: 'CREATE_IN_PROGRESS',
    at: session.moment(logicalId),
    ...(previous && { before: null }),
  };
  const isInterrupted = present?.status === 'CREATE_IN_PROGRESS';
  if (!isInterrupted) session.record(resource);
  const initiated = (physicalId: string): void => {
    if (resource.physicalId === physicalId) return;
    claim(context, resource, physicalId);
    resource = {
      ...moved(context, resource, 'CREATE_IN_PROGRESS', 'Resource creation Initiated'),
      physicalId,
    };
    session.record(resource);
  };
  try {
    demandValid(resource, wanted);
    const request = requestOf(context, resource, resource);
    const outcome = await session.world.handlers.of(wanted.type).create({
      ...request,
      ...(isInterrupted && resource.physicalId !== '' && { interrupted: resource.physicalId }),
      initiated,
    });
    session.world.faults.failResource(stackName, logicalId, 'CREATE');
    session.record({ ...moved(context, resource, 'CREATE_COMPLETE'), ...outcome });
    return true;
  } catch (error) {
    session.record(moved(context, resource, 'CREATE_FAILED', reasonOf(error, context, 'creation')));
    return false;
  }
}
