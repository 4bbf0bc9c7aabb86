import { stackStatus } from '../deploy/inspect/status';
import { statusReport } from '../deploy/show/status-report';
import { inspection } from './inspect';

export const status = inspection({
  name: 'status',
  summary: 'show the state of the stack',
  description: `Shows the state of the stack and its nested stacks, resources that are not complete, the deployments of the
service, the last operation and who started it, known drift, and the console page.`,
  look: stackStatus,
  text: (found, options) => statusReport(found, options, Date.now()),
});
