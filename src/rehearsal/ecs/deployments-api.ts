import { createHash } from 'node:crypto';
import { type Data, entry } from '../../document/data';
import { ApiError, type Operation } from '../api';
import type { Revision } from '../memory';
import { camelCased, texts } from './answers';
import { objects } from './definition';
import type { Service } from './service';
import type { ServiceDeployment } from './service-deployment';
import type { Services } from './services';
import { strategyOf } from './strategy';

/** The ECS API for deployments of services. Times are seconds since 1970. */
export function deploymentOperations(services: Services): Readonly<Record<string, Operation>> {
  const all = () =>
    services
      .all()
      .flatMap(([arn, service]) =>
        service.history.map((deployment) => ({ service, deployment, serviceArn: arn })),
      );
  const find = (arn: Data | undefined) => {
    const found = all().find((each) => deploymentArn(each.serviceArn, each.deployment) === arn);
    if (found) return found;
    throw new ApiError('ServiceDeploymentNotFoundException', 'The service deployment was not found.');
  };
  return {
    ListServiceDeployments(input) {
      const name = String(entry(input, 'service') ?? '');
      const statuses = texts(entry(input, 'status'));
      const asked = all().filter(
        ({ serviceArn, deployment }) =>
          (serviceArn === name || serviceArn.endsWith(`/${name}`)) &&
          (statuses.length === 0 || statuses.includes(statusOf(deployment))),
      );
      return { serviceDeployments: asked.map(({ serviceArn, deployment }) => brief(serviceArn, deployment)) };
    },
    DescribeServiceDeployments(input) {
      const arns = texts(entry(input, 'serviceDeploymentArns'));
      const found = all().filter((each) => arns.includes(deploymentArn(each.serviceArn, each.deployment)));
      const known = found.map((each) => deploymentArn(each.serviceArn, each.deployment));
      return {
        serviceDeployments: found.map(({ service, serviceArn, deployment }) =>
          described(serviceArn, service, deployment),
        ),
        failures: arns.filter((arn) => !known.includes(arn)).map((arn) => ({ arn, reason: 'MISSING' })),
      };
    },
    ContinueServiceDeployment(input) {
      const arn = entry(input, 'serviceDeploymentArn');
      const { service, deployment } = find(arn);
      const action = entry(input, 'action') === 'ROLLBACK' ? 'ROLLBACK' : 'CONTINUE';
      if (!service.answerPause(deployment, String(entry(input, 'hookId') ?? ''), action))
        throw new ApiError('ClientException', 'The hook is not awaiting an action.');
      return { serviceDeploymentArn: arn };
    },
    StopServiceDeployment(input) {
      const arn = entry(input, 'serviceDeploymentArn');
      const { service, deployment } = find(arn);
      if (!service.rollBack(deployment, 'rollback was requested'))
        throw new ApiError(
          'ConflictException',
          'The service deployment is not in progress, or there is no revision to roll back to.',
        );
      return { serviceDeploymentArn: arn };
    },
    DescribeServiceRevisions(input) {
      const arns = texts(entry(input, 'serviceRevisionArns'));
      const revisions = all().flatMap(({ serviceArn, deployment: { revision, source, createdAt } }) =>
        [revision, ...(source ? [source] : [])].map((each) => ({
          serviceRevisionArn: revisionArn(serviceArn, each),
          serviceArn,
          clusterArn: clusterArn(serviceArn),
          taskDefinition: each.taskDefinition,
          containerImages: objects(each.definition.ContainerDefinitions).map((container) => ({
            containerName: container.Name,
            image: container.Image,
          })),
          createdAt: createdAt / 1000,
        })),
      );
      const found = arns.flatMap(
        (arn) => revisions.find(({ serviceRevisionArn }) => serviceRevisionArn === arn) ?? [],
      );
      const known = found.map(({ serviceRevisionArn }) => serviceRevisionArn);
      return {
        serviceRevisions: found,
        failures: arns.filter((arn) => !known.includes(arn)).map((arn) => ({ arn, reason: 'MISSING' })),
      };
    },
  };
}

export function deploymentArn(service: string, { id }: ServiceDeployment): string {
  return `${service.replace(':service/', ':service-deployment/')}/${id.replace('ecs-svc/', '')}`;
}

function clusterArn(service: string): string {
  return service.replace(':service/', ':cluster/').replace(/\/[^/]+$/, '');
}

function revisionArn(service: string, revision: Revision): string {
  const digest = createHash('sha256').update(JSON.stringify(revision)).digest().readBigUInt64BE();
  return `${service.replace(':service/', ':service-revision/')}/${digest}`;
}

/** "Service deployment states" in the ECS Developer Guide. */
function statusOf({ state, rolledBackAt }: ServiceDeployment): string {
  if (state === 'IN_PROGRESS') return 'IN_PROGRESS';
  if (state === 'COMPLETED') return 'SUCCESSFUL';
  return rolledBackAt === undefined ? 'STOPPED' : 'ROLLBACK_SUCCESSFUL';
}

function brief(serviceArn: string, deployment: ServiceDeployment): object {
  const { createdAt, finishedAt, revision, reason } = deployment;
  return {
    serviceDeploymentArn: deploymentArn(serviceArn, deployment),
    serviceArn,
    clusterArn: clusterArn(serviceArn),
    createdAt: createdAt / 1000,
    startedAt: createdAt / 1000,
    ...(finishedAt !== undefined && { finishedAt: finishedAt / 1000 }),
    targetServiceRevisionArn: revisionArn(serviceArn, revision),
    status: statusOf(deployment),
    statusReason: reason,
  };
}

function described(serviceArn: string, service: Service, deployment: ServiceDeployment): object {
  const { targetServiceRevisionArn: _target, ...common } = { ...brief(serviceArn, deployment) } as Record<
    string,
    unknown
  >;
  const { shift, source, revision, properties, rolledBackAt } = deployment;
  const pause = shift?.pause;
  const isOpen = deployment.state === 'IN_PROGRESS';
  const summary = (each: Revision, production: number, test: number): object => {
    const tasks = service.tasksOf(each);
    return {
      arn: revisionArn(serviceArn, each),
      requestedTaskCount: service.desired,
      runningTaskCount: tasks.filter(({ status }) => status === 'RUNNING').length,
      pendingTaskCount: tasks.filter(({ status }) => status === 'PENDING').length,
      ...(shift && {
        requestedProductionTrafficWeight: production,
        requestedTestTrafficWeight: test,
      }),
    };
  };
  const { production = 100, test = 0 } = shift ?? {};
  return {
    ...common,
    sourceServiceRevisions: source ? [summary(source, 100 - production, 100 - test)] : [],
    targetServiceRevision: summary(revision, production, test),
    ...(shift && isOpen && { lifecycleStage: shift.stage }),
    deploymentConfiguration: {
      ...Object(camelCased(properties.DeploymentConfiguration ?? {})),
      strategy: strategyOf(properties),
    },
    lifecycleHookDetails: pause
      ? [
          {
            hookId: pause.hookId,
            targetType: 'PAUSE',
            status: 'AWAITING_ACTION',
            expiresAt: pause.expiresAt / 1000,
            timeoutAction: pause.timeoutAction,
          },
        ]
      : [],
    ...(source &&
      rolledBackAt !== undefined && {
        rollback: {
          reason: deployment.reason,
          startedAt: rolledBackAt / 1000,
          serviceRevisionArn: revisionArn(serviceArn, source),
        },
      }),
  };
}
