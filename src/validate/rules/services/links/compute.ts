import { objectsAt } from '../../../analysis/requirement-table';
import { amount, type Demand, fixed, type Link, mismatch } from './link';

/** Amazon EC2 Auto Scaling User Guide, "Target tracking scaling policies": the group must be able to grow. */
const roomToScale: Demand = function* (policy, group) {
  if (policy.get('PolicyType').text !== 'TargetTrackingScaling') return;
  const [least, most] = [amount(group.get('MinSize')), amount(group.get('MaxSize'))];
  if (least !== undefined && most !== undefined && most <= least)
    yield mismatch(
      group.get('MaxSize'),
      `MaxSize must be greater than MinSize (${least}) for target tracking, got ${most}`,
    );
};

const FARGATE_LOG_DRIVERS = ['awsfirelens', 'awslogs', 'splunk'];

/** Amazon ECS Developer Guide, "Amazon ECS task definition parameters for Fargate". */
const fargateTask: Demand = function* (service, task) {
  if (service.get('LaunchType').text !== 'FARGATE') return;
  const compatible = task.get('RequiresCompatibilities');
  const listed = compatible.items();
  if (
    compatible.presence === 'present' &&
    !compatible.isCall &&
    listed.every(({ text }) => text !== undefined)
  )
    if (!listed.some(({ text }) => text === 'FARGATE'))
      yield mismatch(
        compatible,
        'RequiresCompatibilities must contain FARGATE: a service with LaunchType FARGATE uses the task definition',
      );
  for (const log of objectsAt(task, ['ContainerDefinitions', '*', 'LogConfiguration'])) {
    const driver = log.get('LogDriver');
    if (driver.text !== undefined && !FARGATE_LOG_DRIVERS.includes(driver.text))
      yield mismatch(
        driver,
        `Fargate does not support the log driver ${driver.text}`,
        `use ${FARGATE_LOG_DRIVERS.join(' or ')}`,
      );
  }
};

/** Amazon ECS API, CreateService: the network mode awsvpc requires the network configuration. */
const networkOfTask: Demand = function* (service, task) {
  if (task.get('NetworkMode').text === 'awsvpc' && service.get('NetworkConfiguration').presence === 'absent')
    yield mismatch(
      service,
      'the service requires NetworkConfiguration, because its task definition has NetworkMode awsvpc',
      'add NetworkConfiguration',
    );
};

/** Amazon ECS Developer Guide, "Dynamic port mapping": tasks on a dynamic host port are checked on that port. */
const dynamicPort: Demand = function* (service, task, find) {
  for (const balancer of service.get('LoadBalancers').items()) {
    const group = find(balancer.get('TargetGroupArn'), 'AWS::ElasticLoadBalancingV2::TargetGroup');
    const port = group?.get('HealthCheckPort');
    if (!port || port.isCall || port.value === 'traffic-port' || port.value === undefined) continue;
    const used = objectsAt(task, ['ContainerDefinitions', '*'])
      .filter((container) => fixed(container.get('Name')) === fixed(balancer.get('ContainerName')))
      .flatMap((container) => objectsAt(container, ['PortMappings', '*']))
      .find((mapping) => fixed(mapping.get('ContainerPort')) === fixed(balancer.get('ContainerPort')));
    if (used && amount(used.get('HostPort')) === 0)
      yield mismatch(
        port,
        'HealthCheckPort must be traffic-port: the container has a dynamic host port',
        'use traffic-port',
      );
  }
};

const NOT_FORWARDED = ['GENEVE'];

/** Elastic Load Balancing API, CreateRule: rules belong to Application Load Balancers. */
const forwarded: Demand = function* (_rule, group) {
  const protocol = group.get('Protocol');
  if (NOT_FORWARDED.includes(protocol.text ?? ''))
    yield mismatch(
      protocol,
      `a listener rule cannot forward to a target group with the Protocol ${protocol.text}`,
    );
};

export const computeLinks: readonly Link[] = [
  {
    from: 'AWS::AutoScaling::ScalingPolicy',
    at: ['AutoScalingGroupName'],
    to: 'AWS::AutoScaling::AutoScalingGroup',
    demands: roomToScale,
  },
  { from: 'AWS::ECS::Service', at: ['TaskDefinition'], to: 'AWS::ECS::TaskDefinition', demands: fargateTask },
  {
    from: 'AWS::ECS::Service',
    at: ['TaskDefinition'],
    to: 'AWS::ECS::TaskDefinition',
    demands: networkOfTask,
  },
  { from: 'AWS::ECS::Service', at: ['TaskDefinition'], to: 'AWS::ECS::TaskDefinition', demands: dynamicPort },
  {
    from: 'AWS::ElasticLoadBalancingV2::ListenerRule',
    at: ['Actions', '*', 'TargetGroupArn'],
    to: 'AWS::ElasticLoadBalancingV2::TargetGroup',
    demands: forwarded,
  },
];
