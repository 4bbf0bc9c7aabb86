import type { Revision } from '../memory';
import { camelCased } from './answers';
import { clusterArn, deploymentArn, revisionArn } from './arns';
import { alarmSettings } from './deployment-alarms';
import type { Service } from './service';
import { failureThreshold, rulesOf, type ServiceDeployment } from './service-deployment';
import { strategyOf } from './strategy';

/** What both descriptions of a deployment contain. Times are seconds since 1970. */
function common(serviceArn: string, deployment: ServiceDeployment): object {
  const { createdAt, startedAt, finishedAt, status, statusReason } = deployment;
  return {
    serviceDeploymentArn: deploymentArn(serviceArn, deployment),
    serviceArn,
    clusterArn: clusterArn(serviceArn),
    createdAt: createdAt / 1000,
    ...(startedAt !== undefined && { startedAt: startedAt / 1000 }),
    ...(finishedAt !== undefined && { finishedAt: finishedAt / 1000 }),
    status,
    ...(statusReason !== undefined && { statusReason }),
  };
}

/** A deployment in ListServiceDeployments. */
export function briefDeployment(serviceArn: string, deployment: ServiceDeployment): object {
  return {
    ...common(serviceArn, deployment),
    targetServiceRevisionArn: revisionArn(serviceArn, deployment.revision),
  };
}

/** A deployment in DescribeServiceDeployments. */
export function describedDeployment(
  serviceArn: string,
  service: Service,
  deployment: ServiceDeployment,
): object {
  const { shift, source, revision, properties, status, updatedAt } = deployment;
  const summary = (each: Revision, production: number, test: number): object => {
    const tasks = service.tasksOf(each);
    return {
      arn: revisionArn(serviceArn, each),
      requestedTaskCount: service.desired,
      runningTaskCount: tasks.filter((task) => task.status === 'RUNNING').length,
      pendingTaskCount: tasks.filter((task) => task.status === 'PENDING').length,
      ...(shift && {
        requestedProductionTrafficWeight: production,
        requestedTestTrafficWeight: test,
      }),
    };
  };
  const { production = 100, test = 0 } = shift ?? {};
  return {
    ...common(serviceArn, deployment),
    updatedAt: updatedAt / 1000,
    ...(status === 'STOPPED' && { stoppedAt: updatedAt / 1000 }),
    sourceServiceRevisions: source ? [summary(source, 100 - production, 100 - test)] : [],
    targetServiceRevision: summary(revision, production, test),
    ...(shift && deployment.isOpen && { lifecycleStage: shift.stage }),
    deploymentConfiguration: {
      ...Object(camelCased(properties.DeploymentConfiguration ?? {})),
      strategy: strategyOf(properties),
    },
    lifecycleHookDetails: hookDetails(deployment),
    ...rollbackOf(serviceArn, deployment),
    deploymentCircuitBreaker: circuitBreaker(service, deployment),
    alarms: {
      status: deployment.alarms?.status ?? 'DISABLED',
      alarmNames: alarmSettings(properties).names,
      triggeredAlarmNames: deployment.alarms?.triggeredNames ?? [],
    },
  };
}

function hookDetails({ shift }: ServiceDeployment): readonly object[] {
  const pause = shift?.pause;
  return pause
    ? [
        {
          hookId: pause.hookId,
          targetType: 'PAUSE',
          status: 'AWAITING_ACTION',
          expiresAt: pause.expiresAt / 1000,
          timeoutAction: pause.timeoutAction,
        },
      ]
    : [];
}

function rollbackOf(serviceArn: string, { source, rolledBackAt, statusReason }: ServiceDeployment): object {
  if (!source || rolledBackAt === undefined) return {};
  return {
    rollback: {
      reason: statusReason,
      startedAt: rolledBackAt / 1000,
      serviceRevisionArn: revisionArn(serviceArn, source),
    },
  };
}

function circuitBreaker({ desired }: Service, deployment: ServiceDeployment): object {
  const { failedTasks, cause, properties, isOpen } = deployment;
  const status = !rulesOf(properties).breaker
    ? 'DISABLED'
    : cause === 'circuit breaker'
      ? 'TRIGGERED'
      : isOpen
        ? 'MONITORING'
        : 'MONITORING_COMPLETE';
  return { status, failureCount: failedTasks, threshold: failureThreshold(desired) };
}
