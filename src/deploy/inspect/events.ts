import type { Context } from '../context';
import { placesOf } from '../report/first-cause';
import { isOwn, type StackEvent } from '../stack/stack-event';
import { EventLog } from '../watch/event-log';
import { lastOperation } from '../watch/operation';
import { demandStack } from './find';
import { flat, liveResources } from './resources';

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
  const nested = flat(await liveResources(connection, stack.stackId)).filter((one) => one.nested.length > 0);
  const log = new EventLog(connection, operation?.since ?? 0);
  const own = await log.read([stack.stackId], true);
  // Stacks that are gone by now are still named in the events of their parents.
  const named = own.flatMap(({ physicalId }) => (/:stack\//.test(physicalId) ? [physicalId] : []));
  const ids = [...new Set([...nested.map(({ physicalId }) => physicalId), ...named])];
  const events = [
    ...own,
    ...(await log.read(
      ids.filter((id) => id !== stack.stackId),
      true,
    )),
  ];
  const places = placesOf(events);
  return events
    .sort((one, other) => one.at - other.at)
    .map((event) => ({
      event,
      place: [
        target.stackName,
        ...(places.get(event.stackId) ?? []),
        ...(isOwn(event) ? [] : [event.logicalId]),
      ].join('/'),
    }));
}
