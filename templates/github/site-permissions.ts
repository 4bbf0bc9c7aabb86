import type { Statement } from '../../nested-stacks/shared/policies';
import { accountId, partition, region, sub } from '../../src/template';
import type { GitHubBuilder } from './parameters';

/** Where certificates of CloudFront and the delivery of its logs are. */
const EDGE = 'us-east-1';

/** The stacks of the environment in us-east-1. */
function edgeStacks({ parameters: { Name } }: GitHubBuilder) {
  const arn = (name: string) =>
    sub`arn:${partition}:cloudformation:${EDGE}:${accountId}:stack/${Name}${name}`;
  return [arn('/*'), arn('-*/*')];
}

/** Compares the built files with the deployed ones, and plans the stacks in us-east-1. */
export function planningSite(stack: GitHubBuilder): readonly Statement[] {
  const { Name } = stack.parameters;
  const content = sub`arn:${partition}:s3:::${Name}-content-*`;
  const templates = sub`arn:${partition}:s3:::artifacts-${Name}-templates-*`;
  return [
    {
      Sid: 'PlanAtEdge',
      Action: [
        'cloudformation:CreateChangeSet',
        'cloudformation:DeleteChangeSet',
        'cloudformation:DescribeChangeSet',
        'cloudformation:DescribeEvents',
        'cloudformation:DescribeStackEvents',
        'cloudformation:DescribeStacks',
        'cloudformation:GetStackPolicy',
        'cloudformation:GetTemplate',
        'cloudformation:ListStackResources',
        'cloudformation:TagResource',
        'cloudformation:UntagResource',
      ],
      Resource: edgeStacks(stack),
    },
    {
      Sid: 'ReadOutputsOfSite',
      Action: ['cloudformation:DescribeStacks'],
      Resource: [
        sub`arn:${partition}:cloudformation:${EDGE}:${accountId}:stack/artifacts-${Name}/*`,
        sub`arn:${partition}:cloudformation:${region}:${accountId}:stack/site-shared-*/*`,
      ],
    },
    {
      Sid: 'PutTemplatesAtEdge',
      Action: ['s3:GetObject', 's3:PutObject'],
      Resource: sub`${templates}/*`,
    },
    { Sid: 'CompareFiles', Action: ['s3:GetObject'], Resource: sub`${content}/*` },
    { Sid: 'ListFiles', Action: ['s3:ListBucket'], Resource: [content, templates] },
  ];
}

/** Deploys files and stacks in us-east-1. */
export function deployingSite(stack: GitHubBuilder): readonly Statement[] {
  const { Name } = stack.parameters;
  return [
    ...planningSite(stack),
    {
      Sid: 'ExecuteAtEdge',
      Action: [
        'cloudformation:CancelUpdateStack',
        'cloudformation:ContinueUpdateRollback',
        'cloudformation:ExecuteChangeSet',
        'cloudformation:RollbackStack',
        'cloudformation:SetStackPolicy',
        'cloudformation:UpdateTerminationProtection',
      ],
      Resource: edgeStacks(stack),
    },
    {
      Sid: 'DeployFiles',
      Action: ['s3:DeleteObject', 's3:PutObject'],
      Resource: sub`arn:${partition}:s3:::${Name}-content-*/*`,
    },
    {
      Sid: 'Invalidate',
      Action: ['cloudfront:CreateInvalidation', 'cloudfront:GetInvalidation'],
      Resource: sub`arn:${partition}:cloudfront::${accountId}:distribution/*`,
    },
  ];
}
