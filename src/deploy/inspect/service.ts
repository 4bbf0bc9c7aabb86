import type { Context } from '../context';
import { clusterOf, serviceName } from '../operation/rollout';
import { findStack } from '../stack/stack';
import { SERVICE_TYPE } from '../stack/stack-event';
import { Stop } from '../stop';
import { make } from '../target';
import { requireStack } from './require-stack';
import { flat, type LiveResource, liveResources } from './resources';

/** The ECS service of a stack, and the log group of its tasks. */
export interface Service {
  readonly arn: string;
  readonly cluster: string;
  readonly name: string;
  readonly logGroup: string | undefined;
}

export async function findService(context: Context): Promise<Service> {
  const stack = await requireStack(context);
  const service = serviceIn(flat(await liveResources(context.connection, stack.stackId)));
  if (service) return service;
  throw new Stop(
    'usage',
    `${stack.name} has no ECS service`,
    `\`${make('status', context.target.place)}\` shows its resources; if a deployment failed, \`${make('events', context.target.place)}\` shows why`,
  );
}

/** `undefined` if the stack or the service does not exist. */
export async function deployedService({ connection, target }: Context): Promise<Service | undefined> {
  const stack = await findStack(connection, target.stackName);
  return stack && serviceIn(flat(await liveResources(connection, stack.stackId)));
}

/** Of several services, the one that has the name of its cluster: the others support it. */
export function serviceIn(resources: readonly LiveResource[]): Service | undefined {
  const services = resources.filter(({ type }) => type === SERVICE_TYPE);
  const service = services.find(({ physicalId }) => isMain(physicalId)) ?? services[0];
  const cluster = clusterOf(service?.physicalId ?? '');
  if (!service || cluster === undefined) return undefined;
  const beside = resources.find(
    ({ type, stackId }) => type === 'AWS::Logs::LogGroup' && stackId === service.stackId,
  );
  return {
    arn: service.physicalId,
    cluster,
    name: serviceName(service.physicalId),
    logGroup: beside?.physicalId,
  };
}

export function isMain(serviceArn: string): boolean {
  return serviceName(serviceArn) === clusterOf(serviceArn);
}
