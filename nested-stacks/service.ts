import { defineStack, equals, iff, not, sub } from '../src/template';
import { ECS } from '../src/template/aws';
import { hasAgentOf } from './service/agent';
import { placement, runsOnFargate } from './service/capacity';
import { allowDatabase, usesDatabase } from './service/database';
import { deploymentConfiguration, trafficShifting } from './service/deployment';
import { serviceParameters } from './service/parameters';
import { addScaling } from './service/scaling';
import { addTask, CONTAINER } from './service/task';
import { addTraffic } from './service/traffic';
import { shiftsTraffic } from './shared/deployment-strategy';
import { lintExceptions } from './shared/exceptions';
import { addLogGroup, logKey } from './shared/logs';

export const service = defineStack(
  'service',
  {
    Description: 'ECS service: task definition, IAM roles, security group, deployment and scaling',
    Parameters: serviceParameters,
    Metadata: lintExceptions(
      'Parameters that are empty with the strategy rolling are used by the other strategies only.',
      'W1030',
    ),
  },
  (stack) => {
    const { parameters, add, condition } = stack;
    const hasImage = condition('HasImage', not(equals(parameters.ImageTag, '')));
    const logs = addLogGroup(stack, 'Logs', sub`/${parameters.Name}/service`, logKey(stack));
    const allowsExec = condition('AllowsExec', equals(parameters.ExecuteCommand, 'true'));
    const onFargate = runsOnFargate(stack);
    const inDatabase = usesDatabase(stack);
    const hasAgent = hasAgentOf(stack);
    const task = addTask(stack, { hasImage, allowsExec, onFargate, inDatabase, hasAgent }, logs);
    const group = addTraffic(stack);
    allowDatabase(stack, group, inDatabase);
    const shifts = shiftsTraffic(stack);
    const ecsService = add(
      'Service',
      new ECS.Service({
        ServiceName: parameters.Name,
        Cluster: parameters.ClusterName,
        TaskDefinition: task.ref,
        ...placement(stack, onFargate),
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
            AdvancedConfiguration: trafficShifting(stack, shifts),
          },
        ],
        HealthCheckGracePeriodSeconds: 60,
        DeploymentConfiguration: deploymentConfiguration(stack, shifts),
        EnableExecuteCommand: iff(allowsExec, true, false),
        EnableECSManagedTags: true,
        PropagateTags: 'SERVICE',
      }),
      {
        Condition: hasImage,
        Metadata: lintExceptions('cfn-lint 1.51 does not know hooks that pause.', 'E3002', 'E3003'),
        comment:
          'Has no DesiredCount, which would reset the scaling on each deployment. ECS starts a new service with one task, so the\ncircuit breaker also protects the first deployment.',
      },
    );
    addScaling(stack, ecsService, { hasImage, shifts });
    return {
      ServiceName: {
        Description: 'Name of the ECS service',
        Value: ecsService.get('Name'),
        Condition: hasImage,
      },
      SecurityGroupId: { Description: 'Security group of the tasks', Value: group.get('GroupId') },
      LogGroupName: { Description: 'Log group of the tasks', Value: logs.ref },
    };
  },
);
