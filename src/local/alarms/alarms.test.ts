import { useCalls } from '../testing/calls';
import { callCloudWatch, type Protocol, setAlarm } from '../testing/cloudwatch';

const calls = useCalls();
const call = (operation: string, fields: object, protocol?: Protocol) =>
  callCloudWatch(calls.local.endpoint, operation, fields, protocol);

const slow = {
  Type: 'AWS::CloudWatch::Alarm',
  Properties: {
    AlarmName: 'slow',
    Namespace: 'AWS/ApplicationELB',
    MetricName: 'TargetResponseTime',
    Dimensions: [{ Name: 'LoadBalancer', Value: 'app/shop/1' }],
    Statistic: 'Average',
    Period: '60',
    EvaluationPeriods: 2,
    Threshold: 1.5,
    ComparisonOperator: 'GreaterThanThreshold',
  },
};
const both = {
  Type: 'AWS::CloudWatch::CompositeAlarm',
  Properties: { AlarmName: 'both', AlarmRule: 'ALARM(slow)' },
};

beforeAll(() => calls.create('alarms', { Resources: { Slow: slow, Both: both } }));

test('an alarm of a stack has no state until SetAlarmState changes it', async () => {
  const { body } = await call('DescribeAlarms', { AlarmNames: ['slow'] }, 'json');
  expect(body).toMatchObject({
    MetricAlarms: [
      {
        AlarmName: 'slow',
        AlarmArn: 'arn:aws:cloudwatch:us-east-1:111111111111:alarm:slow',
        ActionsEnabled: true,
        Period: 60,
        Threshold: 1.5,
        Dimensions: [{ Name: 'LoadBalancer', Value: 'app/shop/1' }],
        StateValue: 'INSUFFICIENT_DATA',
        StateReason: 'Unchecked: Initial alarm creation',
        StateUpdatedTimestamp: expect.any(Number),
      },
    ],
    CompositeAlarms: [],
  });
  expect(
    (await call('SetAlarmState', { AlarmName: 'slow', StateValue: 'ALARM', StateReason: 'a drill' })).status,
  ).toBe(200);
  const { body: described } = await call('DescribeAlarms', {
    StateValue: 'ALARM',
    AlarmTypes: ['CompositeAlarm', 'MetricAlarm'],
  });
  expect(described).toMatchObject({
    MetricAlarms: [{ AlarmName: 'slow', StateReason: 'a drill', StateUpdatedTimestamp: { tag: 1 } }],
    CompositeAlarms: [],
  });
});

test('the protocols have the same answers', async () => {
  const fields = { 'AlarmTypes.member.1': 'CompositeAlarm' };
  const { body: xml } = await call('DescribeAlarms', fields, 'query');
  expect(xml).toMatch(
    /<CompositeAlarms><member>.*<AlarmName>both<\/AlarmName><AlarmRule>ALARM\(slow\)<\/AlarmRule>/,
  );
  const asked = { AlarmTypes: ['CompositeAlarm'], AlarmNamePrefix: 'bo' };
  for (const protocol of ['json', 'cbor'] as const)
    expect((await call('DescribeAlarms', asked, protocol)).body).toMatchObject({
      MetricAlarms: [],
      CompositeAlarms: [{ AlarmName: 'both', AlarmRule: 'ALARM(slow)' }],
    });
});

test.each(['json', 'cbor'] as const)(
  'errors have the code of the Query protocol too: %s',
  async (protocol) => {
    const { status, headers, body } = await call(
      'SetAlarmState',
      { AlarmName: 'other', StateValue: 'OK', StateReason: 'a drill' },
      protocol,
    );
    expect([status, headers.get('x-amzn-query-error')]).toEqual([404, 'ResourceNotFound;Sender']);
    expect(body).toMatchObject({ __type: 'ResourceNotFound' });
    expect((await call('GetMetricData', {}, protocol)).body).toMatchObject({
      __type: 'InvalidAction',
      message: 'The local endpoint does not emulate GetMetricData of monitoring.',
    });
  },
);

test('a new configuration keeps the state, and pages can be followed', async () => {
  for (const AlarmName of ['page-1', 'page-2', 'page-3'])
    await call('PutMetricAlarm', { AlarmName, EvaluationPeriods: 1, Period: 60, ActionsEnabled: false });
  await setAlarm(calls.local.endpoint, 'page-2', 'OK');
  await call('PutMetricAlarm', { AlarmName: 'page-2', EvaluationPeriods: 3 });
  const asked = { AlarmNamePrefix: 'page-', MaxRecords: 2 };
  const { body: first } = await call('DescribeAlarms', asked, 'json');
  expect(first).toMatchObject({
    MetricAlarms: [{ ActionsEnabled: false }, { EvaluationPeriods: 3, StateValue: 'OK' }],
  });
  const { NextToken } = Object(first);
  const { body: second } = await call('DescribeAlarms', { ...asked, NextToken }, 'json');
  expect(Object(second).MetricAlarms).toHaveLength(1);
  expect((await call('DeleteAlarms', { AlarmNames: ['page-1', 'page-2', 'page-9'] })).status).toBe(404);
  expect((await call('DeleteAlarms', { AlarmNames: ['page-1', 'page-2'] })).status).toBe(200);
  expect(Object((await call('DescribeAlarms', asked, 'json')).body).MetricAlarms).toHaveLength(1);
});
