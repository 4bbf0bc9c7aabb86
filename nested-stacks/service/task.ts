import { type Handle, iff, type NamedCondition, region, sub } from '../../src/template';
import { ECS, type Logs } from '../../src/template/aws';
import type { ServiceBuilder } from './parameters';
import { addExecutionRole, addTaskRole } from './roles';

export const CONTAINER = 'app';

export function addTask(
  stack: ServiceBuilder,
  hasImage: NamedCondition,
  logs: Handle<Logs.LogGroup>,
): Handle<ECS.TaskDefinition> {
  const { parameters, add } = stack;
  return add(
    'Task',
    new ECS.TaskDefinition({
      Family: parameters.Name,
      RequiresCompatibilities: ['EC2'],
      NetworkMode: 'awsvpc',
      Cpu: parameters.Cpu,
      Memory: parameters.Memory,
      ExecutionRoleArn: addExecutionRole(stack, logs).get('Arn'),
      TaskRoleArn: addTaskRole(stack).get('Arn'),
      ContainerDefinitions: [
        {
          Name: CONTAINER,
          Image: iff(
            hasImage,
            sub`${parameters.RepositoryUri}:${parameters.ImageTag}`,
            sub`${parameters.RepositoryUri}:none`,
          ),
          Essential: true,
          User: '1000:1000',
          Privileged: false,
          ReadonlyRootFilesystem: true,
          LinuxParameters: {
            InitProcessEnabled: true,
            Capabilities: { Drop: ['ALL'] },
            Tmpfs: [{ ContainerPath: '/tmp', Size: 64, MountOptions: ['rw', 'noexec', 'nosuid', 'nodev'] }],
          },
          Memory: parameters.Memory,
          PortMappings: [{ ContainerPort: parameters.Port, Protocol: 'tcp' }],
          Environment: [
            { Name: 'PORT', Value: sub`${parameters.Port}` },
            { Name: 'TABLE_NAME', Value: parameters.TableName },
            { Name: 'TRUSTED_PROXIES', Value: '1' },
            { Name: 'LOG_LEVEL', Value: parameters.LogLevel },
          ],
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
      ],
    }),
  );
}
