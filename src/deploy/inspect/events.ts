import type { Context } from '../context';
import { lastOperation } from '../operation/operation';
import { StackTree } from '../operation/stack-tree';
import { Places } from '../stack/places';
import type { StackEvent } from '../stack/stack-event';
import { requireStack } from './require-stack';

/** An event with the path of its resource. */
export interface PlacedEvent {
  readonly place: string;
  readonly event: StackEvent;
}

/** The events of the last operation, including nested stacks, oldest first. */
export interface LastEvents {
  readonly stackName: string;
  readonly events: readonly PlacedEvent[];
}

export async function lastEvents(context: Context): Promise<LastEvents> {
  const { connection, target } = context;
  const stack = await requireStack(context);
  const operation = await lastOperation(connection, stack.stackId);
  const events = operation ? await new StackTree(connection, operation).allNews() : [];
  const places = new Places(events);
  const { stackName } = target;
  return {
    stackName,
    events: events.map((event) => ({ event, place: [stackName, ...places.pathOf(event)].join('/') })),
  };
}
