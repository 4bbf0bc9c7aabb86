import type { Context } from '../context';
import { readRollout, serviceName } from '../operation/rollout';
import type { Pause, StagedDeployment } from '../operation/service-deployment';
import { findStack, type Stack } from '../stack/stack';
import { SERVICE_TYPE } from '../stack/stack-event';
import { flat, liveResources } from './resources';

/** A paused deployment of a service, with what a person needs to know to decide. */
export interface PausedService extends Pause {
  readonly context: Context;
  readonly service: string;
  readonly stackName: string;
  readonly deployment: StagedDeployment;
  /** The URL of the test listener, if the stack has an output for it. */
  readonly testUrl: string | undefined;
}

/** The pauses of all services of the stack and its nested stacks. */
export async function findPauses(context: Context): Promise<PausedService[]> {
  const { connection } = context;
  const stack = await findStack(connection, context.target.stackName);
  if (!stack) return [];
  const services = flat(await liveResources(connection, stack.stackId)).filter(
    ({ type, physicalId }) => type === SERVICE_TYPE && physicalId.startsWith('arn:'),
  );
  const rollouts = await Promise.all(
    services.map(({ physicalId }) => readRollout(connection, physicalId, 0)),
  );
  return rollouts.flatMap((rollout) =>
    rollout?.staged ? pausesOf(context, rollout.service, rollout.staged, stack) : [],
  );
}

export function pausesOf(
  context: Context,
  service: string,
  deployment: StagedDeployment,
  stack: Stack,
): PausedService[] {
  return deployment.pauses.map((pause) => ({
    ...pause,
    context,
    service: serviceName(service),
    stackName: stack.name,
    deployment,
    testUrl: testAddress(stack),
  }));
}

/** An output such as `TestUrl`. */
function testAddress({ outputs }: Pick<Stack, 'outputs'>): string | undefined {
  return outputs.find(({ name, value }) => /test/i.test(name) && /^https?:\/\//.test(value))?.value;
}
