import { allow, type Statement, trust } from '../../nested-stacks/shared/policies';
import {
  accountId,
  type Handle,
  partition,
  region,
  type StackBuilder,
  sub,
  type Text,
} from '../../src/template';
import { IAM, type S3 } from '../../src/template/aws';
import {
  delivery,
  type NamedGrant,
  nameless,
  reading,
  roleUsers,
  running,
  serviceLinked,
} from './deployment-actions';

interface Reach {
  /** The role can deploy stacks whose names start with this. */
  readonly prefix: Text;
  readonly templates: Handle<S3.Bucket>;
}

type Adds = Pick<StackBuilder<Record<never, never>>, 'add'>;

/** The role that CloudFormation deploys with. Its own policies don't match its path, so a deployment cannot change it. */
export function addDeploymentRole({ add }: Adds, { prefix, templates }: Reach): Handle<IAM.Role> {
  const policy = (logicalId: string, Description: string, ...statements: readonly Statement[]) =>
    add(
      logicalId,
      new IAM.ManagedPolicy({ Description, Path: '/deployment/', PolicyDocument: allow(...statements) }),
      logicalId === 'DeliveryRights'
        ? {
            Metadata: {
              Accepted: { 'policy/iam-escalation': 'Roles of the stacks have no permissions boundary yet.' },
            },
          }
        : {},
    ).ref;
  const named = (grants: readonly NamedGrant[]) => grants.map((grant) => namedStatement(grant, prefix));
  return add(
    'DeploymentRole',
    new IAM.Role({
      Path: '/deployment/',
      Description: 'CloudFormation deploys with it',
      AssumeRolePolicyDocument: trust('cloudformation.amazonaws.com'),
      ManagedPolicyArns: [
        policy('RunningRights', 'What runs: cluster, table, logs, alarms', ...named(running)),
        policy(
          'DeliveryRights',
          'What delivers: stacks, roles, images, pipeline',
          ...named(delivery),
          ...handOver(prefix),
        ),
        policy(
          'NamelessRights',
          'What has no name beforehand',
          anywhere('Nameless', nameless, 'The ids of these are made up by AWS when they are created'),
        ),
        policy(
          'ReadingRights',
          'What a deployment reads',
          anywhere('Describe', reading, 'Describing has no resource-level permission in these services'),
          {
            Sid: 'ReadTemplates',
            Action: ['s3:GetObject'],
            Resource: sub`${templates.get('Arn')}/*`,
          },
          {
            Sid: 'ReadParameters',
            Action: ['ssm:GetParameters'],
            Resource: [
              sub`arn:${partition}:ssm:${region}::parameter/aws/service/ecs/*`,
              sub`arn:${partition}:ssm:${region}:${accountId}:parameter/${prefix}/*`,
            ],
          },
        ),
      ],
    }),
  );
}

function namedStatement({ Sid, service, kinds, scope, verbs }: NamedGrant, prefix: Text): Statement {
  const named = (kind: string) => {
    if (scope === 'nowhere') return sub`arn:${partition}:${service}:::${kind}${prefix}-*`;
    if (scope === 'account') return sub`arn:${partition}:${service}::${accountId}:${kind}${prefix}-*`;
    return sub`arn:${partition}:${service}:${region}:${accountId}:${kind}${prefix}-*`;
  };
  return { Sid, Action: spelled({ [service]: verbs }), Resource: kinds.map(named) };
}

function anywhere(Sid: string, verbs: Verbs, because: string): Statement {
  return {
    Sid,
    Action: spelled(verbs),
    Resource: '*',
    because,
    Condition: { StringEquals: { 'aws:RequestedRegion': region } },
  };
}

/** What lets the services act: roles are handed to them, and some make one of their own when they are first used. */
function handOver(prefix: Text): readonly Statement[] {
  return [
    {
      Sid: 'HandOverRoles',
      Action: ['iam:PassRole'],
      Resource: sub`arn:${partition}:iam::${accountId}:role/${prefix}-*`,
      Condition: { StringEquals: { 'iam:PassedToService': roleUsers } },
    },
    {
      Sid: 'FirstUseOfAService',
      Action: ['iam:CreateServiceLinkedRole'],
      Resource: sub`arn:${partition}:iam::${accountId}:role/aws-service-role/*`,
      Condition: { StringEquals: { 'iam:AWSServiceName': serviceLinked } },
    },
    {
      Sid: 'PrivateNamesOfEndpoints',
      Action: ['route53:AssociateVPCWithHostedZone'],
      Resource: sub`arn:${partition}:route53:::hostedzone/*`,
    },
    {
      Sid: 'HandOverConnections',
      Action: ['codeconnections:PassConnection'],
      Resource: sub`arn:${partition}:codeconnections:${region}:${accountId}:connection/*`,
    },
  ];
}

type Verbs = Readonly<Record<string, readonly string[]>>;

function spelled(verbs: Verbs): readonly string[] {
  return Object.entries(verbs).flatMap(([service, list]) => list.map((verb) => `${service}:${verb}`));
}
