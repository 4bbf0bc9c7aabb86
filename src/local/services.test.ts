import { CloudWatchLogsClient, DescribeLogGroupsCommand } from '@aws-sdk/client-cloudwatch-logs';
import { ECSClient, ListClustersCommand } from '@aws-sdk/client-ecs';
import { useCalls } from './testing/calls';
import { clientConfig } from './testing/endpoint';

const calls = useCalls();

test.each([
  ['ECS', () => new ECSClient(config()).send(new ListClustersCommand({}))],
  ['CloudWatch Logs', () => new CloudWatchLogsClient(config()).send(new DescribeLogGroupsCommand({}))],
])('a call of %s, which is not emulated, is an error of its protocol', async (_service, send) => {
  await expect(send()).rejects.toMatchObject({
    name: 'UnknownOperationException',
    message: expect.stringMatching(/^The local endpoint does not emulate \w+ of (ecs|logs)\.$/),
  });
});

function config() {
  return { ...clientConfig(calls.local.endpoint), maxAttempts: 1 };
}
