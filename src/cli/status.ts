import { stackStatus } from '../deploy/inspect/status';
import { statusReport } from '../deploy/show/status-report';
import { systemStatusReport } from '../deploy/show/system-status-report';
import { systemStatus } from '../deploy/system/system-status';
import { inspection } from './inspect';

export const status = inspection({
  name: 'status',
  summary: 'show the state of the stack',
  description: `Shows the state of the stack and its nested stacks, resources that are not complete, the deployments of the
service, the last operation and who started it, known drift, and the console page. For several stacks: one row for each,
and the stacks that use an earlier value of an output.`,
  look: stackStatus,
  text: (found, options) => statusReport(found, options, Date.now()),
  system: { look: systemStatus, text: systemStatusReport },
});
