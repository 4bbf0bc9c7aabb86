import { lastOperation } from '../operation/operation';
import { startedBy } from '../operation-token';
import { findStack } from '../stack/stack';
import type { Place } from '../target';
import { type StaleConsumer, staleConsumers } from './stale-consumers';
import type { System } from './system';

/** The states of all stacks of an environment. */
export interface SystemStatus {
  readonly name: string;
  readonly request: Place;
  readonly stacks: readonly StackState[];
}

export interface StackState {
  /** The name of the stack in its environment. */
  readonly stack: string | undefined;
  readonly stackName: string;
  readonly region: string;
  /** Absent if it is not deployed. */
  readonly status?: string;
  /** When its last operation started, who started it, and whether it is still running. */
  readonly since?: string;
  readonly by?: string;
  readonly running?: boolean;
  readonly stale: readonly StaleConsumer[];
}

export async function systemStatus(system: System): Promise<SystemStatus> {
  const stacks = await Promise.all(
    system.stacks.map(async ({ connection, target }): Promise<StackState> => {
      const { stackName, region, place } = target;
      const known = { stack: place.stack, stackName, region };
      const found = await findStack(connection, stackName);
      if (!found) return { ...known, stale: [] };
      const operation = await lastOperation(connection, found.stackId);
      const stale = await staleConsumers(system, target, found);
      return {
        ...known,
        status: found.status,
        ...(operation && {
          since: new Date(operation.since).toISOString(),
          by: startedBy(operation.token),
          running: operation.ended === undefined,
        }),
        stale,
      };
    }),
  );
  return { name: system.name, request: system.request, stacks };
}
