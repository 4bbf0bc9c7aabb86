import { allow, type Statement, trust } from '../../nested-stacks/shared/policies';
import {
  accountId,
  type Expression,
  type Handle,
  partition,
  region,
  type Scalar,
  type StackBuilder,
  sub,
  type Text,
} from '../../src/template';
import { IAM, type S3 } from '../../src/template/aws';
import {
  type Actions,
  changesOfTagged,
  creations,
  delivery,
  type NamedGrant,
  protection,
  reading,
  recording,
  roleChanges,
  roleUsers,
  running,
  serviceLinked,
  storage,
  tagging,
} from './deployment-actions';

interface Limits {
  /** Name of the environment's stack. */
  readonly name: Text;
  /** Value of the tag `environment`. */
  readonly environment: Text;
  readonly templates: Handle<S3.Bucket>;
  readonly boundary: Expression<Scalar<'AWS::IAM::ManagedPolicy.PolicyArn'>>;
}

/**
 * The role that CloudFormation deploys one environment with. Its own path is outside of what it can change, and the roles
 * that it creates can do no more than the permissions boundary.
 */
export function addDeploymentRole({ add }: StackBuilder, limits: Limits): Handle<IAM.Role> {
  const { name, environment, templates } = limits;
  const policy = (logicalId: string, Description: string, ...statements: readonly Statement[]) =>
    add(
      logicalId,
      new IAM.ManagedPolicy({ Description, Path: '/deployment/', PolicyDocument: allow(...statements) }),
    ).ref;
  const named = (grants: readonly NamedGrant[]) => grants.map((grant) => namedStatement(grant, name));
  return add(
    'DeploymentRole',
    new IAM.Role({
      Path: '/deployment/',
      Description: sub`CloudFormation deploys ${name} with it`,
      AssumeRolePolicyDocument: trust('cloudformation.amazonaws.com'),
      ManagedPolicyArns: [
        policy('RunningPermissions', 'Cluster, service, logs and alarms', ...named(running)),
        policy('RecordingPermissions', 'State machines that record deployments', ...named(recording)),
        policy(
          'StoragePermissions',
          'Table, database and backups',
          ...named(storage),
          ...databases(environment),
        ),
        policy('ProtectionPermissions', 'Web ACLs', ...named(protection), ...webAcls()),
        policy(
          'DeliveryPermissions',
          'Stacks, roles, images and the pipeline',
          ...named(delivery),
          ...handOver(limits),
        ),
        policy('UnnamedPermissions', 'Resources whose IDs AWS assigns', ...unnamed(limits)),
        policy(
          'ReadingPermissions',
          'Descriptions, templates and parameters',
          {
            Sid: 'Describe',
            Action: spelled(reading),
            Resource: '*',
            because:
              'Most of these actions support no resource-level permissions. None returns data of users.',
            Condition: inRegion,
          },
          { Sid: 'ReadTemplates', Action: ['s3:GetObject'], Resource: sub`${templates.get('Arn')}/*` },
          {
            Sid: 'ReadParameters',
            Action: ['ssm:GetParameters'],
            Resource: [
              sub`arn:${partition}:ssm:${region}::parameter/aws/service/ecs/*`,
              sub`arn:${partition}:ssm:${region}:${accountId}:parameter/${name}/*`,
            ],
          },
        ),
      ],
    }),
  );
}

const inRegion = { StringEquals: { 'aws:RequestedRegion': region } };

function namedStatement({ Sid, service, kinds, arn, actions }: NamedGrant, name: Text): Statement {
  const named = (kind: string) => {
    if (arn === 'without-account') return sub`arn:${partition}:${service}:::${kind}${name}*`;
    if (arn === 'global') return sub`arn:${partition}:${service}::${accountId}:${kind}${name}*`;
    return sub`arn:${partition}:${service}:${region}:${accountId}:${kind}${name}*`;
  };
  return { Sid, Action: spelled({ [service]: actions }), Resource: kinds.map(named) };
}

/**
 * A database also uses AWS's default groups, the subnet group of the system `shared`, a secret of the master user that RDS
 * names, and the key of the environment: "Password management with Amazon Aurora and AWS Secrets Manager".
 */
function databases(environment: Text): readonly Statement[] {
  const arn = (resource: string) => sub`arn:${partition}:rds:${region}:${accountId}:${resource}`;
  const key = sub`arn:${partition}:kms:${region}:${accountId}:key/*`;
  const ofEnvironment = { 'aws:ResourceTag/environment': environment };
  return [
    {
      Sid: 'GroupsOfDatabases',
      Action: ['rds:CreateDBCluster', 'rds:CreateDBInstance', 'rds:ModifyDBCluster', 'rds:ModifyDBInstance'],
      Resource: [arn('og:default*'), arn('pg:default*'), arn('subgrp:shared-*')],
    },
    {
      Sid: 'MasterSecrets',
      Action: ['secretsmanager:CreateSecret', 'secretsmanager:RotateSecret', 'secretsmanager:TagResource'],
      Resource: sub`arn:${partition}:secretsmanager:${region}:${accountId}:secret:rds!cluster-*`,
    },
    {
      // And workspaces of metrics: "Encryption at rest", Amazon Managed Service for Prometheus User Guide.
      Sid: 'EncryptSecrets',
      Action: ['kms:Decrypt', 'kms:GenerateDataKey'],
      Resource: key,
      Condition: {
        StringEquals: {
          ...ofEnvironment,
          'kms:ViaService': [sub`aps.${region}.amazonaws.com`, sub`secretsmanager.${region}.amazonaws.com`],
        },
      },
    },
    {
      Sid: 'EncryptDatabases',
      Action: ['kms:CreateGrant'],
      Resource: key,
      Condition: { StringEquals: ofEnvironment, Bool: { 'kms:GrantIsForAWSResource': 'true' } },
    },
  ];
}

/** A web ACL contains rule groups of AWS, and is attached to load balancers, whose names AWS generates. */
function webAcls(): readonly Statement[] {
  const loadBalancers = sub`arn:${partition}:elasticloadbalancing:${region}:${accountId}:loadbalancer/app/*`;
  return [
    {
      Sid: 'ManagedRuleGroups',
      Action: ['wafv2:CreateWebACL', 'wafv2:UpdateWebACL'],
      Resource: sub`arn:${partition}:wafv2:${region}:${accountId}:regional/managedruleset/*`,
    },
    {
      Sid: 'AttachWebAcls',
      Action: ['wafv2:AssociateWebACL', 'wafv2:DisassociateWebACL', 'wafv2:GetWebACLForResource'],
      Resource: loadBalancers,
    },
    {
      Sid: 'SetWebAcls',
      Action: ['elasticloadbalancing:SetWebAcl'],
      Resource: '*',
      because: 'Elastic Load Balancing supports no resource-level permissions for this action.',
      Condition: inRegion,
    },
  ];
}

function unnamed({ name, environment }: Limits): readonly Statement[] {
  return [
    {
      Sid: 'Create',
      Action: spelled(creations),
      Resource: '*',
      because: 'AWS assigns the IDs of these resources, or IAM supports no tags for them.',
      Condition: inRegion,
    },
    {
      Sid: 'TagUntaggedAndOwn',
      Action: spelled(tagging),
      Resource: '*',
      because: 'The tag keeps the resources of other environments from getting the tag of this one.',
      Condition: {
        StringEquals: { 'aws:RequestedRegion': region },
        StringEqualsIfExists: { 'aws:ResourceTag/environment': environment },
      },
    },
    {
      Sid: 'ChangeTagged',
      Action: spelled(changesOfTagged),
      Resource: '*',
      because: 'The tag limits these actions to resources of the environment.',
      Condition: {
        StringEquals: { 'aws:RequestedRegion': region, 'aws:ResourceTag/environment': environment },
      },
    },
    {
      Sid: 'Aliases',
      Action: ['kms:CreateAlias', 'kms:DeleteAlias', 'kms:UpdateAlias'],
      // KMS checks the permission on the alias and on its key: "Controlling access to aliases", KMS Developer Guide.
      Resource: [
        sub`arn:${partition}:kms:${region}:${accountId}:alias/${name}*`,
        sub`arn:${partition}:kms:${region}:${accountId}:key/*`,
      ],
    },
  ];
}

/** Permissions to let services act: role changes, passing roles and connections, service-linked roles. */
function handOver({ name, boundary }: Limits): readonly Statement[] {
  const roles = sub`arn:${partition}:iam::${accountId}:role/${name}*`;
  return [
    {
      Sid: 'RolesWithBoundary',
      Action: spelled({ iam: roleChanges }),
      Resource: roles,
      Condition: { StringEquals: { 'iam:PermissionsBoundary': boundary } },
    },
    {
      Sid: 'PassRoles',
      Action: ['iam:PassRole'],
      Resource: roles,
      Condition: { StringEquals: { 'iam:PassedToService': roleUsers } },
    },
    {
      Sid: 'ServiceLinkedRoles',
      Action: ['iam:CreateServiceLinkedRole'],
      Resource: sub`arn:${partition}:iam::${accountId}:role/aws-service-role/*`,
      Condition: { StringEquals: { 'iam:AWSServiceName': serviceLinked } },
    },
    {
      Sid: 'PrivateDnsOfEndpoints',
      Action: ['route53:AssociateVPCWithHostedZone'],
      Resource: sub`arn:${partition}:route53:::hostedzone/*`,
    },
    {
      Sid: 'PassConnections',
      // AWS renamed the service; CodePipeline still checks the old prefix for connections with an old ARN.
      Action: ['codeconnections:PassConnection', 'codestar-connections:PassConnection'],
      Resource: [
        sub`arn:${partition}:codeconnections:${region}:${accountId}:connection/*`,
        sub`arn:${partition}:codestar-connections:${region}:${accountId}:connection/*`,
      ],
    },
  ];
}

function spelled(actions: Actions): readonly string[] {
  return Object.entries(actions).flatMap(([service, names]) => names.map((name) => `${service}:${name}`));
}
