import { entry, isObject } from '../src/document/data';
import {
  actionsOf,
  compiled,
  deployed,
  field,
  list,
  referencesIn,
  statementsOf,
} from '../tools/testing/compiled';
import { service } from './service';
import { given } from './testing/service';

const empty = deployed(service, given);
const running = deployed(service, { ...given, ImageTag: 'abc123' });
const container = list(running.properties('Task').ContainerDefinitions)[0];

test('the service has login and counts CloudFront as a proxy if they are configured', () => {
  const environment = (parameters: object) => {
    const stack = deployed(service, { ...given, ImageTag: 'abc123', ...parameters });
    const [container] = list(stack.properties('Task').ContainerDefinitions);
    return Object.fromEntries(
      list(field(container, 'Environment')).map((each) => [field(each, 'Name'), field(each, 'Value')]),
    );
  };
  expect(environment({})).toMatchObject({ TRUSTED_PROXIES: '1' });
  expect(Object.keys(environment({}))).not.toContain('OIDC_ISSUER');
  const login = { OidcIssuer: 'https://login.example.com', OidcClientId: 'site' };
  expect(environment({ ...login, Proxies: 2 })).toMatchObject({
    TRUSTED_PROXIES: '2',
    OIDC_ISSUER: 'https://login.example.com',
    OIDC_CLIENT_ID: 'site',
    OIDC_ROLE_CLAIM: 'roles',
  });
});

test('without an image there is no service and no scaling', () => {
  expect(Object.keys(empty.resources).filter((id) => /^Service$|Scal|Follow/.test(id))).toEqual([]);
});

test('the service starts with one task, and Application Auto Scaling decides the number of tasks', () => {
  expect(running.properties('Service').DesiredCount).toBeUndefined();
  const target = running.properties('ScalableTarget');
  expect([target.MinCapacity, target.MaxCapacity].map(Number)).toEqual([1, 3]);
  expect(target.ResourceId).toBe('service/shop-dev/shop-dev');
});

test('scaling follows CPU and requests per target', () => {
  const metrics = Object.values(running.ofType('AWS::ApplicationAutoScaling::ScalingPolicy')).map((policy) =>
    field(policy.TargetTrackingScalingPolicyConfiguration, 'PredefinedMetricSpecification'),
  );
  expect(metrics).toEqual([
    { PredefinedMetricType: 'ECSServiceAverageCPUUtilization' },
    { PredefinedMetricType: 'ALBRequestCountPerTarget', ResourceLabel: 'app/shop/1/targetgroup/shop/2' },
  ]);
});

test('the task uses the image with the given tag', () => {
  expect(field(container, 'Image')).toBe(`${given.RepositoryUri}:abc123`);
});

test('the task uses the image with the given digest', () => {
  const ImageTag = `sha256:${'a'.repeat(64)}`;
  const [pinned] = list(deployed(service, { ...given, ImageTag }).properties('Task').ContainerDefinitions);
  expect(field(pinned, 'Image')).toBe(`${given.RepositoryUri}@${ImageTag}`);
});

test('the task role can read and change items of its table and its index only', () => {
  expect(actionsOf(running, 'TaskRole')).toEqual([
    'dynamodb:BatchGetItem',
    'dynamodb:BatchWriteItem',
    'dynamodb:DeleteItem',
    'dynamodb:GetItem',
    'dynamodb:PutItem',
    'dynamodb:Query',
    'dynamodb:UpdateItem',
  ]);
  expect(statementsOf(running, 'TaskRole').map(({ Resource }) => Resource)).toEqual([
    [given.TableArn, `${given.TableArn}/index/by-email`],
  ]);
});

test('the execution role can pull the image and write logs, but cannot read the table', () => {
  const statements = statementsOf(running, 'ExecutionRole').map(({ Sid, Resource }) => [Sid, Resource]);
  expect(statements).toEqual([
    ['PullImage', given.RepositoryArn],
    ['AuthenticateToRegistry', '*'],
    ['WriteLogs', '${Logs.Arn}'],
  ]);
});

test('only tasks of this account can assume the roles', () => {
  for (const role of ['TaskRole', 'ExecutionRole'])
    expect(field(running.properties(role).AssumeRolePolicyDocument, 'Statement')).toMatchObject([
      {
        Principal: { Service: 'ecs-tasks.amazonaws.com' },
        Condition: { StringEquals: { 'aws:SourceAccount': '111122223333' } },
      },
    ]);
});

test('tasks accept traffic from the load balancer on their port only', () => {
  expect(running.properties('SecurityGroup').SecurityGroupIngress).toBeUndefined();
  const rules = Object.values(running.ofType('AWS::EC2::SecurityGroupIngress'));
  expect(rules).toMatchObject([
    { GroupId: '${SecurityGroup.GroupId}', SourceSecurityGroupId: 'sg-balancer' },
  ]);
  expect(rules.map(({ FromPort, ToPort }) => [Number(FromPort), Number(ToPort)])).toEqual([[8000, 8000]]);
});

test('outbound traffic of tasks is HTTPS only', () => {
  expect(
    list(running.properties('SecurityGroup').SecurityGroupEgress).map((rule) => field(rule, 'ToPort')),
  ).toEqual([443]);
});

test('ECS Exec is off, and with it a writable file system and the permission for its channels', () => {
  const exec = deployed(service, { ...given, ImageTag: 'abc123', ExecuteCommand: 'true' });
  expect(running.properties('Service').EnableExecuteCommand).toBe(false);
  expect(actionsOf(running, 'TaskRole')).not.toContain('ssmmessages:OpenDataChannel');
  expect(exec.properties('Service').EnableExecuteCommand).toBe(true);
  expect(list(exec.properties('Task').ContainerDefinitions)).toMatchObject([
    { ReadonlyRootFilesystem: false },
  ]);
  expect(actionsOf(exec, 'TaskRole')).toContain('ssmmessages:OpenDataChannel');
});

test('the container runs as an unprivileged user with a read-only root file system', () => {
  expect(container).toMatchObject({
    User: '1000:1000',
    ReadonlyRootFilesystem: true,
    LinuxParameters: { Capabilities: { Drop: ['ALL'] }, Tmpfs: [{ ContainerPath: '/tmp' }] },
    StopTimeout: 30,
  });
  // Fargate rejects the property; the default is false.
  expect(field(container, 'Privileged')).toBeUndefined();
});

test('each task has its own network interface, so old and new tasks fit on one node', () => {
  expect(running.properties('Task').NetworkMode).toBe('awsvpc');
  expect(field(list(field(container, 'PortMappings'))[0], 'HostPort')).toBeUndefined();
});

test('a failed deployment is rolled back by the circuit breaker or an alarm', () => {
  expect(running.properties('Service').DeploymentConfiguration).toMatchObject({
    MinimumHealthyPercent: 100,
    MaximumPercent: 200,
    DeploymentCircuitBreaker: { Enable: true, Rollback: true },
    Alarms: { Enable: true, Rollback: true, AlarmNames: ['${RollbackOnErrors}', '${RollbackOnLatency}'] },
  });
});

test('tasks are spread over zones and rebalanced', () => {
  expect(running.properties('Service')).toMatchObject({
    AvailabilityZoneRebalancing: 'ENABLED',
    PlacementStrategies: [{ Type: 'spread', Field: 'attribute:ecs.availability-zone' }, {}],
  });
});

test('the service uses the capacity provider and no launch type', () => {
  expect(running.properties('Service').LaunchType).toBeUndefined();
  expect(running.properties('Service').CapacityProviderStrategy).toEqual([
    { CapacityProvider: 'shop-dev-nodes', Weight: 1 },
  ]);
});

test('a new image changes only the task definition and the service', () => {
  const resources = entry(compiled(service), 'Resources');
  const touched = (id: string) =>
    Object.entries(isObject(resources) ? resources : {})
      .filter(([, resource]) => referencesIn(entry(resource, 'Properties')).includes(id))
      .map(([name]) => name);
  expect(touched('ImageTag')).toEqual(['Task']);
  expect(touched('Task')).toEqual(['Service']);
  expect(touched('Service')).toEqual([]);
});

test('only a service that shows deployments knows their table, and can read those of its stack only', () => {
  const names = (stack: typeof running) =>
    list(field(list(stack.properties('Task').ContainerDefinitions)[0], 'Environment')).map((each) =>
      field(each, 'Name'),
    );
  expect(names(running)).not.toContain('HISTORY_TABLE');
  const showing = deployed(service, { ...given, ImageTag: 'abc123', HistoryTableName: 'history' });
  expect(names(showing)).toEqual(expect.arrayContaining(['HISTORY_TABLE', 'HISTORY_STACK', 'DEPLOYMENTS']));
  expect(statementsOf(showing, 'TaskRole')).toContainEqual({
    Sid: 'ReadDeployments',
    Effect: 'Allow',
    Action: ['dynamodb:Query'],
    Resource: expect.stringMatching(/:table\/history\/index\/by-start$/),
    Condition: { 'ForAllValues:StringEquals': { 'dynamodb:LeadingKeys': ['shop-dev'] } },
  });
});

describe('an agent of a third party', () => {
  const agent = {
    AgentImage: `example.com/agent@sha256:${'0'.repeat(64)}`,
    AgentKeyArn: 'arn:aws:secretsmanager:eu-west-1:111122223333:secret:shop-dev-agent',
  };
  const containers = (more = {}) =>
    list(deployed(service, { ...given, ImageTag: 'v1', ...more }).properties('Task').ContainerDefinitions);

  test('is beside the application, and its key only in a secret', () => {
    expect(containers()).toHaveLength(1);
    expect(containers(agent)[1]).toMatchObject({
      Name: 'agent',
      Essential: false,
      Secrets: [{ Name: 'KEY', ValueFrom: agent.AgentKeyArn }],
    });
  });

  test('lets ECS read its key and nothing else', () => {
    const key = { Action: ['secretsmanager:GetSecretValue'], Resource: agent.AgentKeyArn };
    const statements = (more = {}) =>
      statementsOf(deployed(service, { ...given, ...more }), 'ExecutionRole').filter(({ Action }) =>
        JSON.stringify(Action).includes('secretsmanager'),
      );
    expect(statements()).toEqual([]);
    expect(statements(agent)).toMatchObject([key]);
  });
});
