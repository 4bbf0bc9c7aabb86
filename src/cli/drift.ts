import { detectDrift } from '../deploy/inspect/drift';
import { driftReport } from '../deploy/show/drift-report';
import { exitCodes } from './command';
import { inspection } from './inspect';

export const drift = inspection({
  name: 'drift',
  summary: 'what was changed behind CloudFormation’s back',
  tells: `Compares what is with what the templates say, in all nested stacks, property by property.

exit codes: 0 no drift, 1 drift, others as of \`stacks deploy\``,
  look: detectDrift,
  text: driftReport,
  exitCode: ({ drifted }) => (drifted.length > 0 ? exitCodes.findings : exitCodes.ok),
});
