import { randomBytes } from 'node:crypto';
import type { ResourceStatus } from '../../aws/statuses';
import { type ExistingRequest, ResourceFailure, type ResourceRequest } from '../resources/handler';
import { propertiesProblem } from '../resources/property-check';
import type { Generation, ResourceRecord } from '../state/records';
import { type Session, withoutUndefined } from './session';

/** What every step on a resource works with. */
export interface StepContext {
  readonly session: Session;
  readonly signal: AbortSignal;
}

export function newSeed(): string {
  return randomBytes(12).toString('hex');
}

/** The part of a record that lives outside of the stack. */
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

/** What a resource was before the operation that is under way. */
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

/** Deletes a physical resource, by its handler and as faults will have it. */
export async function deletePhysical(
  context: StepContext,
  subject: Subject,
  generation: Generation,
): Promise<void> {
  const { world, stack } = context.session;
  const request: ExistingRequest = {
    ...requestOf(context, subject, generation),
    physicalId: generation.physicalId,
  };
  world.faults.failResource(stack.stackName, subject.logicalId, 'DELETE');
  await world.handlers.of(subject.type).delete(request);
}

/** Refuses a physical ID that another resource has. */
export function claim({ session }: StepContext, { type, logicalId }: Subject, physicalId: string): void {
  const { group, stackId, world } = session;
  world.names.claim(group, type, physicalId, { stackId, logicalId });
}

/** Refuses properties that the type's schema doesn't allow. */
export function demandValid(
  { type, logicalId }: Subject,
  { properties }: Pick<Generation, 'properties'>,
): void {
  const problem = propertiesProblem(type, logicalId, properties);
  if (problem !== undefined) throw new ResourceFailure(problem);
}

/** The reason that an event gives for a failure; AWS's own words where something else in the stack failed. */
export function reasonOf(
  error: unknown,
  { signal }: StepContext,
  doing: 'creation' | 'update' | 'delete',
): string {
  if (error instanceof ResourceFailure) return error.message;
  if (signal.aborted) return `Resource ${doing} cancelled`;
  return `Internal Failure${error instanceof Error ? `: ${error.message}` : ''}`;
}

/** The resource goes into another status now. Its last reason and drift go, unless others are given. */
export function moved(
  { session }: Pick<StepContext, 'session'>,
  resource: ResourceRecord,
  status: ResourceStatus,
  statusReason?: string,
): ResourceRecord {
  const { statusReason: _reason, drift: _drift, actual: _actual, ...rest } = resource;
  return withoutUndefined({ ...rest, status, statusReason, at: session.moment(resource.logicalId) });
}
