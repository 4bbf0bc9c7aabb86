import type { Connection } from '../aws/connection';

/** How far an ECS service has come with its deployments. */
export interface Rollout {
  /** The ARN, as events name the resource. */
  readonly service: string;
  readonly deployments: readonly Deployment[];
  /** The last things that ECS tells, oldest first. */
  readonly messages: readonly { readonly at: number; readonly text: string }[];
}

export interface Deployment {
  /** `PRIMARY` is what the service goes to, `ACTIVE` what it comes from. */
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

/** @param since older messages are about another deployment */
export async function readRollout(
  { ecs }: Connection,
  serviceArn: string,
  since: number,
): Promise<Rollout | undefined> {
  const { DescribeServicesCommand }: typeof import('@aws-sdk/client-ecs') = require('@aws-sdk/client-ecs');
  const cluster = clusterOf(serviceArn);
  if (cluster === undefined) return undefined;
  const { services } = await ecs.send(new DescribeServicesCommand({ cluster, services: [serviceArn] }));
  const service = services?.[0];
  if (!service) return undefined;
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
    messages: (service.events ?? [])
      .map(({ createdAt, message }) => ({ at: createdAt?.getTime() ?? 0, text: message ?? '' }))
      .filter(({ at }) => at >= since)
      .slice(0, MESSAGES)
      .reverse(),
  };
}
