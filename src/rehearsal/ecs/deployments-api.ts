import { type Data, entry } from '../../document/data';
import { ApiError, type Operation } from '../api';
import { texts } from './answers';
import { clusterIn, deploymentArn } from './arns';
import { briefDeployment, describedDeployment } from './deployment-answers';
import { revisionAnswer } from './revision-answer';
import type { Service } from './service';
import type { ServiceDeployment } from './service-deployment';
import type { Services } from './services';

interface Found {
  readonly serviceArn: string;
  readonly service: Service;
  readonly deployment: ServiceDeployment;
}

/** The ECS API for deployments of services. */
export function deploymentOperations(services: Services): Readonly<Record<string, Operation>> {
  const all = (): Found[] => services.all().flatMap(deploymentsOf);
  const find = (arn: Data | undefined): Found => {
    const found = all().find((each) => deploymentArn(each.serviceArn, each.deployment) === arn);
    if (found) return found;
    throw new ApiError('ServiceDeploymentNotFoundException', 'The service deployment was not found.');
  };
  return {
    ListServiceDeployments(input) {
      const found = services.find(clusterIn(input), String(entry(input, 'service') ?? ''));
      if (!found) throw new ApiError('ServiceNotFoundException', 'Service not found.');
      const statuses = texts(entry(input, 'status'));
      return {
        serviceDeployments: deploymentsOf(found)
          .filter(({ deployment: { status } }) => statuses.length === 0 || statuses.includes(status))
          .map(({ serviceArn, deployment }) => briefDeployment(serviceArn, deployment)),
      };
    },
    DescribeServiceDeployments(input) {
      const { found, failures } = described(
        texts(entry(input, 'serviceDeploymentArns')),
        all().map((each) => [deploymentArn(each.serviceArn, each.deployment), each]),
      );
      return {
        serviceDeployments: found.map(({ service, serviceArn, deployment }) =>
          describedDeployment(serviceArn, service, deployment),
        ),
        failures,
      };
    },
    ContinueServiceDeployment(input) {
      const action = chosen(input, 'action', ['CONTINUE', 'ROLLBACK'] as const);
      const arn = entry(input, 'serviceDeploymentArn');
      const { service, deployment } = find(arn);
      if (!service.answerPause(deployment, String(entry(input, 'hookId') ?? ''), action))
        throw new ApiError('ClientException', 'The hook is not awaiting an action.');
      return { serviceDeploymentArn: arn };
    },
    StopServiceDeployment(input) {
      chosen(input, 'stopType', ['ROLLBACK'] as const);
      const arn = entry(input, 'serviceDeploymentArn');
      const { service, deployment } = find(arn);
      // A deployment that already stops or rolls back continues to do so.
      if (deployment.isOngoing && !deployment.isOpen) return { serviceDeploymentArn: arn };
      if (!service.rollBack(deployment, 'stop request'))
        throw new ApiError(
          'ConflictException',
          'The service deployment is not in progress, or there is no revision to roll back to.',
        );
      return { serviceDeploymentArn: arn };
    },
    DescribeServiceRevisions(input) {
      const { found, failures } = described(
        texts(entry(input, 'serviceRevisionArns')),
        all()
          .flatMap(({ serviceArn, deployment: { revision, source } }) =>
            [revision, ...(source ? [source] : [])].map((each) => revisionAnswer(serviceArn, each)),
          )
          .map((answer) => [answer.serviceRevisionArn, answer]),
      );
      return { serviceRevisions: found, failures };
    },
  };
}

function deploymentsOf([serviceArn, service]: [string, Service]): Found[] {
  return service.history.map((deployment) => ({ serviceArn, service, deployment }));
}

/** What is asked for by ARN, and a failure for each unknown one. */
function described<T>(
  arns: readonly string[],
  known: readonly (readonly [string, T])[],
): { readonly found: T[]; readonly failures: object[] } {
  const byArn = new Map(known);
  return {
    found: arns.flatMap((arn) => byArn.get(arn) ?? []),
    failures: arns.filter((arn) => !byArn.has(arn)).map((arn) => ({ arn, reason: 'MISSING' })),
  };
}

/** The value of a field, by default the first that is allowed. */
function chosen<T extends string>(input: Data, field: string, allowed: readonly [T, ...T[]]): T {
  const value = entry(input, field) ?? allowed[0];
  const found = allowed.find((each) => each === value);
  if (found !== undefined) return found;
  throw new ApiError(
    'InvalidParameterException',
    `${field} must be ${allowed.join(' or ')}, got ${String(value)}`,
  );
}
