import { randomBytes } from 'node:crypto';
import type { ResourceStatus } from '../../aws/statuses';
import { type DeleteRequest, ResourceFailure, type ResourceRequest } from '../resources/handler';
import { propertiesProblem } from '../resources/property-check';
import type { Generation, ResourceRecord } from '../state/records';
import { type Session, withoutUndefined } from './session';

/** The context of a step on a resource. */
export interface StepContext {
  readonly session: Session;
  readonly signal: AbortSignal;
}

export function newSeed(): string {
  return randomBytes(12).toString('hex');
}

/** The part of a record that describes the physical resource. */
export function generationOf(resource: ResourceRecord): Generation {
  const {
    logicalId: _logicalId,
    type: _type,
    status: _status,
    statusReason: _statusReason,
    at: _at,
    before: _before,
    garbage: _garbage,
    drift: _drift,
    actual: _actual,
    ...generation
  } = resource;
  return generation;
}

/** The state of a resource before the current operation. */
export function beforeOf(resource: ResourceRecord): Generation | null {
  return resource.before === undefined ? generationOf(resource) : resource.before;
}

type Subject = Pick<ResourceRecord, 'logicalId' | 'type'>;

export function requestOf(
  { session, signal }: StepContext,
  { logicalId, type }: Subject,
  { properties, seed }: Pick<Generation, 'properties' | 'seed'>,
): ResourceRequest {
  const { stackId, stack, place } = session;
  return { type, logicalId, stackId, stackName: stack.stackName, place, properties, seed, signal };
}

/** Deletes a physical resource by its handler, unless a fault fails the step. */
export async function deletePhysical(
  context: StepContext,
  subject: Subject,
  generation: Generation,
  policy: string | undefined,
): Promise<void> {
  const { world, stack } = context.session;
  const request: DeleteRequest = {
    ...requestOf(context, subject, generation),
    physicalId: generation.physicalId,
    ...(policy !== undefined && { policy }),
  };
  world.faults.failResource(stack.stackName, subject.logicalId, 'DELETE');
  await world.handlers.of(subject.type).delete(request);
}

/** Rejects a physical ID of another resource. */
export function claim({ session }: StepContext, { type, logicalId }: Subject, physicalId: string): void {
  const { group, stackId, world } = session;
  world.names.claim(group, type, physicalId, { stackId, logicalId });
}

/** Rejects properties that the schema of the type does not allow. */
export function demandValid(
  { type, logicalId }: Subject,
  { properties }: Pick<Generation, 'properties'>,
): void {
  const problem = propertiesProblem(type, logicalId, properties);
  if (problem !== undefined) throw new ResourceFailure(problem);
}

/** The reason of a failed step, with AWS's message if another resource failed first. */
export function reasonOf(
  error: unknown,
  { signal }: StepContext,
  doing: 'creation' | 'update' | 'delete',
): string {
  if (error instanceof ResourceFailure) return error.message;
  if (signal.aborted) return `Resource ${doing} cancelled`;
  return `Internal Failure${error instanceof Error ? `: ${error.message}` : ''}`;
}

/** The resource with another status, without its former reason and drift. */
export function moved(
  { session }: Pick<StepContext, 'session'>,
  resource: ResourceRecord,
  status: ResourceStatus,
  statusReason?: string,
): ResourceRecord {
  const { statusReason: _reason, drift: _drift, actual: _actual, ...rest } = resource;
  return withoutUndefined({ ...rest, status, statusReason, at: session.moment(resource.logicalId) });
}
