import {
  accountId,
  type Handle,
  iff,
  type NamedCondition,
  noValue,
  partition,
  region,
  sub,
  type Text,
} from '../../src/template';
import type { IAM, Logs } from '../../src/template/aws';
import { writeTo } from '../shared/logs';
import { allow, type Statement, sessionChannels, trust, trustWithoutSource } from '../shared/policies';
import { addRole } from '../shared/roles';
import { agentPolicy } from './agent';
import { readSecret } from './database';
import type { ServiceBuilder } from './parameters';

const trustTasks = trust('ecs-tasks.amazonaws.com', {
  arn: sub`arn:${partition}:ecs:${region}:${accountId}:*`,
});

/** ECS assumes this role to pull the image, read the secret of the database and write the logs. The application cannot use it. */
export function addExecutionRole(
  stack: ServiceBuilder,
  logs: Handle<Logs.LogGroup>,
  { inDatabase, hasAgent }: { readonly inDatabase: NamedCondition; readonly hasAgent: NamedCondition },
): Handle<IAM.Role> {
  return addRole(stack, 'ExecutionRole', {
    AssumeRolePolicyDocument: trustTasks,
    Policies: [
      {
        PolicyName: 'start-task',
        PolicyDocument: allow(
          {
            Sid: 'PullImage',
            Action: ['ecr:BatchCheckLayerAvailability', 'ecr:BatchGetImage', 'ecr:GetDownloadUrlForLayer'],
            Resource: stack.parameters.RepositoryArn,
          },
          {
            Sid: 'AuthenticateToRegistry',
            Action: ['ecr:GetAuthorizationToken'],
            Resource: '*',
            because: 'ECR supports no resource-level permissions for this action.',
          },
          writeTo(logs),
        ),
      },
      iff(inDatabase, { PolicyName: 'read-secret', PolicyDocument: allow(...readSecret(stack)) }, noValue),
      agentPolicy(stack, hasAgent),
    ],
  });
}

/** The DynamoDB operations of the application. */
export function comments(tableArn: Text): Statement {
  return {
    Sid: 'ReadAndWriteComments',
    Action: [
      'dynamodb:BatchGetItem',
      'dynamodb:BatchWriteItem',
      'dynamodb:DeleteItem',
      // Tasks of version 1.1, which run beside new ones during a deployment, call it.
      'dynamodb:GetItem',
      'dynamodb:PutItem',
      'dynamodb:Query',
      'dynamodb:UpdateItem',
    ],
    Resource: [tableArn, sub`${tableArn}/index/by-email`],
  };
}

/** The permissions of the application: the DynamoDB operations that its store uses, on its table. */
export function addTaskRole(
  stack: ServiceBuilder,
  allowsExec: NamedCondition,
  showsDeployments: NamedCondition,
): Handle<IAM.Role> {
  return addRole(stack, 'TaskRole', {
    AssumeRolePolicyDocument: trustTasks,
    Policies: [
      {
        PolicyName: 'comments',
        PolicyDocument: allow(comments(stack.parameters.TableArn)),
      },
      iff(
        showsDeployments,
        {
          PolicyName: 'deployments',
          PolicyDocument: allow({
            Sid: 'ReadDeployments',
            Action: ['dynamodb:Query'],
            Resource: sub`arn:${partition}:dynamodb:${region}:${accountId}:table/${stack.parameters.HistoryTableName}/index/by-start`,
            Condition: { 'ForAllValues:StringEquals': { 'dynamodb:LeadingKeys': [stack.parameters.Name] } },
          }),
        },
        noValue,
      ),
      iff(
        allowsExec,
        {
          PolicyName: 'execute-command',
          PolicyDocument: allow({
            Sid: 'OpenChannels',
            Action: sessionChannels,
            Resource: '*',
            because: 'Session Manager supports no resource-level permissions for these actions.',
          }),
        },
        noValue,
      ),
    ],
  });
}

/**
 * ECS assumes this role to shift traffic. It is AmazonECSInfrastructureRolePolicyForLoadBalancers, limited to the two rules and
 * the two target groups of the service.
 */
export function addInfrastructureRole(stack: ServiceBuilder, shifts: NamedCondition): Handle<IAM.Role> {
  const { TargetGroupArn, AlternateTargetGroupArn, ProductionRuleArn, TestRuleArn } = stack.parameters;
  return addRole(
    stack,
    'InfrastructureRole',
    {
      AssumeRolePolicyDocument: trustWithoutSource('ecs.amazonaws.com'),
      Policies: [
        {
          PolicyName: 'shift-traffic',
          PolicyDocument: allow(
            {
              Sid: 'ReadLoadBalancers',
              Action: [
                'elasticloadbalancing:DescribeListeners',
                'elasticloadbalancing:DescribeRules',
                'elasticloadbalancing:DescribeTargetGroups',
                'elasticloadbalancing:DescribeTargetHealth',
              ],
              Resource: '*',
              because: 'Elastic Load Balancing supports no resource-level permissions for these actions.',
            },
            {
              Sid: 'RegisterTasks',
              Action: ['elasticloadbalancing:DeregisterTargets', 'elasticloadbalancing:RegisterTargets'],
              Resource: [TargetGroupArn, AlternateTargetGroupArn],
            },
            {
              Sid: 'ShiftTraffic',
              Action: ['elasticloadbalancing:ModifyRule'],
              Resource: [ProductionRuleArn, TestRuleArn],
            },
          ),
        },
      ],
    },
    { Condition: shifts },
  );
}
