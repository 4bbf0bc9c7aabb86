import { lastEvents } from '../deploy/inspect/events';
import { eventsReport } from '../deploy/show/tables';
import { inspection } from './inspect';

export const events = inspection({
  name: 'events',
  summary: 'what happened in the last operation',
  tells: 'Tells the events of the last operation, those of nested stacks too, oldest first.',
  look: lastEvents,
  text: eventsReport,
});
