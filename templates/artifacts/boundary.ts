import { allow, type Statement, sessionChannels } from '../../nested-stacks/shared/policies';
import {
  accountId,
  type Handle,
  partition,
  region,
  type StackBuilder,
  stackName,
  sub,
  type Text,
} from '../../src/template';
import { type DynamoDB, IAM, type S3 } from '../../src/template/aws';

interface Environment {
  /** Name of the environment's stack. */
  readonly name: Text;
  /** Value of the tag `environment`. */
  readonly environment: Text;
  readonly templates: Handle<S3.Bucket>;
  readonly history: Handle<DynamoDB.Table>;
}

/**
 * The most that a role of the environment can do, regardless of its policies. Users who can change the templates can grant a role
 * only these permissions.
 */
export function addBoundary(
  { add }: StackBuilder,
  { name, environment, templates, history }: Environment,
): Handle<IAM.ManagedPolicy> {
  const arn = (service: string, resource: string) =>
    sub`arn:${partition}:${service}:${region}:${accountId}:${resource}${name}*`;
  const statements: readonly Statement[] = [
    {
      Sid: 'Logs',
      Action: [
        'logs:CreateLogGroup',
        'logs:CreateLogStream',
        'logs:DescribeLogStreams',
        'logs:GetLogEvents',
        'logs:PutLogEvents',
        'logs:PutRetentionPolicy',
      ],
      Resource: [
        arn('logs', 'log-group:/'),
        // RDS writes metrics of the operating system to it.
        sub`arn:${partition}:logs:${region}:${accountId}:log-group:RDSOSMetrics*`,
      ],
    },
    {
      Sid: 'DataAndBackups',
      Action: [
        'dynamodb:BatchGetItem',
        'dynamodb:BatchWriteItem',
        'dynamodb:CreateBackup',
        'dynamodb:DeleteBackup',
        'dynamodb:DeleteItem',
        'dynamodb:DescribeBackup',
        'dynamodb:DescribeTable',
        'dynamodb:GetItem',
        'dynamodb:ListTagsOfResource',
        'dynamodb:PutItem',
        'dynamodb:Query',
        'dynamodb:RestoreTableFromAwsBackup',
        'dynamodb:RestoreTableFromBackup',
        'dynamodb:Scan',
        'dynamodb:StartAwsBackupJob',
        'dynamodb:UpdateItem',
      ],
      Resource: arn('dynamodb', 'table/'),
    },
    {
      Sid: 'History',
      Action: ['dynamodb:Query', 'dynamodb:UpdateItem'],
      Resource: [history.get('Arn'), sub`${history.get('Arn')}/index/*`],
    },
    {
      Sid: 'Named',
      Action: [
        'backup:CopyIntoBackupVault',
        'backup:DescribeBackupVault',
        'ecr:BatchImportUpstreamImage',
        'ecr:CompleteLayerUpload',
        'ecr:CreateRepository',
        'ecr:DescribeImageSigningStatus',
        'ecr:InitiateLayerUpload',
        'ecr:PutImage',
        'ecr:UploadLayerPart',
        'ecs:DeregisterContainerInstance',
        'ecs:DescribeClusters',
        'ecs:DescribeServices',
        'ecs:DescribeTasks',
        'ecs:Poll',
        'ecs:RegisterContainerInstance',
        'ecs:StartTelemetrySession',
        'ecs:SubmitAttachmentStateChanges',
        'ecs:SubmitContainerStateChange',
        'ecs:SubmitTaskStateChange',
        'ecs:UpdateContainerInstancesState',
        'states:StartExecution',
      ],
      Resource: [
        arn('backup', 'backup-vault:'),
        arn('ecr', 'repository/'),
        arn('ecs', 'cluster/'),
        arn('ecs', 'container-instance/'),
        arn('ecs', 'service/'),
        arn('ecs', 'task/'),
        arn('states', 'stateMachine:'),
      ],
    },
    {
      // Those of the registry that environments share, and of the environment whose images this one promotes.
      Sid: 'PullImages',
      Action: [
        'ecr:BatchCheckLayerAvailability',
        'ecr:BatchGetImage',
        'ecr:DescribeImages',
        'ecr:GetDownloadUrlForLayer',
      ],
      Resource: sub`arn:${partition}:ecr:${region}:${accountId}:repository/*`,
    },
    {
      Sid: 'FindPromotedRepository',
      Action: ['cloudformation:DescribeStacks'],
      Resource: sub`arn:${partition}:cloudformation:${region}:${accountId}:stack/*`,
    },
    {
      Sid: 'SignImages',
      Action: ['signer:SignPayload'],
      Resource: sub`arn:${partition}:signer:${region}:${accountId}:/signing-profiles/*`,
    },
    {
      Sid: 'WithoutResources',
      Action: [
        'ec2:DescribeSecurityGroupRules',
        'ecr:GetAuthorizationToken',
        'ecs:DescribeTaskDefinition',
        'ecs:DiscoverPollEndpoint',
        'ecs:ListServices',
        'ecs:ListTasks',
        'elasticloadbalancing:DescribeListeners',
        'elasticloadbalancing:DescribeRules',
        'elasticloadbalancing:DescribeTargetGroups',
        'elasticloadbalancing:DescribeTargetHealth',
        'logs:CreateLogDelivery',
        'logs:DeleteLogDelivery',
        'logs:DescribeLogGroups',
        'logs:DescribeResourcePolicies',
        'logs:GetLogDelivery',
        'logs:ListLogDeliveries',
        'logs:PutResourcePolicy',
        'logs:UpdateLogDelivery',
        'ssm:UpdateInstanceInformation',
        ...sessionChannels,
      ],
      Resource: '*',
      because: 'These actions support no resource-level permissions.',
    },
    {
      Sid: 'Tagged',
      Action: [
        'aps:GetLabels',
        'aps:GetMetricMetadata',
        'aps:GetSeries',
        'aps:ListRules',
        'aps:QueryMetrics',
        'aps:RemoteWrite',
        'elasticloadbalancing:DeregisterTargets',
        'elasticloadbalancing:ModifyRule',
        'elasticloadbalancing:RegisterTargets',
        'kms:Decrypt',
      ],
      Resource: (
        [
          ['aps', 'workspace/*'],
          ['elasticloadbalancing', 'listener-rule/app/*'],
          ['elasticloadbalancing', 'targetgroup/*'],
          ['kms', 'key/*'],
        ] as const
      ).map(([service, each]) => sub`arn:${partition}:${service}:${region}:${accountId}:${each}`),
      Condition: { StringEquals: { 'aws:ResourceTag/environment': environment } },
    },
    {
      // AWS does not tag default security groups. All others have the tag of their environment.
      Sid: 'DefaultSecurityGroup',
      Action: ['ec2:RevokeSecurityGroupEgress', 'ec2:RevokeSecurityGroupIngress'],
      Resource: sub`arn:${partition}:ec2:${region}:${accountId}:security-group/*`,
      Condition: { Null: { 'aws:ResourceTag/environment': 'true' } },
    },
    {
      Sid: 'Buckets',
      Action: ['s3:GetBucketAcl', 's3:GetBucketLocation', 's3:GetBucketVersioning'],
      Resource: sub`arn:${partition}:s3:::${name}*`,
    },
    {
      Sid: 'Objects',
      Action: ['s3:GetObject', 's3:GetObjectVersion', 's3:PutObject'],
      Resource: [sub`arn:${partition}:s3:::${name}*/*`, sub`${templates.get('Arn')}/*`],
    },
    {
      Sid: 'Pipeline',
      Action: [
        'codebuild:BatchGetBuilds',
        'codebuild:StartBuild',
        'codecommit:CancelUploadArchive',
        'codecommit:GetBranch',
        'codecommit:GetCommit',
        'codecommit:GetRepository',
        'codecommit:GetUploadArchiveStatus',
        'codecommit:UploadArchive',
        'codepipeline:GetPipelineExecution',
        'codepipeline:StartPipelineExecution',
      ],
      Resource: [arn('codebuild', 'project/'), arn('codecommit', ''), arn('codepipeline', '')],
    },
    {
      Sid: 'Connections',
      Action: ['codeconnections:UseConnection'],
      Resource: sub`arn:${partition}:codeconnections:${region}:${accountId}:connection/*`,
    },
    {
      Sid: 'ChangeSets',
      Action: [
        'cloudformation:CreateChangeSet',
        'cloudformation:DeleteChangeSet',
        'cloudformation:DescribeChangeSet',
        'cloudformation:DescribeStackEvents',
        'cloudformation:ExecuteChangeSet',
        'cloudformation:TagResource',
        'cloudformation:UntagResource',
      ],
      Resource: sub`arn:${partition}:cloudformation:${region}:${accountId}:stack/${name}/*`,
    },
    {
      Sid: 'ParametersAndSecrets',
      Action: ['secretsmanager:GetSecretValue', 'ssm:GetParameters'],
      Resource: [
        arn('secretsmanager', 'secret:'),
        sub`arn:${partition}:ssm:${region}::parameter/aws/service/ecs/*`,
        sub`arn:${partition}:ssm:${region}:${accountId}:parameter/${name}/*`,
      ],
    },
    {
      Sid: 'AssumeRoles',
      Action: ['sts:AssumeRole'],
      Resource: sub`arn:${partition}:iam::${accountId}:role/${name}*`,
    },
    {
      Sid: 'PassDeploymentRole',
      Action: ['iam:PassRole'],
      Resource: sub`arn:${partition}:iam::${accountId}:role/deployment/${stackName}-*`,
      Condition: { StringEquals: { 'iam:PassedToService': 'cloudformation.amazonaws.com' } },
    },
  ];
  return add(
    'PermissionsBoundary',
    new IAM.ManagedPolicy({
      Path: '/deployment/',
      Description: sub`Most that roles of ${name} can do`,
      PolicyDocument: allow(...statements),
    }),
  );
}
