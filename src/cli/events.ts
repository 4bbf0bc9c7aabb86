import { lastEvents } from '../deploy/inspect/events';
import { eventsReport } from '../deploy/show/events-report';
import { inspection } from './inspect';

export const events = inspection({
  name: 'events',
  summary: 'show the events of the last operation',
  description: 'Shows the events of the last operation, including nested stacks, oldest first.',
  look: lastEvents,
  text: eventsReport,
  json: (found) => found.events,
});
