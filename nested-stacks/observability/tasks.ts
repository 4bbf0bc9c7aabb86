import { accountId, type Handle, partition, region, sub, type Text } from '../../src/template';
import { type EC2, ECS, type IAM, type Logs } from '../../src/template/aws';
import { exceptions } from '../shared/exceptions';
import { writeTo } from '../shared/logs';
import { allow, type Statement, trust } from '../shared/policies';
import { addRole } from '../shared/roles';
import type { ObservabilityBuilder } from './parameters';

type Container = ECS.TaskDefinition.ContainerDefinition;

interface Program {
  /** The logical IDs start with it. */
  readonly id: 'Collector' | 'Grafana';
  readonly suffix: string;
  readonly cpu: string;
  readonly memory: string;
  readonly volumes: readonly string[];
  readonly logs: Handle<Logs.LogGroup>;
  readonly group: Handle<EC2.SecurityGroup>;
  /** What the program itself may do. */
  readonly permissions: readonly Statement[];
  /** What ECS needs to start it, beside writing logs. */
  readonly start?: readonly Statement[];
  readonly containers: readonly Container[];
  /** Why a container runs as root. */
  readonly whyRoot: string;
  readonly service?: Partial<ECS.ServiceProperties>;
}

const trustTasks = trust('ecs-tasks.amazonaws.com', {
  arn: sub`arn:${partition}:ecs:${region}:${accountId}:*`,
});

/** One task on Fargate that ECS replaces when it fails. */
export function addProgram(stack: ObservabilityBuilder, program: Program): Handle<ECS.Service> {
  const { parameters, add } = stack;
  const { id, suffix, cpu, memory, volumes, logs, group, permissions, start = [], containers } = program;
  const role = (kind: string, name: string, statements: readonly Statement[]): Handle<IAM.Role> =>
    addRole(stack, `${id}${kind}`, {
      AssumeRolePolicyDocument: trustTasks,
      Policies: [{ PolicyName: name, PolicyDocument: allow(...statements) }],
    });
  const task = add(
    `${id}Task`,
    new ECS.TaskDefinition({
      Family: sub`${parameters.Name}-${suffix}`,
      RequiresCompatibilities: ['FARGATE'],
      RuntimePlatform: { CpuArchitecture: 'ARM64', OperatingSystemFamily: 'LINUX' },
      NetworkMode: 'awsvpc',
      Cpu: cpu,
      Memory: memory,
      ExecutionRoleArn: role('ExecutionRole', 'start-task', [writeTo(logs), ...start]).get('Arn'),
      TaskRoleArn: role('Role', suffix, permissions).get('Arn'),
      Volumes: volumes.map((Name) => ({ Name })),
      ContainerDefinitions: containers.map((container) => ({ ...container, Memory: Number(memory) })),
    }),
    { Metadata: exceptions({ 'CT.ECS.PR.3': program.whyRoot }) },
  );
  return add(
    id,
    new ECS.Service({
      ServiceName: sub`${parameters.Name}-${suffix}`,
      Cluster: parameters.ClusterName,
      TaskDefinition: task.ref,
      DesiredCount: 1,
      CapacityProviderStrategy: [{ CapacityProvider: 'FARGATE', Weight: 1 }],
      PlatformVersion: parameters.PlatformVersion,
      NetworkConfiguration: {
        AwsvpcConfiguration: {
          Subnets: parameters.SubnetIds,
          SecurityGroups: [group.get('GroupId')],
          AssignPublicIp: 'DISABLED',
        },
      },
      DeploymentConfiguration: {
        MinimumHealthyPercent: 100,
        MaximumPercent: 200,
        DeploymentCircuitBreaker: { Enable: true, Rollback: true },
      },
      EnableECSManagedTags: true,
      PropagateTags: 'SERVICE',
      ...program.service,
    }),
  );
}

/** What all containers have in common. */
export function hardened(
  logs: Handle<Logs.LogGroup>,
  name: string,
): Pick<Container, 'Name' | 'ReadonlyRootFilesystem' | 'LinuxParameters' | 'LogConfiguration'> {
  return {
    Name: name,
    ReadonlyRootFilesystem: true,
    LinuxParameters: { InitProcessEnabled: true, Capabilities: { Drop: ['ALL'] } },
    LogConfiguration: {
      LogDriver: 'awslogs',
      Options: {
        'awslogs-group': logs.ref,
        'awslogs-region': region,
        'awslogs-stream-prefix': name,
        mode: 'non-blocking',
        'max-buffer-size': '4m',
      },
    },
  };
}

export function mount(volume: string, ContainerPath: Text, ReadOnly = false) {
  return { SourceVolume: volume, ContainerPath, ReadOnly };
}
