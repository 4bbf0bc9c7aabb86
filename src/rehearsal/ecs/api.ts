import { type Data, entry } from '../../document/data';
import { type Api, ApiError, type Operation } from '../api';
import { camelCased, texts } from './answers';
import { clusterArn, clusterIn, deploymentArn } from './arns';
import { deploymentOperations } from './deployments-api';
import type { Service } from './service';
import type { ServiceDeployment } from './service-deployment';
import type { Services } from './services';
import { strategyOf } from './strategy';
import type { Task } from './task';
import { updateService } from './update-service';

/** The ECS API for services and their tasks. Times are seconds since 1970. */
export class EcsApi implements Api {
  readonly operations: Readonly<Record<string, Operation>> = {
    DescribeServices: (input: Data) => this.describeServices(input),
    ListTasks: (input: Data) => this.listTasks(input),
    DescribeTasks: (input: Data) => this.describeTasks(input),
    DescribeTaskDefinition: (input: Data) => this.describeTaskDefinition(input),
    UpdateService: (input: Data) => ({ service: serviceAnswer(...updateService(this.services, input)) }),
  };

  constructor(private readonly services: Services) {
    Object.assign(this.operations, deploymentOperations(services));
  }

  private describeServices(input: Data): object {
    const asked = texts(entry(input, 'services')).map((name) => ({
      name,
      found: this.services.find(clusterIn(input), name),
    }));
    return {
      services: asked.flatMap(({ found }) => (found ? [serviceAnswer(...found)] : [])),
      failures: asked.flatMap(({ name, found }) => (found ? [] : [{ arn: name, reason: 'MISSING' }])),
    };
  }

  private listTasks(input: Data): object {
    const name = String(entry(input, 'serviceName') ?? '');
    const found = this.services.find(clusterIn(input), name);
    if (!found) throw new ApiError('ServiceNotFoundException', 'Service not found.');
    const [arn, service] = found;
    const stopped = entry(input, 'desiredStatus') === 'STOPPED';
    return { taskArns: (stopped ? service.stopped : service.running).map((task) => taskArn(arn, task)) };
  }

  private describeTasks(input: Data): object {
    const asked = texts(entry(input, 'tasks'));
    const tasks = this.services
      .all()
      .filter(([arn]) => arn.split('/').at(-2) === clusterIn(input).split('/').at(-1))
      .flatMap(([arn, service]) =>
        [...service.running, ...service.stopped].map((task) => taskAnswer(arn, service, task)),
      );
    return { tasks: tasks.filter((task) => asked.some((one) => task.taskArn.endsWith(one))), failures: [] };
  }

  private describeTaskDefinition(input: Data): object {
    const asked = String(entry(input, 'taskDefinition') ?? '');
    const revisions = this.services
      .all()
      .flatMap(([, service]) => [...service.running, ...service.stopped].map(({ revision }) => revision));
    const found = revisions.find(({ taskDefinition }) => taskDefinition.endsWith(asked));
    if (!found) throw new ApiError('ClientException', 'Unable to describe task definition.');
    const { taskDefinition: taskDefinitionArn, definition } = found;
    return { taskDefinition: { taskDefinitionArn, ...Object(camelCased(definition)) } };
  }
}

function serviceAnswer(arn: string, service: Service): object {
  return {
    serviceArn: arn,
    serviceName: service.name,
    clusterArn: clusterArn(arn),
    status: 'ACTIVE',
    desiredCount: service.desired,
    runningCount: service.running.filter(({ status }) => status === 'RUNNING').length,
    pendingCount: service.running.filter(({ status }) => status === 'PENDING').length,
    deploymentConfiguration: {
      ...Object(camelCased(service.properties.DeploymentConfiguration ?? {})),
      strategy: strategyOf(service.properties),
    },
    ...(service.ongoing && { currentServiceDeployment: deploymentArn(arn, service.ongoing) }),
    deployments: service.deployments.map((deployment, index) =>
      deploymentAnswer(service, deployment, index === 0),
    ),
    events: service.messages.map(({ at, text }, index) => ({
      id: `${at}-${index}`,
      createdAt: at / 1000,
      message: text,
    })),
  };
}

function deploymentAnswer(service: Service, deployment: ServiceDeployment, primary: boolean): object {
  const { id, createdAt, failedTasks, state, rolloutReason, revision } = deployment;
  const tasks = service.tasksOf(revision);
  return {
    id,
    status: primary ? 'PRIMARY' : 'ACTIVE',
    taskDefinition: revision.taskDefinition,
    desiredCount: primary ? service.desired : 0,
    runningCount: tasks.filter(({ status }) => status === 'RUNNING').length,
    pendingCount: tasks.filter(({ status }) => status === 'PENDING').length,
    failedTasks,
    createdAt: createdAt / 1000,
    rolloutState: state,
    rolloutStateReason: rolloutReason,
  };
}

function taskArn(service: string, { id }: Task): string {
  return service.replace(':service/', ':task/').replace(/\/[^/]+$/, `/${id}`);
}

function taskAnswer(
  arn: string,
  service: Service,
  task: Task,
): { readonly taskArn: string; readonly [name: string]: unknown } {
  return {
    taskArn: taskArn(arn, task),
    taskDefinitionArn: task.revision.taskDefinition,
    group: `service:${service.name}`,
    lastStatus: task.status,
    desiredStatus: task.isOver ? 'STOPPED' : 'RUNNING',
    createdAt: task.startedAt / 1000,
    ...(task.stoppedAt !== undefined && { stoppedAt: task.stoppedAt / 1000 }),
    ...(task.stoppedReason !== undefined && { stoppedReason: task.stoppedReason }),
    containers: task.containers.map(({ name, health, exit }) => ({
      name,
      healthStatus: health,
      lastStatus: exit ? 'STOPPED' : 'RUNNING',
      ...(exit?.code !== undefined && { exitCode: exit.code }),
      ...(exit?.error !== undefined && { reason: exit.error }),
    })),
  };
}
