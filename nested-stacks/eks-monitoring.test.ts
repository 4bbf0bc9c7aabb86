import { deployed } from '../tools/testing/compiled';
import { eksMonitoring } from './eks-monitoring';

const given = { Name: 'test', Environment: 'dev', ClusterName: 'test', TableName: 'comments' };
const alarms = (parameters: Readonly<Record<string, string>>) =>
  deployed(eksMonitoring, { ...given, ...parameters }).ofType('AWS::CloudWatch::Alarm');

test('the alarms about requests exist once the load balancer is known', () => {
  const before = Object.keys(alarms({}));
  const after = Object.keys(alarms({ LoadBalancerFullName: 'app/test/50dc6c495c0c9188' }));
  expect(after.filter((name) => !before.includes(name))).toEqual([
    'ServiceErrors',
    'LoadBalancerErrors',
    'Latency',
  ]);
});

test('missing pods are an outage only if the service should run', () => {
  expect(alarms({}).NoPods).toMatchObject({ Threshold: 1, TreatMissingData: 'breaching' });
  expect(alarms({ ServiceRuns: 'false' }).NoPods).toMatchObject({ TreatMissingData: 'notBreaching' });
});

test('every alarm notifies the topic', () => {
  for (const alarm of Object.values(alarms({}))) expect(alarm.AlarmActions).toEqual(['${Topic}']);
});
