import fc from 'fast-check';
import { propertyRuns } from '../../tools/testing/property-runs';
import type { DataObject } from '../document/data';
import { costChange, estimate } from './estimate';
import { prices } from './prices';
import type { DeployedResource } from './resource';
import { usageRules } from './usage';

const REGION = 'eu-west-1';
const resource = (type: string, properties: DataObject = {}, ...path: string[]): DeployedResource => ({
  path: path.length > 0 ? path : ['Resource'],
  type,
  properties,
});
const task = (Cpu: string, Memory: string, CpuArchitecture = 'ARM64') =>
  resource(
    'AWS::ECS::TaskDefinition',
    { RequiresCompatibilities: ['FARGATE'], Cpu, Memory, RuntimePlatform: { CpuArchitecture } },
    ...['Web', 'Task'],
  );
const service = (properties: DataObject = {}) =>
  resource('AWS::ECS::Service', { TaskDefinition: '${Web.Task}', ...properties }, 'Web', 'Service');
const target = (properties: DataObject) =>
  resource('AWS::ApplicationAutoScaling::ScalableTarget', properties, 'Web', 'Target');
const scheduled = (stop: string, start: string) => ({
  MinCapacity: '1',
  ScheduledActions: [
    { Schedule: stop, ScalableTargetAction: { MinCapacity: '0', MaxCapacity: '0' } },
    { Schedule: start, ScalableTargetAction: { MinCapacity: '1', MaxCapacity: '2' } },
  ],
});
const usd = (...resources: DeployedResource[]) => estimate(REGION, resources).usd;

describe('tasks on Fargate', () => {
  const hour = 0.25 * 0.03238 + 0.5 * 0.00356;

  test('cost what their size costs, for the minimum of tasks', () => {
    expect(usd(task('256', '512'), service(), target({ MinCapacity: '2' }))).toBeCloseTo(2 * 730 * hour);
    expect(usd(task('256', '512'), service({ DesiredCount: '1' }))).toBeCloseTo(730 * hour);
    expect(usd(task('256', '512', 'X86_64'), service({ DesiredCount: '1' }))).toBeCloseTo(
      730 * (0.25 * 0.04048 + 0.5 * 0.004445),
    );
  });

  test('cost nothing while a schedule stops them', () => {
    const nights = target(scheduled('cron(0 20 ? * MON-FRI *)', 'cron(0 7 ? * MON-FRI *)'));
    expect(usd(task('256', '512'), service(), nights)).toBeCloseTo(((5 * 13) / (7 * 24)) * 730 * hour);
    const always = target(scheduled('cron(0 20 ? * MON-FRI *)', 'cron(0 20 ? * MON-FRI *)'));
    expect(usd(task('256', '512'), service(), always)).toBeCloseTo(730 * hour);
  });

  test('are not covered while their number or size is not known', () => {
    expect(
      estimate(REGION, [task('256', '512'), service(), target({ MinCapacity: '${Min}' })]),
    ).toMatchObject({
      usd: 0,
      notCovered: expect.arrayContaining(['Web / Service: its size is not known']),
    });
  });

  test('on nodes are not counted', () => {
    const onNodes = resource('AWS::ECS::TaskDefinition', { RequiresCompatibilities: ['EC2'] }, 'Web', 'Task');
    expect(usd(onNodes, service({ DesiredCount: '3' }))).toBe(0);
  });
});

test('a load balancer has an address in each subnet, at least in two', () => {
  const balancer = (Subnets: string[]) =>
    usd(resource('AWS::ElasticLoadBalancingV2::LoadBalancer', { Subnets }));
  expect(balancer(['a', 'b', 'c'])).toBeCloseTo(730 * (0.0252 + 3 * 0.005));
  expect(balancer(['${Network.Subnets}'])).toBeCloseTo(730 * (0.0252 + 2 * 0.005));
});

test('an alarm costs as much as its metrics', () => {
  const alarm = resource('AWS::CloudWatch::Alarm', {
    Metrics: [{ MetricStat: {} }, { MetricStat: {} }, { Expression: 'a' }],
  });
  expect(estimate('us-east-1', [alarm]).usd).toBeCloseTo(0.2);
});

test('what has no price in a region, and types without a price, are named', () => {
  expect(estimate('eu-south-2', [resource('AWS::EC2::NatGateway')])).toMatchObject({
    usd: 0,
    notCovered: ['NAT gateway: no price for eu-south-2', 'data through NAT gateways'],
  });
  expect(estimate(REGION, [resource('AWS::Redshift::Cluster')]).notCovered).toEqual([
    'AWS::Redshift::Cluster: no price is known',
  ]);
  expect(estimate(REGION, [resource('AWS::IAM::Role')]).notCovered).toEqual([]);
});

test('each price has a source with a date', () => {
  for (const row of Object.values(prices))
    for (const { usd: price, where, at } of Object.values(row.in)) {
      expect(price).toBeGreaterThan(0);
      expect(where).not.toBe('');
      expect(at).toMatch(/^2026-\d\d-\d\d$/);
    }
});

describe('of any resources', () => {
  const resources = fc.uniqueArray(
    fc.record({
      path: fc.array(fc.constantFrom('A', 'B', 'C', 'D'), { minLength: 1, maxLength: 3 }),
      type: fc.constantFrom(...Object.keys(usageRules), 'AWS::IAM::Role', 'AWS::Unknown::Type'),
      properties: fc.dictionary(
        fc.constantFrom('DesiredCount', 'MinCapacity', 'Subnets', 'Metrics', 'TaskDefinition'),
        fc.oneof(fc.constantFrom('1', '2', 'x', '${A}'), fc.array(fc.constantFrom('s', 't'))),
      ),
    }),
    { selector: ({ path }) => path.join('.') },
  );

  test('the sum is that of the lines, each of which has a price, a quantity and a place', () => {
    fc.assert(
      fc.property(resources, (all) => {
        const { lines, usd: sum } = estimate(REGION, all);
        expect(lines.reduce((total, line) => total + line.usd, 0)).toBeCloseTo(sum);
        for (const line of lines) expect(line.quantity * line.price.usd).toBeCloseTo(line.usd);
      }),
      propertyRuns(100),
    );
  });

  test('the difference of a change is the sum of its resources, and the opposite of the way back', () => {
    fc.assert(
      fc.property(resources, resources, (one, other) => {
        const [before, after] = [estimate(REGION, one), estimate(REGION, other)];
        const there = costChange(before, after);
        const back = costChange(after, before);
        expect(there.after - there.before).toBeCloseTo(back.before - back.after);
        const changed = there.resources.reduce((sum, { usd: each }) => sum + each, 0);
        // Differences below half a cent are left out.
        expect(Math.abs(changed - (there.after - there.before))).toBeLessThan(
          0.005 * (one.length + other.length) + 1e-9,
        );
        expect(costChange(before, before).resources).toEqual([]);
      }),
      propertyRuns(100),
    );
  });
});
