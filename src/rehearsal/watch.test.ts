import {
  CloudWatchLogsClient,
  FilterLogEventsCommand,
  GetLogEventsCommand,
} from '@aws-sdk/client-cloudwatch-logs';
import {
  ContinueServiceDeploymentCommand,
  DescribeServiceDeploymentsCommand,
  DescribeServiceRevisionsCommand,
  DescribeServicesCommand,
  DescribeTaskDefinitionCommand,
  DescribeTasksCommand,
  ECSClient,
  ListServiceDeploymentsCommand,
  ListTasksCommand,
  StopServiceDeploymentCommand,
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

test('ECS keeps the history of a service, and its revisions', async () => {
  const asked = { cluster: 'shops', service: 'shop' };
  const { serviceDeployments = [] } = await ecs.send(new ListServiceDeploymentsCommand(asked));
  expect(serviceDeployments).toMatchObject([
    {
      status: 'ROLLBACK_SUCCESSFUL',
      statusReason: 'Service deployment rolled back because the circuit breaker threshold was exceeded.',
    },
    { status: 'SUCCESSFUL' },
  ]);
  const [last] = serviceDeployments;
  const serviceDeploymentArns = [last?.serviceDeploymentArn ?? ''];
  const { serviceDeployments: described } = await ecs.send(
    new DescribeServiceDeploymentsCommand({ serviceDeploymentArns }),
  );
  expect(described).toMatchObject([
    {
      deploymentCircuitBreaker: { status: 'TRIGGERED', failureCount: 3, threshold: 3 },
      alarms: { status: 'DISABLED', alarmNames: [] },
      rollback: { serviceRevisionArn: described?.[0]?.sourceServiceRevisions?.[0]?.arn },
    },
  ]);
  const { serviceRevisions } = await ecs.send(
    new DescribeServiceRevisionsCommand({ serviceRevisionArns: [last?.targetServiceRevisionArn ?? ''] }),
  );
  expect(serviceRevisions).toMatchObject([
    {
      taskDefinition: expect.stringMatching(/:task-definition\/shop:\d+$/),
      loadBalancers: [{ containerName: 'web', containerPort: 8000 }],
      networkConfiguration: { awsvpcConfiguration: { subnets: ['subnet-0123456789abcdef0'] } },
      containerImages: [{ containerName: 'web', image: expect.stringMatching(/shop:v2$/) }],
      resolvedConfiguration: {
        loadBalancers: [{ targetGroupArn: expect.stringContaining(':targetgroup/') }],
      },
    },
  ]);
});

test('calls for another cluster, a finished deployment or an unknown action are refused', async () => {
  const { serviceDeployments = [] } = await ecs.send(
    new ListServiceDeploymentsCommand({ cluster: 'shops', service: 'shop' }),
  );
  const [{ serviceDeploymentArn = '' } = {}] = serviceDeployments;
  const stop = (stopType: 'ABORT' | 'ROLLBACK') =>
    ecs.send(new StopServiceDeploymentCommand({ serviceDeploymentArn, stopType }));
  await expect(stop('ABORT')).rejects.toMatchObject({ name: 'InvalidParameterException' });
  await expect(stop('ROLLBACK')).rejects.toMatchObject({ name: 'ConflictException' });
  const answer = { serviceDeploymentArn, hookId: 'ecs-pause-1', action: 'SKIP' as 'CONTINUE' };
  await expect(ecs.send(new ContinueServiceDeploymentCommand(answer))).rejects.toMatchObject({
    name: 'InvalidParameterException',
    message: 'action must be CONTINUE or ROLLBACK, got SKIP',
  });
  const elsewhere = { cluster: 'others', service: 'shop' };
  await expect(ecs.send(new ListServiceDeploymentsCommand(elsewhere))).rejects.toMatchObject({
    name: 'ServiceNotFoundException',
  });
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
