import { deployed, field, list } from '../tools/testing/compiled';
import { monitoring } from './monitoring';

const given = {
  Name: 'shop-dev',
  AlarmEmail: 'alarms@example.com',
  Environment: 'dev',
  ClusterName: 'shop-dev',
  CapacityProviderName: 'shop-dev-nodes',
  ServiceName: 'shop-dev',
  LoadBalancerFullName: 'app/shop/1',
  TargetGroupFullName: 'targetgroup/shop/2',
  TableName: 'comments',
  PipelineName: 'shop-dev',
};
const stack = deployed(monitoring, given);
const alarms = Object.values(stack.ofType('AWS::CloudWatch::Alarm'));

test('every alarm notifies the topic when it goes off and when it recovers', () => {
  expect(alarms.length).toBeGreaterThan(8);
  for (const alarm of alarms) {
    expect([alarm.AlarmActions, alarm.OKActions]).toEqual([['${Topic}'], ['${Topic}']]);
    expect(String(alarm.AlarmDescription)).toMatch(/\.|\?$/);
  }
});

test('there is an alarm for each failure', () => {
  expect(alarms.map(({ AlarmName }) => AlarmName).sort()).toEqual([
    'shop-dev-latency',
    'shop-dev-load-balancer-5xx',
    'shop-dev-no-capacity',
    'shop-dev-no-healthy-targets',
    'shop-dev-service-5xx',
    'shop-dev-service-cpu',
    'shop-dev-service-memory',
    'shop-dev-table-throttles',
    'shop-dev-too-few-tasks',
    'shop-dev-unhealthy-targets',
  ]);
});

test('a database has alarms of its own', () => {
  const withDatabase = deployed(monitoring, { ...given, DatabaseCluster: 'shop-dev' });
  const names = Object.values(withDatabase.ofType('AWS::CloudWatch::Alarm')).map(
    ({ AlarmName }) => AlarmName,
  );
  expect(names.filter((name) => String(name).includes('database'))).toEqual([
    'shop-dev-database-capacity',
    'shop-dev-database-connections',
    'shop-dev-database-lag',
  ]);
  expect(withDatabase.properties('DatabaseCapacity')).toMatchObject({
    Namespace: 'AWS/RDS',
    Dimensions: [{ Name: 'DBClusterIdentifier', Value: 'shop-dev' }],
    TreatMissingData: 'notBreaching',
  });
});

test('tasks that cannot start, such as without capacity of Fargate Spot, are published', () => {
  expect(stack.properties('TasksCannotStart')).toMatchObject({
    EventPattern: {
      resources: ['arn:aws:ecs:eu-west-1:111122223333:service/shop-dev/shop-dev'],
      detail: { eventName: ['SERVICE_TASK_PLACEMENT_FAILURE', 'SERVICE_TASK_START_IMPAIRED'] },
    },
    Targets: [{ Arn: '${Topic}' }],
  });
});

test('an outage without tasks, and so without metrics, is an alarm', () => {
  const missing = (ServiceRuns: string) =>
    deployed(monitoring, { ...given, ServiceRuns }).properties('NoHealthyTargets').TreatMissingData;
  expect(stack.properties('NoHealthyTargets')).toMatchObject({
    ComparisonOperator: 'LessThanThreshold',
    Threshold: 1,
  });
  expect([missing('true'), missing('false')]).toEqual(['breaching', 'notBreaching']);
});

test.each(['NoHealthyTargets', 'UnhealthyTargets'])(
  '%s counts both target groups, because one of them is empty after traffic has shifted',
  (id) => {
    const shifting = deployed(monitoring, { ...given, AlternateTargetGroupFullName: 'targetgroup/shop/3' });
    const groups = list(shifting.properties(id).Metrics).slice(1);
    expect(groups.map((query) => JSON.stringify(query).match(/targetgroup\/shop\/\d/)?.[0])).toEqual([
      'targetgroup/shop/2',
      'targetgroup/shop/3',
    ]);
  },
);

test('the task alarm compares running with desired tasks', () => {
  const queries = list(stack.properties('TooFewTasks').Metrics);
  expect(field(queries[0], 'Expression')).toBe('wanted - running');
  expect(
    queries.slice(1).map((query) => field(field(field(query, 'MetricStat'), 'Metric'), 'MetricName')),
  ).toEqual(['DesiredTaskCount', 'RunningTaskCount']);
});

test('failures of the pipeline and of deployments are published', () => {
  expect(stack.properties('PipelineFailed')).toMatchObject({
    EventPattern: { detail: { pipeline: ['shop-dev'], state: ['FAILED'] } },
    Targets: [{ Arn: '${Topic}' }],
  });
  expect(stack.properties('DeploymentFailed')).toMatchObject({
    EventPattern: { resources: ['arn:aws:ecs:eu-west-1:111122223333:service/shop-dev/shop-dev'] },
    Targets: [{ Arn: '${Topic}' }],
  });
});

test('the email subscription is optional', () => {
  expect(stack.properties('Mail')).toMatchObject({ Protocol: 'email', Endpoint: 'alarms@example.com' });
  expect(deployed(monitoring, { ...given, AlarmEmail: '' }).resources.Mail).toBeUndefined();
});

test('a budget needs an amount and an email address', () => {
  expect(stack.resources.Budget).toBeUndefined();
  const budget = deployed(monitoring, { ...given, MonthlyBudget: 250 });
  expect(budget.resources.Budget).toBeDefined();
  expect(
    deployed(monitoring, { ...given, MonthlyBudget: 250, AlarmEmail: '' }).resources.Budget,
  ).toBeUndefined();
});

test('only services of this account can publish to the topic, over TLS', () => {
  const statements = list(field(stack.properties('TopicPolicy').PolicyDocument, 'Statement'));
  const allowed = statements.filter((statement) => field(statement, 'Effect') === 'Allow');
  expect(allowed.flatMap((statement) => list(field(field(statement, 'Principal'), 'Service')))).toEqual([
    'aps.amazonaws.com',
    'cloudwatch.amazonaws.com',
    'codestar-notifications.amazonaws.com',
    'events.amazonaws.com',
  ]);
  expect(field(statements.at(-1), 'Condition')).toEqual({ Bool: { 'aws:SecureTransport': 'false' } });
});

test('the dashboard shows every metric that has an alarm', () => {
  const dashboard = stack.properties('Dashboard');
  expect(dashboard.DashboardName).toBe('shop-dev-dash');
  const body: unknown = JSON.parse(String(dashboard.DashboardBody));
  const shown = JSON.stringify(body);
  const watched = alarms.flatMap((alarm) => [
    ...list(alarm.MetricName),
    ...list(alarm.Metrics).flatMap((query) =>
      list(field(field(field(query, 'MetricStat'), 'Metric'), 'MetricName')),
    ),
  ]);
  expect(watched.length).toBeGreaterThan(8);
  for (const metric of watched) expect(shown).toContain(`"${String(metric)}"`);
});

test('the topic is encrypted if there is a key', () => {
  const KeyArn = 'arn:aws:kms:eu-west-1:111122223333:key/0a1b2c3d-0000-4000-8000-000000000000';
  expect(deployed(monitoring, { ...given, KeyArn }).properties('Topic').KmsMasterKeyId).toBe(KeyArn);
  expect(stack.properties('Topic').KmsMasterKeyId).toBeUndefined();
});
