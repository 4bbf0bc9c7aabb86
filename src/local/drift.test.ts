import {
  DescribeStackDriftDetectionStatusCommand,
  DescribeStackResourceDriftsCommand,
  DetectStackDriftCommand,
  DetectStackResourceDriftCommand,
} from '@aws-sdk/client-cloudformation';
import { topic, useCalls } from './testing/calls';

const calls = useCalls();
const StackName = 'drifting';
beforeAll(async () => {
  const template = { Resources: { A: topic({ DisplayName: 'x' }), B: topic(), C: topic() } };
  await calls.create(StackName, template);
});

async function detect(): Promise<string | undefined> {
  const { StackDriftDetectionId } = await calls.client.send(new DetectStackDriftCommand({ StackName }));
  const status = await calls.client.send(
    new DescribeStackDriftDetectionStatusCommand({ StackDriftDetectionId }),
  );
  expect(status.DetectionStatus).toBe('DETECTION_COMPLETE');
  return status.StackDriftStatus;
}

test('an unchanged stack is in sync', async () => {
  expect((await calls.stack(StackName)).DriftInformation?.StackDriftStatus).toBe('NOT_CHECKED');
  expect(await detect()).toBe('IN_SYNC');
  expect((await calls.stack(StackName)).DriftInformation?.StackDriftStatus).toBe('IN_SYNC');
});

test('changed and deleted resources have drifted', async () => {
  await calls.control('PUT', 'drift', {
    stack: StackName,
    logicalId: 'A',
    properties: { DisplayName: 'y', KmsMasterKeyId: 'k' },
  });
  await calls.control('PUT', 'drift', { stack: StackName, logicalId: 'B', properties: null });
  expect(await detect()).toBe('DRIFTED');
  const { StackResourceDrifts = [] } = await calls.client.send(
    new DescribeStackResourceDriftsCommand({ StackName }),
  );
  expect(
    StackResourceDrifts.map((drift) => [drift.LogicalResourceId, drift.StackResourceDriftStatus]),
  ).toEqual([
    ['A', 'MODIFIED'],
    ['B', 'DELETED'],
    ['C', 'IN_SYNC'],
  ]);
  expect(StackResourceDrifts[0]?.PropertyDifferences).toEqual([
    { PropertyPath: '/DisplayName', ExpectedValue: 'x', ActualValue: 'y', DifferenceType: 'NOT_EQUAL' },
    { PropertyPath: '/KmsMasterKeyId', ExpectedValue: 'null', ActualValue: 'k', DifferenceType: 'ADD' },
  ]);
  const one = { StackName, LogicalResourceId: 'C' };
  const { StackResourceDrift } = await calls.client.send(new DetectStackResourceDriftCommand(one));
  expect(StackResourceDrift?.StackResourceDriftStatus).toBe('IN_SYNC');
});

test('the control route reports invalid requests', async () => {
  expect(await calls.control('PUT', 'drift', { stack: StackName })).toMatchObject({
    message: expect.stringContaining('expected {"stack"'),
  });
  expect(await calls.control('PUT', 'drift', { stack: 'none', logicalId: 'A', properties: {} })).toEqual({
    message: 'there is no resource A in a stack "none"',
  });
  expect(await calls.control('GET', 'nowhere')).toMatchObject({
    message: expect.stringContaining('there is no GET /_local/nowhere'),
  });
});
