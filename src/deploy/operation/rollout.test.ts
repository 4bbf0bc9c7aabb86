import { stubbed } from '../fixtures/stub-server';
import { readRollout } from './rollout';

const service = 'arn:aws:ecs:eu-west-1:000000000000:service/shop/web';

test('a rollout contains its task counts and only the latest service events of ECS', async () => {
  const { connection, close } = await stubbed({
    DescribeServices: {
      services: [
        {
          deployments: [
            {
              status: 'PRIMARY',
              taskDefinition: 'arn:aws:ecs:eu-west-1:000000000000:task-definition/web:8',
              desiredCount: 2,
              runningCount: 1,
              pendingCount: 1,
              failedTasks: 3,
              rolloutState: 'IN_PROGRESS',
            },
          ],
          events: [
            { createdAt: 90, message: 'newest' },
            { createdAt: 80, message: 'older' },
            { createdAt: 10, message: 'of another deployment' },
          ],
        },
      ],
    },
  });
  const rollout = await readRollout(connection, service, 50_000);
  close();
  expect(rollout).toEqual({
    service,
    deployments: [
      {
        status: 'PRIMARY',
        taskDefinition: 'web:8',
        desired: 2,
        running: 1,
        pending: 1,
        failed: 3,
        state: 'IN_PROGRESS',
      },
    ],
    messages: [
      { at: 80_000, text: 'older' },
      { at: 90_000, text: 'newest' },
    ],
  });
});

test('a deployment that failed has its reason, and fields that ECS leaves out are empty', async () => {
  const { connection, close } = await stubbed({
    DescribeServices: { services: [{ deployments: [{ rolloutStateReason: 'tasks failed to start' }] }] },
  });
  const rollout = await readRollout(connection, service, 0);
  close();
  const counts = { desired: 0, running: 0, pending: 0, failed: 0 };
  expect(rollout).toEqual({
    service,
    deployments: [{ status: '', taskDefinition: '', ...counts, state: '', reason: 'tasks failed to start' }],
    messages: [],
  });
});

test('a service that is missing, or whose ARN has no cluster, has no rollout', async () => {
  const { connection, close } = await stubbed({ DescribeServices: { services: [] } });
  const found = [await readRollout(connection, service, 0), await readRollout(connection, 'web', 0)];
  close();
  expect(found).toEqual([undefined, undefined]);
});
