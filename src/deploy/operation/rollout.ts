import type { Connection } from '../aws/connection';
import { readStagedDeployment, type StagedDeployment } from './service-deployment';

/** The deployments of an ECS service. */
export interface Rollout {
  /** The ARN, which is the physical ID in events. */
  readonly service: string;
  readonly deployments: readonly ServiceDeployment[];
  /** The current deployment, if it has stages. */
  readonly staged?: StagedDeployment;
  /** The last messages of ECS, oldest first. */
  readonly messages: readonly { readonly at: number; readonly text: string }[];
}

export interface ServiceDeployment {
  /** `PRIMARY` is the new deployment, `ACTIVE` an older one that still runs tasks. */
  readonly status: string;
  readonly taskDefinition: string;
  readonly desired: number;
  readonly running: number;
  readonly pending: number;
  readonly failed: number;
  readonly state: string;
  readonly reason?: string;
}

const MESSAGES = 3;

/** `arn:aws:ecs:<region>:<account>:service/<cluster>/<name>`. */
export function clusterOf(serviceArn: string): string | undefined {
  return /:service\/([^/]+)\/[^/]+$/.exec(serviceArn)?.[1];
}

/** The name in the ARN of a service. */
export function serviceName(serviceArn: string): string {
  return serviceArn.split('/').at(-1) ?? '';
}

/** @param since older messages belong to another deployment */
export async function readRollout(
  connection: Connection,
  serviceArn: string,
  since: number,
): Promise<Rollout | undefined> {
  const { DescribeServicesCommand }: typeof import('@aws-sdk/client-ecs') = require('@aws-sdk/client-ecs');
  const cluster = clusterOf(serviceArn);
  if (cluster === undefined) return undefined;
  const { services } = await connection.ecs.send(
    new DescribeServicesCommand({ cluster, services: [serviceArn] }),
  );
  const service = services?.[0];
  if (!service) return undefined;
  const staged = await readStagedDeployment(connection, service);
  return {
    service: serviceArn,
    deployments: (service.deployments ?? []).map((deployment) => ({
      status: deployment.status ?? '',
      taskDefinition: deployment.taskDefinition?.split('/').at(-1) ?? '',
      desired: deployment.desiredCount ?? 0,
      running: deployment.runningCount ?? 0,
      pending: deployment.pendingCount ?? 0,
      failed: deployment.failedTasks ?? 0,
      state: deployment.rolloutState ?? '',
      ...(deployment.rolloutStateReason !== undefined && { reason: deployment.rolloutStateReason }),
    })),
    ...(staged && { staged }),
    messages: (service.events ?? [])
      .map(({ createdAt, message }) => ({ at: createdAt?.getTime() ?? 0, text: message ?? '' }))
      .filter(({ at }) => at >= since)
      .slice(0, MESSAGES)
      .reverse(),
  };
}
