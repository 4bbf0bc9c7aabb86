import { stopFor } from '../aws/stop-for';
import type { Context } from '../context';
import { lastOperation } from '../operation/operation';
import { startedBy } from '../operation-token';
import { checkParameters } from '../package/check-parameters';
import { stopForAll } from '../problem';
import { findStack, type Stack } from '../stack/stack';
import { conditionOf } from '../stack/status';
import { Stop } from '../stop';
import { make, type OutputReference, type Target } from '../target';
import type { System } from './system';

type ContextOf = System['contextOf'];

/** The values of the parameters that are outputs of other stacks. A Stop if one has no usable value. */
export async function resolveReferences(
  contextOf: ContextOf,
  references: Target['references'],
  consumer: Target,
): Promise<Record<string, string>> {
  const stacks = new Map<Target, Promise<Stack>>();
  const values: Record<string, string> = {};
  for (const [parameter, { producer, output }] of Object.entries(references)) {
    const reading = stacks.get(producer) ?? requireProducer(contextOf, producer, consumer);
    stacks.set(producer, reading);
    values[parameter] = outputValue(await reading, { producer, output }, parameter, consumer);
  }
  return values;
}

/** The stack of a producer, which must be deployed and not change at the moment. */
export async function requireProducer(
  contextOf: ContextOf,
  producer: Target,
  consumer: Target,
): Promise<Stack> {
  const context = contextOf(producer);
  const stack = await readStack(context);
  const condition = conditionOf(stack?.status);
  if (!stack || condition === 'absent') throw await notDeployed(contextOf, producer, consumer);
  if (condition === 'in progress') {
    const operation = await lastOperation(context.connection, stack.stackId).catch(() => undefined);
    const since = operation ? ` since ${new Date(operation.since).toISOString()}` : '';
    throw new Stop(
      'busy',
      `${consumer.stackName} needs ${stack.name}, which is ${stack.status}: an operation of ${startedBy(operation?.token)} is running${since}; nothing was changed`,
      `\`${make('watch', producer.place)}\` follows it to its end`,
    );
  }
  if (condition === 'ready') return stack;
  throw new Stop(
    'busy',
    `${consumer.stackName} needs ${stack.name}, which is ${stack.status}; nothing was changed`,
    `\`${make('deploy', producer.request)}\` recovers it`,
  );
}

/** The stack of a context, in whatever state. */
export function readStack({ connection, target }: Context): Promise<Stack | undefined> {
  return findStack(connection, target.stackName).catch((error: unknown) => {
    throw stopFor(error, `${target.stackName} could not be read`);
  });
}

async function notDeployed(contextOf: ContextOf, producer: Target, consumer: Target): Promise<Stop> {
  const { stackName, region, request } = producer;
  const next = `\`${make('deploy', request)}\` deploys it`;
  const elsewhere =
    consumer.region === region
      ? undefined
      : await readStack(contextOf({ ...producer, region: consumer.region })).catch(() => undefined);
  if (elsewhere)
    return new Stop(
      'usage',
      `${consumer.stackName} needs ${stackName} in ${region}, but it is deployed in ${consumer.region}; nothing was changed`,
      `correct the region in its environment, or deploy it there: ${next}`,
    );
  return new Stop(
    'usage',
    `${consumer.stackName} needs ${stackName}, which is not deployed in ${region}; nothing was changed`,
    next,
  );
}

function outputValue(
  stack: Stack,
  { producer, output }: OutputReference,
  parameter: string,
  consumer: Target,
): string {
  const found = stack.outputs.find(({ name }) => name === output);
  const use = `the parameter ${parameter} of ${consumer.stackName} is the output ${output} of ${stack.name}`;
  const next = `\`${make('deploy', producer.request)}\` updates it, \`${make('outputs', producer.place)}\` shows its outputs`;
  if (!found) throw new Stop('usage', `${use}, which does not have it; nothing was changed`, next);
  if (found.value === '') throw new Stop('usage', `${use}, which is empty; nothing was changed`, next);
  return found.value;
}

/** A value that the parameter does not accept, such as the ID of another kind of resource. */
export function requireFitting(
  { target, templates }: Context,
  values: Readonly<Record<string, string>>,
): void {
  const text = templates.read(target.template);
  if (text === undefined) return;
  const invalid = checkParameters(target.template, text, { ...target.parameters, ...values }).filter(
    ({ parameter }) => Object.hasOwn(values, parameter),
  );
  const stop = stopForAll(
    invalid.map(({ parameter, ...problem }) => {
      const reference = target.references[parameter];
      const origin = reference && `the output ${reference.output} of ${reference.producer.stackName}`;
      return { ...problem, message: `${problem.message}. The value is ${origin}; nothing was changed` };
    }),
  );
  if (stop) throw stop;
}

/** The context of a stack in which all its parameters have values. */
export function withValues(context: Context, values: Readonly<Record<string, string>>): Context {
  const { target } = context;
  return { ...context, target: { ...target, parameters: { ...target.parameters, ...values } } };
}
