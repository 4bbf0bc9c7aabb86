import type { Context } from '../context';
import { conditionOf } from '../stack/status';
import { lastOperation } from '../watch/operation';
import { holderOf } from '../who';
import { demandStack } from './find';
import { flat, liveResources } from './resources';

/** How a stack stands. */
export interface StackStatus {
  readonly stackName: string;
  readonly stackId: string;
  readonly region: string;
  readonly status: string;
  readonly reason: string | undefined;
  readonly created: string | undefined;
  readonly updated: string | undefined;
  readonly terminationProtection: boolean;
  readonly drift: string;
  /** Who is at work on it, where somebody is. */
  readonly holder: string | undefined;
  readonly since: string | undefined;
  readonly parts: readonly StackPart[];
}

/** The root, and each nested stack. */
export interface StackPart {
  readonly name: string;
  readonly status: string;
  readonly resources: number;
  /** Logical IDs of what isn't as it should be, each with its status. */
  readonly troubled: readonly {
    readonly name: string;
    readonly status: string;
    readonly reason: string | undefined;
  }[];
}

export async function stackStatus(context: Context): Promise<StackStatus> {
  const stack = await demandStack(context);
  const resources = await liveResources(context.connection, stack.stackId);
  const busy = conditionOf(stack.status) === 'in progress';
  const operation = busy ? await lastOperation(context.connection, stack.stackId) : undefined;
  const held = flat(resources);
  const part = (name: string, status: string, stackId: string): StackPart => {
    const own = held.filter((resource) => resource.stackId === stackId);
    return {
      name,
      status,
      resources: own.filter(({ nested }) => nested.length === 0).length,
      troubled: own
        .filter((resource) => !/_COMPLETE$/.test(resource.status))
        .map((resource) => ({
          name: resource.path.join(' / '),
          status: resource.status,
          reason: resource.reason,
        })),
    };
  };
  const inside = held.filter(({ nested }) => nested.length > 0);
  return {
    stackName: stack.name,
    stackId: stack.stackId,
    region: context.target.region,
    status: stack.status,
    reason: stack.statusReason,
    created: stack.created?.toISOString(),
    updated: stack.updated?.toISOString(),
    terminationProtection: stack.terminationProtection,
    drift: stack.drift.status,
    holder: operation && holderOf(operation.token),
    since: operation && new Date(operation.since).toISOString(),
    parts: [
      part(stack.name, stack.status, stack.stackId),
      ...inside.map(({ path, status, physicalId }) => part(path.join(' / '), status, physicalId)),
    ],
  };
}
