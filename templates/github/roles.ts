import { allow, pushImage, type Statement, signImages } from '../../nested-stacks/shared/policies';
import {
  accountId,
  equals,
  type Handle,
  iff,
  type NamedCondition,
  not,
  noValue,
  partition,
  type ResourceOptions,
  region,
  sub,
} from '../../src/template';
import { IAM } from '../../src/template/aws';
import type { GitHubBuilder } from './parameters';
import { deployingSite, planningSite } from './site-permissions';
import { type Provider, trustJobs } from './trust';

/** Reads stacks, and creates and deletes change sets, which change nothing until they are executed. */
export function addPlanRole(
  stack: GitHubBuilder,
  provider: Provider,
  hasSite: NamedCondition,
): Handle<IAM.Role> {
  const { Branch } = stack.parameters;
  return stack.add(
    'PlanRole',
    new IAM.Role({
      Description: sub`Jobs of GitHub Actions plan ${stack.parameters.Name} with it`,
      AssumeRolePolicyDocument: trustJobs(stack, provider, ['pull_request', sub`ref:refs/heads/${Branch}`]),
      Policies: [
        { PolicyName: 'plan', PolicyDocument: allow(...planning(stack)) },
        iff(hasSite, { PolicyName: 'site', PolicyDocument: allow(...planningSite(stack)) }, noValue),
      ],
    }),
  );
}

/** Executes change sets as the deployment role of the environment. */
export function addDeployRole(
  stack: GitHubBuilder,
  provider: Provider,
  hasSite: NamedCondition,
): Handle<IAM.Role> {
  const { GitHubEnvironment, Name } = stack.parameters;
  return stack.add(
    'DeployRole',
    new IAM.Role({
      Description: sub`Jobs of GitHub Actions deploy ${Name} with it`,
      AssumeRolePolicyDocument: trustJobs(stack, provider, [sub`environment:${GitHubEnvironment}`]),
      Policies: [
        {
          PolicyName: 'deploy',
          PolicyDocument: allow(
            ...planning(stack),
            {
              Sid: 'Execute',
              Action: [
                'cloudformation:CancelUpdateStack',
                'cloudformation:ContinueUpdateRollback',
                'cloudformation:ExecuteChangeSet',
                'cloudformation:RollbackStack',
                'cloudformation:SetStackPolicy',
                'cloudformation:UpdateTerminationProtection',
              ],
              Resource: stacks(stack),
            },
            ...recording(stack),
          ),
        },
        iff(hasSite, { PolicyName: 'site', PolicyDocument: allow(...deployingSite(stack)) }, noValue),
      ],
    }),
  );
}

/** Writes the history, which contains the image that the service runs. */
function recording({ parameters: { Name } }: GitHubBuilder): readonly Statement[] {
  const table = (path: string) =>
    sub`arn:${partition}:dynamodb:${region}:${accountId}:table/artifacts-${Name}-History-*${path}`;
  const ecs = (kind: string) => sub`arn:${partition}:ecs:${region}:${accountId}:${kind}/${Name}*`;
  return [
    {
      Sid: 'RecordDeployments',
      Action: ['dynamodb:Query', 'dynamodb:UpdateItem'],
      Resource: [table(''), table('/index/*')],
    },
    {
      Sid: 'ReadImage',
      Action: ['ecs:DescribeServiceRevisions', 'ecs:ListServiceDeployments'],
      Resource: [ecs('service'), ecs('service-revision')],
    },
  ];
}

/** Builds and pushes images. Tags are immutable, so it cannot replace an image. */
export function addBuildRole(
  stack: GitHubBuilder,
  provider: Provider,
  options: ResourceOptions,
): Handle<IAM.Role> {
  const { Branch, RepositoryArn, SigningProfileArn } = stack.parameters;
  const signs = stack.condition('SignsImages', not(equals(SigningProfileArn, '')));
  return stack.add(
    'BuildRole',
    new IAM.Role({
      Description: 'Jobs of GitHub Actions push images with it',
      AssumeRolePolicyDocument: trustJobs(stack, provider, [sub`ref:refs/heads/${Branch}`]),
      Policies: [
        {
          PolicyName: 'build',
          PolicyDocument: allow(
            {
              Sid: 'PushImage',
              Action: pushImage,
              Resource: RepositoryArn,
            },
            {
              Sid: 'AuthenticateToRegistry',
              Action: ['ecr:GetAuthorizationToken'],
              Resource: '*',
              because: 'ECR supports no resource-level permissions for this action.',
            },
          ),
        },
        iff(signs, { PolicyName: 'sign', PolicyDocument: allow(signImages(stack.parameters)) }, noValue),
      ],
    }),
    options,
  );
}

/** The root stack and its nested stacks, whose names start with its name. */
function stacks({ parameters }: GitHubBuilder) {
  const arn = (name: string) =>
    sub`arn:${partition}:cloudformation:${region}:${accountId}:stack/${parameters.Name}${name}`;
  return [arn('/*'), arn('-*/*')];
}

function planning(stack: GitHubBuilder): readonly Statement[] {
  const { Name, DeploymentRoleArn, TemplateBucketName } = stack.parameters;
  return [
    {
      Sid: 'Plan',
      Action: [
        'cloudformation:CreateChangeSet',
        'cloudformation:DeleteChangeSet',
        'cloudformation:DescribeChangeSet',
        'cloudformation:DescribeEvents',
        'cloudformation:DescribeStackEvents',
        'cloudformation:DescribeStackResource',
        'cloudformation:DescribeStackResources',
        'cloudformation:DescribeStacks',
        'cloudformation:GetStackPolicy',
        'cloudformation:GetTemplate',
        'cloudformation:ListStackResources',
        'cloudformation:TagResource',
        'cloudformation:UntagResource',
      ],
      Resource: stacks(stack),
    },
    {
      Sid: 'ReadOutputs',
      Action: ['cloudformation:DescribeStacks'],
      Resource: [
        sub`arn:${partition}:cloudformation:${region}:${accountId}:stack/artifacts-${Name}/*`,
        sub`arn:${partition}:cloudformation:${region}:${accountId}:stack/shared-*/*`,
      ],
    },
    {
      Sid: 'FindConsumers',
      Action: ['cloudformation:ListImports'],
      Resource: '*',
      because: 'CloudFormation supports no resource-level permissions for this action.',
    },
    {
      Sid: 'PassDeploymentRole',
      Action: ['iam:PassRole'],
      Resource: DeploymentRoleArn,
      Condition: { StringEquals: { 'iam:PassedToService': 'cloudformation.amazonaws.com' } },
    },
    {
      // CloudFormation resolves SSM parameter types with the permissions of the caller of CreateChangeSet.
      Sid: 'ResolveParameters',
      Action: ['ssm:GetParameters'],
      Resource: [
        sub`arn:${partition}:ssm:${region}:${accountId}:parameter/${Name}/*`,
        sub`arn:${partition}:ssm:${region}::parameter/aws/service/ecs/*`,
      ],
    },
    {
      Sid: 'PutTemplates',
      Action: ['s3:GetObject', 's3:PutObject'],
      Resource: sub`arn:${partition}:s3:::${TemplateBucketName}/*`,
    },
    {
      Sid: 'FindTemplates',
      Action: ['s3:ListBucket'],
      Resource: sub`arn:${partition}:s3:::${TemplateBucketName}`,
    },
  ];
}
