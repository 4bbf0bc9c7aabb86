import { sentence } from '../aws/stop-for';
import type { Context } from '../context';
import { type EndedOperation, lastOperation } from '../operation/operation';
import { type Rollout, readRollout } from '../operation/rollout';
import { startedBy } from '../operation-token';
import { type StaleConsumer, staleConsumers } from '../system/stale-consumers';
import type { System } from '../system/system';
import type { Place } from '../target';
import { consoleAddress, systemAddress } from './addresses';
import { type KnownDrift, knownDrift } from './drift-known';
import { requireStack } from './require-stack';
import { flat, isNestedStack, type LiveResource, liveResources } from './resources';
import { serviceIn } from './service';

/** The state of a stack. */
export interface StackStatus {
  readonly stackName: string;
  readonly stackId: string;
  readonly environment: string;
  readonly place: Place;
  readonly region: string;
  readonly status: string;
  readonly reason: string | undefined;
  readonly created: string | undefined;
  readonly updated: string | undefined;
  readonly terminationProtection: boolean;
  readonly drift: KnownDrift;
  readonly stale: readonly StaleConsumer[];
  readonly lastOperation: OperationStatus | undefined;
  /** The URL of the system. */
  readonly url: string | undefined;
  /** The page of the stack in the console. */
  readonly console: string | undefined;
  readonly service: ServiceStatus | undefined;
  readonly parts: readonly StackPart[];
}

/** The last operation, which may be running. */
export interface OperationStatus {
  readonly by: string;
  readonly since: string;
  /** Absent while it is running. */
  readonly ended?: { readonly status: string; readonly at: string };
}

export interface ServiceStatus {
  readonly name: string;
  /** Absent if it could not be read. */
  readonly rollout?: Rollout;
  readonly problem?: string;
}

/** The root, and each nested stack. */
export interface StackPart {
  readonly name: string;
  readonly status: string;
  /** Without nested stacks and their resources. */
  readonly resources: number;
  readonly nestedStacks: number;
  /** Resources that are not complete. */
  readonly troubled: readonly {
    readonly name: string;
    readonly status: string;
    readonly reason: string | undefined;
  }[];
}

export async function stackStatus(context: Context, system: System): Promise<StackStatus> {
  const { connection, target } = context;
  const stack = await requireStack(context);
  const resources = await liveResources(connection, stack.stackId);
  const operation = await lastOperation(connection, stack.stackId);
  const held = flat(resources);
  const service = await serviceStatus(context, held, operation?.since ?? 0);
  return {
    stackName: stack.name,
    stackId: stack.stackId,
    environment: target.environment,
    place: target.place,
    region: target.region,
    status: stack.status,
    reason: stack.statusReason,
    created: stack.created?.toISOString(),
    updated: stack.updated?.toISOString(),
    terminationProtection: stack.terminationProtection,
    drift: await knownDrift(connection, stack, resources),
    stale: await staleConsumers(system, target, stack),
    lastOperation: operation && operationStatus(operation),
    url: systemAddress(stack),
    // A rehearsal without a running service ends with this command, and its console with it.
    console: context.rehearsal && !service ? undefined : consoleAddress(context, stack),
    service,
    parts: [
      partOf(stack.name, stack.status, stack.stackId, held),
      ...held
        .filter(isNestedStack)
        .map(({ path, status, physicalId }) => partOf(path.join(' / '), status, physicalId, held)),
    ],
  };
}

function operationStatus({ token, since, ended }: EndedOperation): OperationStatus {
  return {
    by: startedBy(token),
    since: new Date(since).toISOString(),
    ...(ended && { ended: { status: ended.status, at: new Date(ended.at).toISOString() } }),
  };
}

/** A service that cannot be read is reported, and fails nothing. */
async function serviceStatus(
  { connection }: Context,
  resources: readonly LiveResource[],
  since: number,
): Promise<ServiceStatus | undefined> {
  const service = serviceIn(resources);
  if (!service) return undefined;
  const { name, arn } = service;
  try {
    const rollout = await readRollout(connection, arn, since);
    return rollout ? { name, rollout } : { name, problem: 'ECS does not know this service' };
  } catch (error) {
    if (!(error instanceof Error)) throw error;
    return { name, problem: `it could not be read: ${sentence(error)}` };
  }
}

function partOf(name: string, status: string, stackId: string, held: readonly LiveResource[]): StackPart {
  const own = held.filter((resource) => resource.stackId === stackId);
  const nestedStacks = own.filter(isNestedStack).length;
  return {
    name,
    status,
    resources: own.length - nestedStacks,
    nestedStacks,
    troubled: own
      .filter((resource) => !/_COMPLETE$/.test(resource.status))
      .map((resource) => ({
        name: resource.path.join(' / '),
        status: resource.status,
        reason: resource.reason,
      })),
  };
}
