import { lastEvents } from '../deploy/inspect/events';
import { eventsReport } from '../deploy/show/events-report';
import { inspection } from './inspect';

export const events = inspection({
  name: 'events',
  summary: 'what happened in the last operation',
  tells:
    'Tells the events of the last operation, those of nested stacks too, oldest first. As JSON: each as AWS has it.',
  look: lastEvents,
  text: eventsReport,
  json: (found) => found.events,
});
