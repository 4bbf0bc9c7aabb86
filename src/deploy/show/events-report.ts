import { painter } from '../../terminal/paint';
import type { LastEvents } from '../inspect/events';
import { EventLines } from './event-lines';
import type { ReportOptions } from './report';

/** The lines of a deployment, with the date. */
export function eventsReport({ stackName, events }: LastEvents, { color }: ReportOptions): string[] {
  const paint = painter(color);
  const lines = new EventLines(stackName, paint);
  return events.flatMap(({ event }) => {
    const text = lines.textOf(event);
    const time = new Date(event.at).toISOString().replace('T', ' ').slice(0, 19);
    return text === undefined ? [] : [`${paint('faint', time)}  ${text}`];
  });
}
