import { accountId, type Handle, jsonText, partition, region, sub } from '../../src/template';
import { type APS, EC2, type ECS, type Logs } from '../../src/template/aws';
import { METRICS_PORT } from '../service/metrics-port';
import type { Statement } from '../shared/policies';
import { collectorConfiguration, TARGETS_FOLDER } from './collector-configuration';
import type { ObservabilityBuilder } from './parameters';
import { addProgram, hardened, mount } from './tasks';

/** Scrapes the tasks of the service and writes their metrics to the workspace. */
export function addCollector(
  stack: ObservabilityBuilder,
  workspace: Handle<APS.Workspace>,
  logs: Handle<Logs.LogGroup>,
): Handle<ECS.Service> {
  const { parameters } = stack;
  return addProgram(stack, {
    id: 'Collector',
    suffix: 'collector',
    cpu: '256',
    memory: '512',
    volumes: ['targets'],
    logs,
    group: addNetwork(stack),
    permissions: [
      { Sid: 'WriteMetrics', Action: ['aps:RemoteWrite'], Resource: workspace.get('Arn') },
      ...findTasks(stack),
    ],
    whyRoot:
      'Fargate gives the volume of the targets to root. The container has no capability and a read-only root file system.',
    containers: [
      {
        ...hardened(logs, 'collector'),
        Image: parameters.CollectorImage,
        Essential: true,
        User: '0:0',
        Environment: [
          {
            Name: 'AOT_CONFIG_CONTENT',
            Value: jsonText(collectorConfiguration(parameters, workspace.get('PrometheusEndpoint'))),
          },
        ],
        MountPoints: [mount('targets', TARGETS_FOLDER)],
        // The image has this program and no shell.
        HealthCheck: {
          Command: ['CMD', '/healthcheck'],
          Interval: 10,
          Timeout: 5,
          Retries: 3,
          StartPeriod: 30,
        },
      },
    ],
  });
}

/** Both rules between collector and tasks are in this stack, so the service needs to know nothing about it. */
function addNetwork({ parameters, add }: ObservabilityBuilder): Handle<EC2.SecurityGroup> {
  const { VpcId, ServiceSecurityGroupId } = parameters;
  const port = { IpProtocol: 'tcp', FromPort: METRICS_PORT, ToPort: METRICS_PORT };
  const group = add(
    'CollectorSecurityGroup',
    new EC2.SecurityGroup({
      GroupDescription: 'Collector: outbound to the metrics of the tasks and HTTPS',
      VpcId,
      SecurityGroupEgress: [
        {
          IpProtocol: 'tcp',
          FromPort: 443,
          ToPort: 443,
          CidrIp: '0.0.0.0/0',
          Description: 'Prometheus, ECS and the registry of the image',
        },
      ],
    }),
  );
  add(
    'CollectorToTasks',
    new EC2.SecurityGroupEgress({
      ...port,
      GroupId: group.get('GroupId'),
      DestinationSecurityGroupId: ServiceSecurityGroupId,
      Description: 'Metrics',
    }),
  );
  add(
    'TasksFromCollector',
    new EC2.SecurityGroupIngress({
      ...port,
      GroupId: ServiceSecurityGroupId,
      SourceSecurityGroupId: group.get('GroupId'),
      Description: 'Metrics',
    }),
  );
  return group;
}

/** The calls of the extension ecs_observer on Fargate, according to its documentation. */
function findTasks({ parameters: { ClusterName } }: ObservabilityBuilder): readonly Statement[] {
  const ecs = sub`arn:${partition}:ecs:${region}:${accountId}`;
  const inCluster = { ArnEquals: { 'ecs:cluster': sub`${ecs}:cluster/${ClusterName}` } };
  return [
    {
      Sid: 'DescribeTasks',
      Action: ['ecs:DescribeServices', 'ecs:DescribeTasks'],
      Resource: [sub`${ecs}:service/${ClusterName}/*`, sub`${ecs}:task/${ClusterName}/*`],
    },
    {
      Sid: 'ListTasks',
      Action: ['ecs:ListServices', 'ecs:ListTasks'],
      Resource: '*',
      because: 'The condition limits these actions to the cluster.',
      Condition: inCluster,
    },
    {
      Sid: 'DescribeTaskDefinitions',
      Action: ['ecs:DescribeTaskDefinition'],
      Resource: '*',
      because: 'ECS supports no resource-level permissions for this action.',
    },
  ];
}
