import { requireStack } from '../deploy/inspect/require-stack';
import { outputsReport } from '../deploy/show/report';
import { inspection } from './inspect';

export const outputs = inspection({
  name: 'outputs',
  summary: 'show the outputs of the stack',
  description: 'Shows the outputs of the stack. As JSON: an object of names and values.',
  look: requireStack,
  text: outputsReport,
  json: (stack) => Object.fromEntries(stack.outputs.map(({ name, value }) => [name, value])),
});
