import { accountId, type Handle, partition, region, sub } from '../../src/template';
import { type ECS, IAM } from '../../src/template/aws';
import { allow, sessionChannels, trustWithoutSource } from '../shared/policies';
import { addRole } from '../shared/roles';
import type { ClusterBuilder } from './parameters';

/** Permissions of the ECS agent and Session Manager. Pulling images and writing logs is up to each task's execution role. */
export function addNodeProfile(
  stack: ClusterBuilder,
  cluster: Handle<ECS.Cluster>,
): Handle<IAM.InstanceProfile> {
  const role = addRole(stack, 'NodeRole', {
    AssumeRolePolicyDocument: trustWithoutSource('ec2.amazonaws.com'),
    Policies: [
      {
        PolicyName: 'ecs-agent',
        PolicyDocument: allow(
          {
            Sid: 'JoinAndReport',
            Action: [
              'ecs:DescribeClusters',
              'ecs:RegisterContainerInstance',
              'ecs:DeregisterContainerInstance',
              'ecs:SubmitAttachmentStateChanges',
              'ecs:SubmitContainerStateChange',
              'ecs:SubmitTaskStateChange',
            ],
            Resource: cluster.get('Arn'),
          },
          {
            Sid: 'ListenForTasks',
            Action: ['ecs:Poll', 'ecs:StartTelemetrySession', 'ecs:UpdateContainerInstancesState'],
            Resource: sub`arn:${partition}:ecs:${region}:${accountId}:container-instance/${cluster.ref}/*`,
          },
          {
            Sid: 'FindEcs',
            Action: ['ecs:DiscoverPollEndpoint'],
            Resource: '*',
            because: 'ECS supports no resource-level permissions for this action.',
          },
        ),
      },
      {
        PolicyName: 'session-manager',
        PolicyDocument: allow({
          Sid: 'OpenSessions',
          Action: ['ssm:UpdateInstanceInformation', ...sessionChannels],
          Resource: '*',
          because: 'Session Manager supports no resource-level permissions for these actions.',
        }),
      },
    ],
  });
  return stack.add('NodeProfile', new IAM.InstanceProfile({ Roles: [role.ref] }));
}
