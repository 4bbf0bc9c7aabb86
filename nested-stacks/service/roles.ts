import { accountId, type Handle, partition, region, sub } from '../../src/template';
import { IAM, type Logs } from '../../src/template/aws';
import { writeTo } from '../shared/logs';
import { allow, trust } from '../shared/policies';
import type { ServiceBuilder } from './parameters';

const trustTasks = trust('ecs-tasks.amazonaws.com', {
  arn: sub`arn:${partition}:ecs:${region}:${accountId}:*`,
});

/** What starting a task needs: its image and its log. ECS uses it, the application never sees it. */
export function addExecutionRole(
  { parameters, add }: ServiceBuilder,
  logs: Handle<Logs.LogGroup>,
): Handle<IAM.Role> {
  return add(
    'ExecutionRole',
    new IAM.Role({
      AssumeRolePolicyDocument: trustTasks,
      Policies: [
        {
          PolicyName: 'start-task',
          PolicyDocument: allow(
            {
              Sid: 'PullImage',
              Action: ['ecr:BatchCheckLayerAvailability', 'ecr:BatchGetImage', 'ecr:GetDownloadUrlForLayer'],
              Resource: parameters.RepositoryArn,
            },
            {
              Sid: 'SignIn',
              Action: ['ecr:GetAuthorizationToken'],
              Resource: '*',
              because: 'One token serves the whole registry; ECR has no resource-level permission for it',
            },
            writeTo(logs),
          ),
        },
      ],
    }),
  );
}

/** What the application itself may do: the operations that its store uses, on this table. */
export function addTaskRole({ parameters, add }: ServiceBuilder): Handle<IAM.Role> {
  return add(
    'TaskRole',
    new IAM.Role({
      AssumeRolePolicyDocument: trustTasks,
      Policies: [
        {
          PolicyName: 'comments',
          PolicyDocument: allow({
            Sid: 'ReadAndWriteComments',
            Action: ['dynamodb:BatchWriteItem', 'dynamodb:GetItem', 'dynamodb:PutItem', 'dynamodb:Query'],
            Resource: parameters.TableArn,
          }),
        },
      ],
    }),
  );
}
