import { type Outcome, ResourceFailure } from '../resources/handler';
import type { ResourceRecord } from '../state/records';
import type { DesiredResource } from './desired';
import { checkPolicy } from './policy-check';
import { withoutUndefined } from './session';
import { beforeOf, claim, demandValid, moved, newSeed, reasonOf, requestOf, type StepContext } from './step';

const REPLACING = 'Requested update requires the creation of a new physical resource; hence creating one.';

/** Updates a resource in place. Returns whether it succeeded. */
export async function updateInPlace(
  context: StepContext,
  present: ResourceRecord,
  wanted: DesiredResource,
): Promise<boolean> {
  const { session } = context;
  const { physicalId, properties: before } = present;
  const started = { ...moved(context, present, 'UPDATE_IN_PROGRESS'), before: beforeOf(present) };
  session.record(started, { properties: wanted.properties });
  return attempt(
    context,
    () => started,
    wanted,
    async () => {
      checkPolicy(session.stack, present, 'Modify');
      demandValid(present, wanted);
      const request = requestOf(context, present, { ...present, ...wanted });
      const handler = session.world.handlers.of(present.type);
      return handler.update({ ...request, physicalId, before, rollback: false });
    },
  );
}

/**
 * Replaces a resource, or continues an interrupted replacement. The old physical resource stays until the cleanup, or until
 * a rollback restores it. Returns whether it succeeded.
 */
export async function replaceResource(
  context: StepContext,
  present: ResourceRecord,
  wanted: DesiredResource,
): Promise<boolean> {
  const { session } = context;
  const interrupted = isReplacing(present) && present.status === 'UPDATE_IN_PROGRESS';
  const seed = interrupted ? present.seed : newSeed();
  let resource: ResourceRecord = present;
  if (!interrupted) {
    resource = { ...moved(context, present, 'UPDATE_IN_PROGRESS', REPLACING), before: beforeOf(present) };
    session.record(resource, { properties: wanted.properties });
  }
  const initiated = (physicalId: string): void => {
    if (interrupted && physicalId === present.physicalId) return;
    demandAnotherName(present, physicalId);
    claim(context, present, physicalId);
    const { ref: _ref, attributes: _attributes, ...rest } = resource;
    const next = moved(context, rest, 'UPDATE_IN_PROGRESS', 'Resource creation Initiated');
    resource = { ...next, ...wanted, physicalId, seed };
    session.record(resource);
  };
  return attempt(
    context,
    () => resource,
    wanted,
    async () => {
      checkPolicy(session.stack, present, 'Replace');
      demandValid(present, wanted);
      const request = requestOf(context, present, { ...wanted, seed });
      const handler = session.world.handlers.of(present.type);
      return handler.create({ ...request, former: present.physicalId, initiated });
    },
  );
}

/** Whether the record already describes the new physical resource, while the old one still exists. */
export function isReplacing({ before, physicalId }: ResourceRecord): boolean {
  return before !== undefined && before !== null && before.physicalId !== physicalId;
}

/** @param current the record when the step has ended */
async function attempt(
  context: StepContext,
  current: () => ResourceRecord,
  wanted: DesiredResource,
  step: () => Promise<Outcome>,
): Promise<boolean> {
  const { session } = context;
  try {
    const outcome = await step();
    session.world.faults.failResource(session.stack.stackName, current().logicalId, 'UPDATE');
    session.record({ ...moved(context, asWanted(current(), wanted), 'UPDATE_COMPLETE'), ...outcome });
    return true;
  } catch (error) {
    const failed = moved(context, current(), 'UPDATE_FAILED', reasonOf(error, context, 'update'));
    session.record(failed, { properties: wanted.properties });
    return false;
  }
}

/** The record with the attributes of the current template, and without those it no longer has. */
export function asWanted(resource: ResourceRecord, wanted: DesiredResource): ResourceRecord {
  const gone = { deletionPolicy: undefined, updateReplacePolicy: undefined, metadata: undefined };
  return withoutUndefined({ ...resource, ...gone, ...wanted });
}

/** CloudFormation's failure if the old and the new resource would have the same name. */
function demandAnotherName(present: ResourceRecord, physicalId: string): void {
  if (physicalId !== present.physicalId) return;
  const name = physicalId.split(/[:/]/).at(-1) ?? physicalId;
  throw new ResourceFailure(
    `CloudFormation cannot update a stack when a custom-named resource requires replacing. Rename ${name} and update the stack again.`,
  );
}
