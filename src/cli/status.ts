import { stackStatus } from '../deploy/inspect/status';
import { statusReport } from '../deploy/show/status-report';
import { inspection } from './inspect';

export const status = inspection({
  name: 'status',
  summary: 'how the stack stands, and who is at work on it',
  tells: `Tells the state of the stack and of all nested in it, which resources are in trouble, how its service fares, who
changed it last, what is known of drift, and where it can be looked at.`,
  look: stackStatus,
  text: (found, options) => statusReport(found, options, Date.now()),
});
