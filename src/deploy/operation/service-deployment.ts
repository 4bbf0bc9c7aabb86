import type { Service, ServiceDeployment, ServiceRevisionSummary } from '@aws-sdk/client-ecs';
import type { Connection } from '../aws/connection';

/** A deployment of an ECS service in stages: blue/green, canary, linear, or with lifecycle hooks. */
export interface StagedDeployment {
  readonly arn: string;
  readonly strategy: string;
  readonly status: string;
  /** AWS's name of the lifecycle stage. */
  readonly stage: string | undefined;
  /** How long both revisions run after the traffic has shifted. */
  readonly bakeMinutes: number | undefined;
  /** The share of traffic that a canary or linear deployment shifts at a time, and the wait after it. */
  readonly step: { readonly percent: number; readonly bakeMinutes: number } | undefined;
  /** The new revision, then those that it replaces. */
  readonly revisions: readonly Revision[];
  readonly pauses: readonly Pause[];
}

export interface Revision {
  readonly role: 'new' | 'old';
  readonly running: number;
  readonly requested: number;
  /** Percent of the traffic, where a load balancer distributes it. */
  readonly productionTraffic: number | undefined;
  readonly testTraffic: number | undefined;
}

/** A pause hook that waits for a person. */
export interface Pause {
  readonly hookId: string;
  /** When ECS stops waiting, in milliseconds since 1970. */
  readonly expiresAt: number | undefined;
  /** What ECS does then. */
  readonly timeoutAction: string;
}

/** The current deployment of a service, unless it is a rolling one without hooks. */
export async function readStagedDeployment(
  { ecs }: Connection,
  service: Service,
): Promise<StagedDeployment | undefined> {
  const { strategy = 'ROLLING', lifecycleHooks = [] } = service.deploymentConfiguration ?? {};
  if (strategy === 'ROLLING' && lifecycleHooks.length === 0) return undefined;
  const {
    DescribeServiceDeploymentsCommand,
  }: typeof import('@aws-sdk/client-ecs') = require('@aws-sdk/client-ecs');
  const arn = service.currentServiceDeployment ?? (await runningDeployment(ecs, service));
  if (arn === undefined) return undefined;
  const { serviceDeployments } = await ecs.send(
    new DescribeServiceDeploymentsCommand({ serviceDeploymentArns: [arn] }),
  );
  const [found] = serviceDeployments ?? [];
  return found && stagedOf(arn, found);
}

/** Some responses of DescribeServices do not contain the current deployment. */
async function runningDeployment(ecs: Connection['ecs'], service: Service): Promise<string | undefined> {
  const {
    ListServiceDeploymentsCommand,
  }: typeof import('@aws-sdk/client-ecs') = require('@aws-sdk/client-ecs');
  const { serviceDeployments } = await ecs.send(
    new ListServiceDeploymentsCommand({
      cluster: service.clusterArn,
      service: service.serviceArn,
      status: ['PENDING', 'IN_PROGRESS', 'ROLLBACK_REQUESTED', 'ROLLBACK_IN_PROGRESS'],
    }),
  );
  return serviceDeployments?.[0]?.serviceDeploymentArn;
}

function stagedOf(arn: string, deployment: ServiceDeployment): StagedDeployment {
  const { deploymentConfiguration: given, targetServiceRevision, sourceServiceRevisions = [] } = deployment;
  return {
    arn,
    strategy: given?.strategy ?? 'ROLLING',
    status: deployment.status ?? '',
    stage: deployment.lifecycleStage,
    bakeMinutes: given?.bakeTimeInMinutes,
    step: stepOf(given),
    revisions: [
      ...(targetServiceRevision ? [revisionOf('new', targetServiceRevision)] : []),
      ...sourceServiceRevisions.map((revision) => revisionOf('old', revision)),
    ],
    pauses: (deployment.lifecycleHookDetails ?? []).flatMap((hook) =>
      hook.targetType === 'PAUSE' && hook.status === 'AWAITING_ACTION' && hook.hookId !== undefined
        ? [
            {
              hookId: hook.hookId,
              expiresAt: hook.expiresAt?.getTime(),
              timeoutAction: hook.timeoutAction ?? 'ROLLBACK',
            },
          ]
        : [],
    ),
  };
}

function stepOf(given: ServiceDeployment['deploymentConfiguration']): StagedDeployment['step'] {
  const { canaryConfiguration: canary, linearConfiguration: linear } = given ?? {};
  if (canary?.canaryPercent !== undefined)
    return { percent: canary.canaryPercent, bakeMinutes: canary.canaryBakeTimeInMinutes ?? 0 };
  if (linear?.stepPercent !== undefined)
    return { percent: linear.stepPercent, bakeMinutes: linear.stepBakeTimeInMinutes ?? 0 };
  return undefined;
}

function revisionOf(role: Revision['role'], revision: ServiceRevisionSummary): Revision {
  return {
    role,
    running: revision.runningTaskCount ?? 0,
    requested: revision.requestedTaskCount ?? 0,
    productionTraffic: revision.requestedProductionTrafficWeight,
    testTraffic: revision.requestedTestTrafficWeight,
  };
}
