import type { Context } from '../deploy/context';
import { requireStack } from '../deploy/inspect/require-stack';
import { outputsReport } from '../deploy/show/report';
import { findStack } from '../deploy/stack/stack';
import { inspection } from './inspect';

async function outputsOf({ connection, target }: Context): Promise<[string, Record<string, string>]> {
  const stack = await findStack(connection, target.stackName);
  return [
    target.stackName,
    Object.fromEntries((stack?.outputs ?? []).map(({ name, value }) => [name, value])),
  ];
}

export const outputs = inspection({
  name: 'outputs',
  summary: 'show the outputs of the stack',
  description:
    'Shows the outputs of the stack. As JSON: an object of names and values, for several stacks by stack name.',
  look: requireStack,
  text: outputsReport,
  system: {
    look: async ({ stacks }) => Object.fromEntries(await Promise.all(stacks.map(outputsOf))),
    text: (found, options) =>
      Object.entries(found).flatMap(([name, outputs], index) => [
        ...(index > 0 ? [''] : []),
        name,
        ...outputsReport(
          {
            outputs: Object.entries(outputs).map(([key, value]) => ({ name: key, value })),
          },
          options,
        ),
      ]),
  },
  json: (stack) => Object.fromEntries(stack.outputs.map(({ name, value }) => [name, value])),
});
