import {
  equals,
  type Handle,
  iff,
  join,
  type NamedCondition,
  not,
  noValue,
  region,
  split,
  sub,
  type Text,
} from '../../src/template';
import { ECS, type Logs } from '../../src/template/aws';
import { exceptions } from '../shared/exceptions';
import { agentContainer } from './agent';
import { storeVariables } from './database';
import { loginVariables } from './login';
import { METRICS_PORT } from './metrics-port';
import type { ServiceBuilder } from './parameters';
import { addExecutionRole, addTaskRole } from './roles';

export const CONTAINER = 'app';

interface TaskConditions {
  readonly hasImage: NamedCondition;
  readonly allowsExec: NamedCondition;
  readonly onFargate: NamedCondition;
  readonly inDatabase: NamedCondition;
  readonly hasAgent: NamedCondition;
}

export function addTask(
  stack: ServiceBuilder,
  { hasImage, allowsExec, onFargate, inDatabase, hasAgent }: TaskConditions,
  logs: Handle<Logs.LogGroup>,
): Handle<ECS.TaskDefinition> {
  const { parameters, add, condition } = stack;
  const showsDeployments = condition('ShowsDeployments', not(equals(parameters.HistoryTableName, '')));
  const canTrace = condition('CanTrace', equals(parameters.SysPtrace, 'true'));
  const store = storeVariables(stack, inDatabase);
  return add(
    'Task',
    new ECS.TaskDefinition({
      Family: parameters.Name,
      RequiresCompatibilities: [parameters.LaunchType],
      RuntimePlatform: { CpuArchitecture: parameters.Architecture, OperatingSystemFamily: 'LINUX' },
      NetworkMode: 'awsvpc',
      Cpu: parameters.Cpu,
      Memory: parameters.Memory,
      ExecutionRoleArn: addExecutionRole(stack, logs, { inDatabase, hasAgent }).get('Arn'),
      TaskRoleArn: addTaskRole(stack, allowsExec, showsDeployments).get('Arn'),
      ContainerDefinitions: [
        {
          Name: CONTAINER,
          Image: iff(
            hasImage,
            sub`${parameters.RepositoryUri}${reference(parameters.ImageTag)}`,
            sub`${parameters.RepositoryUri}:none`,
          ),
          Essential: true,
          User: '1000:1000',
          // The agent of ECS Exec writes to the root file system: "Using ECS Exec", ECS Developer Guide.
          ReadonlyRootFilesystem: iff(allowsExec, false, true),
          LinuxParameters: {
            InitProcessEnabled: true,
            Capabilities: { Drop: ['ALL'], Add: iff(canTrace, ['SYS_PTRACE'], noValue) },
            // Fargate supports no tmpfs. The application writes no files.
            Tmpfs: iff(onFargate, noValue, [
              { ContainerPath: '/tmp', Size: 64, MountOptions: ['rw', 'noexec', 'nosuid', 'nodev'] },
            ]),
          },
          Memory: parameters.Memory,
          PortMappings: [
            { ContainerPort: parameters.Port, Protocol: 'tcp' },
            // The collector of the observability stack finds the tasks by this port.
            { ContainerPort: METRICS_PORT, Protocol: 'tcp' },
          ],
          Environment: [
            { Name: 'PORT', Value: sub`${parameters.Port}` },
            { Name: 'TABLE_NAME', Value: parameters.TableName },
            ...store.Environment,
            { Name: 'TRUSTED_PROXIES', Value: sub`${parameters.Proxies}` },
            { Name: 'LOG_LEVEL', Value: parameters.LogLevel },
            ...showing(showsDeployments, parameters),
            ...loginVariables(stack),
          ],
          Secrets: store.Secrets,
          HealthCheck: {
            Command: ['CMD', 'node', 'health-check.js'],
            Interval: 10,
            Timeout: 5,
            Retries: 3,
            StartPeriod: 30,
          },
          StopTimeout: 30,
          LogConfiguration: {
            LogDriver: 'awslogs',
            Options: {
              'awslogs-group': logs.ref,
              'awslogs-region': region,
              'awslogs-stream-prefix': CONTAINER,
              mode: 'non-blocking',
              'max-buffer-size': '4m',
            },
          },
        },
        agentContainer(stack, hasAgent, logs),
      ],
    }),
    {
      Metadata: exceptions({
        'CT.ECS.PR.6': 'Writable only where ECS Exec is on, which needs it; never in staging and production.',
      }),
    },
  );
}

/** The settings of `/deployments`. Without them, the service answers 404. */
function showing(condition: NamedCondition, { HistoryTableName, Name }: ServiceBuilder['parameters']) {
  const settings = { HISTORY_TABLE: HistoryTableName, HISTORY_STACK: Name, DEPLOYMENTS: 'public' };
  return Object.entries(settings).map(([name, Value]) => iff(condition, { Name: name, Value }, noValue));
}

/** `:v1` for a tag, and `@sha256:...` for a digest. */
function reference(tagOrDigest: Text) {
  return join('@sha256:', split(':sha256:', sub`:${tagOrDigest}`));
}
