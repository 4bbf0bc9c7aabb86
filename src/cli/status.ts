import { stackStatus } from '../deploy/inspect/status';
import { statusReport } from '../deploy/show/tables';
import { inspection } from './inspect';

export const status = inspection({
  name: 'status',
  summary: 'how the stack stands, and who is at work on it',
  tells: 'Tells the state of the stack and of all nested in it, and which resources are in trouble.',
  look: stackStatus,
  text: statusReport,
});
