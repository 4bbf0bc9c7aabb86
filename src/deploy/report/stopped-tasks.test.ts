import { stubbed } from '../fixtures/stub-server';
import { stoppedTasks } from './stopped-tasks';

const service = 'arn:aws:ecs:eu-west-1:000000000000:service/shop/web';
const SINCE = 1_000_000;

const definition = {
  taskDefinition: {
    containerDefinitions: [
      {
        name: 'app',
        logConfiguration: {
          logDriver: 'awslogs',
          options: { 'awslogs-group': '/web', 'awslogs-stream-prefix': 'app' },
        },
      },
    ],
  },
};

/** A task as ECS describes it, with times in seconds after the start of the operation. */
function stopped(id: string, stoppedReason: string, { created = 1, exitCode = 1 } = {}): object {
  return {
    taskArn: `arn:aws:ecs:eu-west-1:000000000000:task/shop/${id}`,
    taskDefinitionArn: 'web:8',
    createdAt: SINCE / 1000 + created,
    stoppedAt: SINCE / 1000 + created + 1,
    stoppedReason,
    containers: [{ name: 'app', exitCode, reason: 'Error' }],
  };
}

async function read(...tasks: object[]): Promise<Awaited<ReturnType<typeof stoppedTasks>>> {
  const { connection, close } = await stubbed({
    ListTasks: { taskArns: ['some'] },
    DescribeTasks: { tasks },
    DescribeTaskDefinition: definition,
    GetLogEvents: { events: [{ message: 'listening on 8000\n' }, { message: 'no such table\n' }] },
  });
  const found = await stoppedTasks(connection, service, SINCE);
  close();
  return found;
}

const exited = 'Essential container in task exited';

test('stopped tasks are reported with their reasons and the end of their logs', async () => {
  expect(await read(stopped('0123', exited))).toEqual([
    {
      task: '0123',
      alike: 0,
      reason: exited,
      containers: [{ name: 'app', exitCode: 1, reason: 'Error' }],
      logs: ['listening on 8000', 'no such table'],
    },
  ]);
});

test('tasks that stopped in the same way are reported once, by the newest', async () => {
  const found = await read(
    stopped('old', exited, { created: 1 }),
    stopped('new', exited, { created: 3 }),
    stopped('other', exited, { created: 2, exitCode: 137 }),
  );
  expect(found.map(({ task, alike }) => [task, alike])).toEqual([
    ['new', 1],
    ['other', 0],
  ]);
});

test('tasks of scaling activities and of earlier operations are left out', async () => {
  const found = await read(
    stopped('before', exited, { created: -60 }),
    stopped('scaled', 'Scaling activity initiated by (deployment ecs-svc/1)', { created: 9 }),
    stopped('cause', exited),
  );
  expect(found.map(({ task }) => task)).toEqual(['cause']);
});
