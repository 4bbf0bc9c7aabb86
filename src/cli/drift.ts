import { detectDrift } from '../deploy/inspect/drift';
import { driftReport } from '../deploy/show/drift-report';
import { exitCodes } from './command';
import { inspection } from './inspect';

export const drift = inspection({
  name: 'drift',
  summary: 'show changes made outside CloudFormation',
  description: `Compares the resources of the stack and its nested stacks with the templates, property by property.

exit codes: 0 no drift, 1 drift, others: see \`stacks deploy --help\``,
  look: detectDrift,
  text: driftReport,
  exitCode: ({ drifted }) => (drifted.length > 0 ? exitCodes.findings : exitCodes.ok),
});
