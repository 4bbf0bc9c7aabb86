import { comment, defineStack, equals, iff, not, noValue, sub } from '../src/template';
import { ECS } from '../src/template/aws';
import { serviceParameters } from './service/parameters';
import { addRollbackAlarms } from './service/rollback-alarms';
import { addScaling } from './service/scaling';
import { addTask, CONTAINER } from './service/task';
import { addTraffic } from './service/traffic';
import { addLogGroup, logKey } from './shared/logs';

export const service = defineStack(
  'service',
  {
    Description: 'ECS service: task definition, IAM roles, security group, deployment and scaling',
    Parameters: serviceParameters,
  },
  (stack) => {
    const { parameters, add, condition } = stack;
    const hasImage = condition('HasImage', not(equals(parameters.ImageTag, '')));
    const logs = addLogGroup(stack, 'Logs', sub`/${parameters.Name}/service`, logKey(stack));
    const task = addTask(stack, hasImage, logs);
    const group = addTraffic(stack);
    const ecsService = add(
      'Service',
      new ECS.Service({
        ServiceName: parameters.Name,
        Cluster: parameters.ClusterName,
        TaskDefinition: task.ref,
        DesiredCount: comment(
          'Omitted once there is an image, because a number would reset the scaling on each deployment.',
          iff(hasImage, noValue, 0),
        ),
        CapacityProviderStrategy: [{ CapacityProvider: parameters.CapacityProviderName, Weight: 1 }],
        PlacementStrategies: [
          { Type: 'spread', Field: 'attribute:ecs.availability-zone' },
          { Type: 'binpack', Field: 'MEMORY' },
        ],
        AvailabilityZoneRebalancing: 'ENABLED',
        NetworkConfiguration: {
          AwsvpcConfiguration: {
            Subnets: parameters.SubnetIds,
            SecurityGroups: [group.get('GroupId')],
            AssignPublicIp: 'DISABLED',
          },
        },
        LoadBalancers: [
          {
            ContainerName: CONTAINER,
            ContainerPort: parameters.Port,
            TargetGroupArn: parameters.TargetGroupArn,
          },
        ],
        HealthCheckGracePeriodSeconds: 60,
        DeploymentConfiguration: {
          MinimumHealthyPercent: 100,
          MaximumPercent: 200,
          DeploymentCircuitBreaker: { Enable: true, Rollback: true },
          Alarms: { Enable: true, Rollback: true, AlarmNames: addRollbackAlarms(stack) },
        },
        EnableExecuteCommand: false,
        EnableECSManagedTags: true,
        PropagateTags: 'SERVICE',
      }),
    );
    addScaling(stack, ecsService, hasImage);
    return {
      ServiceName: {
        Description: 'Name of the ECS service',
        Value: ecsService.get('Name'),
      },
      LogGroupName: { Description: 'Log group of the tasks', Value: logs.ref },
    };
  },
);
