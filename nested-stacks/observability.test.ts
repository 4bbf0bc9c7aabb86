import { readFileSync } from 'node:fs';
import { Metrics } from '../app/src/operations/metrics';
import { actionsOf, deployed, field, list } from '../tools/testing/compiled';
import { observability } from './observability';
import { alertRules } from './observability/alert-rules';
import { dashboards } from './observability/dashboards';
import { metrics } from './observability/metrics';
import { METRICS_PORT } from './service/metrics-port';

const given = {
  Name: 'shop-dev',
  KeyArn: 'arn:aws:kms:eu-west-1:111122223333:key/1',
  ClusterName: 'shop-dev',
  VpcId: 'vpc-1',
  SubnetIds: 'subnet-1,subnet-2',
  ServiceName: 'shop-dev',
  ServiceSecurityGroupId: 'sg-tasks',
  LoadBalancerSecurityGroupId: 'sg-balancer',
  LoadBalancerFullName: 'app/shop/1',
  ListenerArn: 'arn:aws:elasticloadbalancing:eu-west-1:111122223333:listener/app/shop/1/2',
  Url: 'https://shop.example.com',
  TopicArn: 'arn:aws:sns:eu-west-1:111122223333:topic',
};
const stack = deployed(observability, given);

/** Of Prometheus itself, which writes it for each target. */
const OWN = [metrics.up];
/** The series of a histogram. */
const PARTS = ['_bucket', '_count', '_sum'];

describe('the queries of the dashboards and the alert rules', () => {
  const queries = [
    ...dashboards.flatMap(({ panels }) => panels.flatMap(({ queries }) => Object.values(queries))),
    ...alertRules.map(({ value }) => value),
  ];

  test.each(queries)('%s names metrics and labels that the service exports', async (query) => {
    const exported = await new Metrics(() => 0).registry.getMetricsAsJSON();
    const histograms = exported.filter(({ type }) => String(type) === 'histogram');
    const names = [
      ...OWN,
      ...exported.map(({ name }) => name),
      ...histograms.flatMap(({ name }) => PARTS.map((part) => `${name}${part}`)),
    ];
    const used = namesIn(query).filter((name) => /_|^up$/.test(name) && !FUNCTIONS.includes(name));
    expect(used.length).toBeGreaterThan(0);
    expect(names).toEqual(expect.arrayContaining(used));
  });

  const FUNCTIONS = ['histogram_quantile'];

  test.each(queries.filter((query) => query.includes('{')))(
    '%s selects events that happen',
    async (query) => {
      // The types of the methods are the values of the labels.
      const service = new Metrics(() => 0);
      service.request('GET', '/', 500, 1);
      service.storeCall('read', 'failed', 1);
      service.turnedAway('load');
      service.webhook('given up');
      const series = (await service.registry.metrics()).split('\n');
      for (const [, name = '', label = '', pattern = ''] of query.matchAll(/(\w+)\{(\w+)=~?"([^"]*)"\}/g))
        expect(series).toContainEqual(expect.stringMatching(`^${name}\\{.*${label}="${pattern}"`));
    },
  );

  test('name each metric of the list', () => {
    const used = new Set(queries.flatMap(namesIn).map((name) => name.replace(/_(bucket|count|sum)$/, '')));
    expect([...used]).toEqual(expect.arrayContaining(Object.values(metrics)));
  });
});

/** The identifiers of a query, without labels and texts. */
function namesIn(query: string): string[] {
  return query.replace(/\{[^}]*\}|by \([^)]*\)/g, '').match(/[a-z_][a-z0-9_]*/g) ?? [];
}

test('the task definitions are smaller than ECS allows', () => {
  for (const properties of Object.values(stack.ofType('AWS::ECS::TaskDefinition')))
    expect(JSON.stringify(properties).length).toBeLessThan(64 * 1024);
});

test('the image exports metrics on the port that the collector scrapes', () => {
  expect(readFileSync('app/Dockerfile', 'utf8')).toContain(`METRICS_PORT=${METRICS_PORT}`);
  expect(stack.properties('TasksFromCollector')).toMatchObject({
    ToPort: METRICS_PORT,
    GroupId: 'sg-tasks',
  });
  expect(configuration()).toMatchObject({
    extensions: {
      ecs_observer: { services: [{ name_pattern: '^shop-dev$', metrics_ports: [METRICS_PORT] }] },
    },
  });
});

test('the collector is configured completely: every component in the pipeline is defined', () => {
  const { extensions, receivers, processors, exporters, service } = configuration();
  const { metrics: pipeline } = service.pipelines;
  expect(Object.keys(extensions).sort()).toEqual([...service.extensions].sort());
  expect([Object.keys(receivers), Object.keys(processors), Object.keys(exporters)]).toEqual([
    pipeline.receivers,
    pipeline.processors,
    pipeline.exporters,
  ]);
});

function configuration() {
  const [container] = list(stack.properties('CollectorTask').ContainerDefinitions);
  const [variable] = list(field(container, 'Environment'));
  return JSON.parse(String(field(variable, 'Value')));
}

test('Grafana requires a password, which is only in a secret, and no client reaches it by default', () => {
  const text = JSON.stringify(stack.properties('GrafanaTask'));
  expect(text).toContain('{"Name":"GF_AUTH_ANONYMOUS_ENABLED","Value":"false"}');
  const [, grafana] = list(stack.properties('GrafanaTask').ContainerDefinitions);
  expect(field(grafana, 'Secrets')).toEqual([
    { Name: 'GF_SECURITY_ADMIN_PASSWORD', ValueFrom: '${GrafanaPassword}:password::' },
  ]);
  expect(stack.properties('GrafanaRule').Conditions).toMatchObject([
    { Field: 'path-pattern' },
    { Field: 'source-ip', SourceIpConfig: { Values: ['127.0.0.1/32'] } },
  ]);
});

test('the first container of Grafana writes every file that Grafana reads', () => {
  const [configure] = list(stack.properties('GrafanaTask').ContainerDefinitions);
  const script = String(list(field(configure, 'Command'))[0]);
  const variables = list(field(configure, 'Environment')).map((each) => String(field(each, 'Name')));
  expect(script.match(/\$([A-Z_]+)/g)).toEqual(variables.map((name) => `$${name}`));
  for (const each of list(field(configure, 'Environment')))
    expect(() => JSON.parse(String(field(each, 'Value')))).not.toThrow();
});

test('each role can do what its program needs and no more', () => {
  expect(actionsOf(stack, 'CollectorRole')).toEqual([
    'aps:RemoteWrite',
    'ecs:DescribeServices',
    'ecs:DescribeTaskDefinition',
    'ecs:DescribeTasks',
    'ecs:ListServices',
    'ecs:ListTasks',
  ]);
  expect(actionsOf(stack, 'GrafanaRole').every((action) => /^aps:(Get|List|Query)/.test(action))).toBe(true);
  expect(actionsOf(stack, 'CollectorExecutionRole').join()).not.toContain('secretsmanager');
});
