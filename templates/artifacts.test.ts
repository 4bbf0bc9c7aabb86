import { entry } from '../src/document/data';
import { deployed, everyTemplate, field, list, section } from '../tools/testing/compiled';
import { artifacts } from './artifacts';

const stack = deployed(artifacts, { Name: 'shop-dev', Environment: 'dev' });
const { PermissionsBoundary: boundary, ...permissions } = stack.ofType('AWS::IAM::ManagedPolicy');
const policies = Object.values(permissions);
const statements = policies.flatMap((policy) => list(field(policy.PolicyDocument, 'Statement')));

/** Statements on all resources, which have a reason in the template. */
const ANYWHERE = ['Create', 'TagUntaggedAndOwn', 'ChangeTagged', 'Describe', 'SetWebAcls'];

test('the deployment role is limited to resources with the prefix', () => {
  const reach = statements.filter((statement) => !ANYWHERE.includes(String(field(statement, 'Sid'))));
  const resources = reach.flatMap((statement) => list(field(statement, 'Resource'))).map(String);
  const others = resources.filter((arn) => !/[:/]shop-dev(\*|\/\*)$/.test(arn));
  expect(others).toEqual([
    'arn:aws:logs:eu-west-1:111122223333:log-group:aws-waf-logs-shop-dev*',
    'arn:aws:rds:eu-west-1:111122223333:og:default*',
    'arn:aws:rds:eu-west-1:111122223333:pg:default*',
    'arn:aws:rds:eu-west-1:111122223333:subgrp:shared-*',
    'arn:aws:secretsmanager:eu-west-1:111122223333:secret:rds!cluster-*',
    'arn:aws:kms:eu-west-1:111122223333:key/*',
    'arn:aws:kms:eu-west-1:111122223333:key/*',
    'arn:aws:wafv2:eu-west-1:111122223333:regional/managedruleset/*',
    'arn:aws:elasticloadbalancing:eu-west-1:111122223333:loadbalancer/app/*',
    'arn:aws:iam::111122223333:role/aws-service-role/*',
    'arn:aws:route53:::hostedzone/*',
    'arn:aws:codeconnections:eu-west-1:111122223333:connection/*',
    'arn:aws:codestar-connections:eu-west-1:111122223333:connection/*',
    'arn:aws:kms:eu-west-1:111122223333:key/*',
    '${Templates.Arn}/*',
    'arn:aws:ssm:eu-west-1::parameter/aws/service/ecs/*',
  ]);
});

test('permissions on all resources are limited to one region', () => {
  for (const sid of ANYWHERE)
    expect(statements.find((statement) => field(statement, 'Sid') === sid)).toMatchObject({
      Resource: '*',
      Condition: { StringEquals: { 'aws:RequestedRegion': 'eu-west-1' } },
    });
});

test('the role cannot change itself or its policies', () => {
  const onRoles = statements.filter((statement) =>
    list(field(statement, 'Action')).some((action) => String(action).startsWith('iam:')),
  );
  const itself = 'arn:aws:iam::111122223333:role/deployment/artifacts-shop-dev-DeploymentRole-1';
  for (const resource of onRoles.flatMap((statement) => list(field(statement, 'Resource'))).map(String))
    expect(matches(resource, itself)).toBe(false);
  expect(stack.properties('DeploymentRole').Path).toBe('/deployment/');
});

test('changes roles only if they have the permissions boundary, and never removes it', () => {
  const changes = statements.filter((statement) =>
    list(field(statement, 'Action')).some((action) =>
      /^iam:(Put|Create|Delete|Attach|Update)(?!ServiceLinked).*Role/.test(String(action)),
    ),
  );
  expect(changes.map((statement) => [field(statement, 'Sid'), field(statement, 'Condition')])).toEqual([
    ['RolesWithBoundary', { StringEquals: { 'iam:PermissionsBoundary': '${PermissionsBoundary}' } }],
  ]);
  const actions = statements.flatMap((statement) => list(field(statement, 'Action'))).map(String);
  expect(
    actions.filter(
      (action) =>
        /DeleteRolePermissionsBoundary|AttachRolePolicy|Policy(Version)?$/.test(action) &&
        /^iam:/.test(action),
    ),
  ).toEqual(['iam:GetRolePolicy', 'iam:UpdateAssumeRolePolicy', 'iam:PutRolePolicy', 'iam:DeleteRolePolicy']);
});

test('changes and deletes unnamed resources of the environment only', () => {
  expect(statements.find((statement) => field(statement, 'Sid') === 'ChangeTagged')).toMatchObject({
    Condition: { StringEquals: { 'aws:ResourceTag/environment': 'dev' } },
  });
  const untagged = list(
    field(
      statements.find((each) => field(each, 'Sid') === 'Create'),
      'Action',
    ),
  ).map(String);
  expect(
    untagged.filter((action) =>
      /^(ec2|kms|elasticloadbalancing):(Delete|Modify|Put|Schedule|Revoke)/.test(action),
    ),
  ).toEqual([]);
});

test('cannot give the tag of the environment to resources of another one', () => {
  const tagging = ['aps:TagResource', 'ec2:CreateTags', 'elasticloadbalancing:AddTags', 'kms:TagResource'];
  const granting = statements.filter((each) =>
    list(field(each, 'Action')).some((action) => tagging.includes(String(action))),
  );
  expect(granting).toMatchObject([
    { Action: tagging, Condition: { StringEqualsIfExists: { 'aws:ResourceTag/environment': 'dev' } } },
  ]);
});

test('roles can remove rules of security groups without the tag of an environment only', () => {
  const [removal] = list(field(boundary?.PolicyDocument, 'Statement')).filter((each) =>
    list(field(each, 'Action')).includes('ec2:RevokeSecurityGroupIngress'),
  );
  expect(field(removal, 'Condition')).toEqual({ Null: { 'aws:ResourceTag/environment': 'true' } });
});

test('the boundary fits its limit and contains no change of IAM', () => {
  const actions = list(field(boundary?.PolicyDocument, 'Statement')).flatMap((each) =>
    list(field(each, 'Action')),
  );
  expect(actions.filter((action) => /^iam:/.test(String(action)))).toEqual(['iam:PassRole']);
  expect(JSON.stringify(boundary?.PolicyDocument).length).toBeLessThan(6144);
});

test('only CloudFormation of this account can assume the role', () => {
  expect(field(stack.properties('DeploymentRole').AssumeRolePolicyDocument, 'Statement')).toMatchObject([
    {
      Principal: { Service: 'cloudformation.amazonaws.com' },
      Condition: { StringEquals: { 'aws:SourceAccount': '111122223333' } },
    },
  ]);
});

test('the role has permissions for every service that the stacks use', () => {
  const services = new Set(
    statements
      .flatMap((statement) => list(field(statement, 'Action')))
      .map((action) => String(action).split(':')[0]),
  );
  const types = everyTemplate()
    .filter(({ name }) => !OTHERS.has(name))
    .flatMap(({ data }) => section(data, 'Resources').map(([, resource]) => String(entry(resource, 'Type'))));
  const needed = new Set(
    types.flatMap((type) => (type.startsWith('AWS::') ? (type.split('::')[1] ?? []) : [])),
  );
  expect(needed.size).toBeGreaterThan(15);
  expect([...needed].filter((service) => !services.has(IAM_NAMES[service] ?? service.toLowerCase()))).toEqual(
    [],
  );
});

/** Not part of what the role deploys: no root nests the history, an administrator deploys the registry, and
`site-permissions` and `cluster-permissions` have the permissions for sites and clusters. */
const OTHERS: ReadonlySet<string> = new Set([
  ...['artifacts', 'history', 'registry'],
  ...['cluster-permissions', 'eks-cluster', 'eks-service'],
  ...['certificate', 'site', 'site-logs', 'site-permissions', 'zone'],
]);

/** Where IAM calls a service otherwise than CloudFormation. */
const IAM_NAMES: Readonly<Record<string, string>> = {
  ApplicationAutoScaling: 'application-autoscaling',
  CodeStarNotifications: 'codestar-notifications',
  ElasticLoadBalancingV2: 'elasticloadbalancing',
};

test("every policy fits IAM's limit of 6,144 characters", () => {
  for (const policy of policies) expect(JSON.stringify(policy.PolicyDocument).length).toBeLessThan(6144);
});

test('packaged templates do not expire', () => {
  const rules = list(field(stack.properties('Templates').LifecycleConfiguration, 'Rules'));
  expect(rules.map((rule) => field(rule, 'ExpirationInDays'))).toEqual([undefined]);
});

test('SSM parameters with the prefix publish the bucket, the roles and the table', () => {
  const names = Object.values(stack.ofType('AWS::SSM::Parameter')).map(({ Name }) => Name);
  expect(names).toEqual([
    '/shop-dev/artifacts/bucket-name',
    '/shop-dev/artifacts/deployment-role-arn',
    '/shop-dev/artifacts/permissions-boundary-arn',
    '/shop-dev/artifacts/history-table-name',
  ]);
});

test('the buckets are private and retained', () => {
  for (const id of ['Templates', 'AccessLogs']) {
    expect(stack.resources[id]?.node).toMatchObject({ DeletionPolicy: 'RetainExceptOnCreate' });
    expect(Object.values(Object(stack.properties(id).PublicAccessBlockConfiguration))).toEqual([
      true,
      true,
      true,
      true,
    ]);
  }
});

/** Whether an ARN with `*` in it takes in another. */
function matches(pattern: string, arn: string): boolean {
  const escaped = pattern.replace(/[.+?^${}()|[\]\\]/g, '\\$&').replaceAll('*', '.*');
  return new RegExp(`^${escaped}$`).test(arn);
}

test('the table of the deployments is retained and protected from deletion', () => {
  expect(stack.resources.History?.node).toMatchObject({ DeletionPolicy: 'RetainExceptOnCreate' });
  expect(stack.properties('History').DeletionProtectionEnabled).toBe(true);
});
