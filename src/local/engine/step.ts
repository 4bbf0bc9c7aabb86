import { randomBytes } from 'node:crypto';
import { type ExistingRequest, ResourceFailure, type ResourceRequest } from '../resources/handler';
import type { Generation, ResourceRecord, ResourceStatus } from '../state/records';
import { type Session, withoutUndefined } from './session';

export function newSeed(): string {
  return randomBytes(12).toString('hex');
}

/** The part of a record that lives outside of the stack. */
export function generationOf(resource: ResourceRecord): Generation {
  const {
    physicalId,
    properties,
    metadata,
    dependsOn,
    deletionPolicy,
    updateReplacePolicy,
    seed,
    ref,
    attributes,
  } = resource;
  return withoutUndefined({
    physicalId,
    properties,
    metadata,
    dependsOn,
    deletionPolicy,
    updateReplacePolicy,
    seed,
    ref,
    attributes,
  });
}

type Subject = Pick<ResourceRecord, 'logicalId' | 'type'>;

export function requestOf(
  session: Session,
  { logicalId, type }: Subject,
  { properties, seed }: Pick<Generation, 'properties' | 'seed'>,
  signal: AbortSignal,
): ResourceRequest {
  const { stackId, stack, place } = session;
  return { type, logicalId, stackId, stackName: stack.stackName, place, properties, seed, signal };
}

/** Deletes a physical resource, by its handler and as faults will have it. */
export async function deletePhysical(
  session: Session,
  subject: Subject,
  generation: Generation,
  signal: AbortSignal,
): Promise<void> {
  const request: ExistingRequest = {
    ...requestOf(session, subject, generation, signal),
    physicalId: generation.physicalId,
  };
  session.world.faults.failResource(session.stack.stackName, subject.logicalId, 'DELETE');
  await session.world.handlers.of(subject.type).delete(request);
}

/** The reason that an event gives for a failure; AWS's own words where something else in the stack failed. */
export function reasonOf(
  error: unknown,
  signal: AbortSignal,
  doing: 'creation' | 'update' | 'delete',
): string {
  if (error instanceof ResourceFailure) return error.message;
  if (signal.aborted) return `Resource ${doing} cancelled`;
  return `Internal Failure${error instanceof Error ? `: ${error.message}` : ''}`;
}

/** The resource goes into another status now. Its last reason and drift go, unless others are given. */
export function moved(
  session: Session,
  resource: ResourceRecord,
  status: ResourceStatus,
  statusReason?: string,
): ResourceRecord {
  const { statusReason: _reason, drift: _drift, ...rest } = resource;
  return withoutUndefined({ ...rest, status, statusReason, at: session.moment(resource.logicalId) });
}
