import {
  CloudWatchLogsClient,
  FilterLogEventsCommand,
  GetLogEventsCommand,
} from '@aws-sdk/client-cloudwatch-logs';
import {
  DescribeServicesCommand,
  DescribeTaskDefinitionCommand,
  DescribeTasksCommand,
  ECSClient,
  ListTasksCommand,
} from '@aws-sdk/client-ecs';
import { clientConfig } from '../local/testing/endpoint';
import { Rehearsed } from './testing/rehearsed';
import { serviceTemplate } from './testing/templates';

let rehearsed: Rehearsed;
let ecs: ECSClient;
let logs: CloudWatchLogsClient;
beforeAll(async () => {
  rehearsed = await Rehearsed.start();
  const config = {
    ...clientConfig(rehearsed.calls.local.endpoint),
  };
  ecs = new ECSClient(config);
  logs = new CloudWatchLogsClient(config);
  await rehearsed.calls.create('shop', serviceTemplate({ tag: 'v1' }));
  await rehearsed.calls.update('shop', serviceTemplate({ tag: 'v2', mode: 'crash' }));
});
afterAll(async () => {
  ecs.destroy();
  logs.destroy();
  await rehearsed.end();
});

test('ECS describes the deployments of a service', async () => {
  const { services = [], failures } = await ecs.send(
    new DescribeServicesCommand({ cluster: 'shops', services: ['shop', 'other'] }),
  );
  expect(failures).toEqual([{ arn: 'other', reason: 'MISSING' }]);
  expect(services[0]).toMatchObject({ desiredCount: 1, runningCount: 1, pendingCount: 0 });
  expect(services[0]?.deployments?.[0]).toMatchObject({ status: 'PRIMARY', rolloutState: 'COMPLETED' });
  const messages = services[0]?.events?.map(({ message }) => message).join('\n');
  expect(messages).toMatch(/deployment failed: tasks failed to start\..*has started 1 tasks/s);
});

test('the log of a task that could not start contains its output', async () => {
  const { taskArns = [] } = await ecs.send(
    new ListTasksCommand({ cluster: 'shops', serviceName: 'shop', desiredStatus: 'STOPPED' }),
  );
  const { tasks = [] } = await ecs.send(new DescribeTasksCommand({ cluster: 'shops', tasks: taskArns }));
  const failed = tasks.find(({ stoppedReason }) => stoppedReason === 'Essential container in task exited');
  expect(failed?.containers).toMatchObject([{ name: 'web', exitCode: 3 }]);
  const { taskDefinition } = await ecs.send(
    new DescribeTaskDefinitionCommand({ taskDefinition: failed?.taskDefinitionArn }),
  );
  expect(taskDefinition?.containerDefinitions?.[0]?.logConfiguration?.options).toMatchObject({
    'awslogs-group': '/shop',
  });
  const stream = `web/web/${failed?.taskArn?.split('/').at(-1)}`;
  const { events = [] } = await logs.send(
    new GetLogEventsCommand({ logGroupName: '/shop', logStreamName: stream, limit: 10 }),
  );
  expect(events.map(({ message }) => message)).toEqual(['there is something wrong with the settings']);
});

test('the logs of all tasks of a group can be read, and missing streams are refused', async () => {
  const { events = [] } = await logs.send(
    new FilterLogEventsCommand({ logGroupName: '/shop', startTime: 1 }),
  );
  expect(events.length).toBeGreaterThanOrEqual(3);
  await expect(
    logs.send(new GetLogEventsCommand({ logGroupName: '/shop', logStreamName: '../../journal' })),
  ).rejects.toThrow('The specified log stream does not exist.');
});

test('a web page of another site is refused', async () => {
  const answer = await fetch(rehearsed.calls.local.endpoint.url, {
    method: 'POST',
    headers: {
      origin: 'http://example.com',
      'x-amz-target': 'AmazonEC2ContainerServiceV20141113.DescribeServices',
    },
    body: '{"services":["shop"]}',
  });
  expect(answer.status).toBe(403);
});
