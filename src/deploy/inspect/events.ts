import type { Context } from '../context';
import { placesOf } from '../report/first-cause';
import { isOwn, type StackEvent } from '../stack/stack-event';
import { Family } from '../watch/family';
import { lastOperation } from '../watch/operation';
import { demandStack } from './find';

/** An event with the way to what it tells of. */
export interface PlacedEvent {
  readonly place: string;
  readonly event: StackEvent;
}

/** The events of the last operation, nested stacks' too, oldest first. */
export async function lastEvents(context: Context): Promise<PlacedEvent[]> {
  const { connection, target } = context;
  const stack = await demandStack(context);
  const operation = await lastOperation(connection, stack.stackId);
  const events = operation ? await new Family(connection, operation).allNews() : [];
  const places = placesOf(events);
  return events.map((event) => ({
    event,
    place: [
      target.stackName,
      ...(places.get(event.stackId) ?? []),
      ...(isOwn(event) ? [] : [event.logicalId]),
    ].join('/'),
  }));
}
