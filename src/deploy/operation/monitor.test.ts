import { connect } from '../aws/connection';
import { contextWith } from '../fixtures/context';
import { arn, event, own } from '../fixtures/events';
import { stubbed } from '../fixtures/stub-server';
import type { DeployEvent } from '../operator';
import type { StackEvent } from '../stack/stack-event';
import { Monitor } from './monitor';

/** No process listens on this port. */
const endpoint = 'http://127.0.0.1:1';
const operation = { stackId: 'shop', since: 0, status: 'UPDATE_IN_PROGRESS', token: undefined };

beforeAll(() => {
  process.env.AWS_MAX_ATTEMPTS = '1';
});
afterAll(() => {
  delete process.env.AWS_MAX_ATTEMPTS;
});

test.each([
  [true, `the local endpoint ${endpoint}`, `the local endpoint ${endpoint} has not answered for 1 seconds`],
  [false, 'AWS', 'AWS has not answered for 1 seconds'],
])('the unavailable service is named (in a rehearsal: %p)', async (rehearsal, who, message) => {
  const reported: DeployEvent[] = [];
  const connection = connect({ region: 'eu-west-1', endpoint });
  const context = { ...contextWith(connection, reported), rehearsal };
  await expect(new Monitor(context, operation).watch(new AbortController().signal)).rejects.toThrow(message);
  connection.close();
  expect(reported[0]).toMatchObject({ type: 'silence', who, reason: 'connect ECONNREFUSED 127.0.0.1:1' });
});

const service = 'arn:aws:ecs:eu-west-1:000000000000:service/shop/web';

/** Events as DescribeStackEvents lists them, newest first. */
const listed = (events: readonly StackEvent[]): string =>
  `<StackEvents>${events
    .map(
      (one) =>
        `<member><EventId>${one.id}</EventId><StackId>${one.stackId}</StackId><LogicalResourceId>${one.logicalId}</LogicalResourceId><PhysicalResourceId>${one.physicalId}</PhysicalResourceId><ResourceType>${one.type}</ResourceType><ResourceStatus>${one.status}</ResourceStatus><Timestamp>${new Date(one.at).toISOString()}</Timestamp></member>`,
    )
    .reverse()
    .join('')}</StackEvents>`;

test('the tasks of a service that fails are kept, although the rollback deletes it', async () => {
  const tasks = { type: 'AWS::ECS::Service', physicalId: service };
  const story = [
    [own(1, 'shop', 'CREATE_IN_PROGRESS'), event(2, 'shop', 'Web', 'CREATE_IN_PROGRESS', tasks)],
    [event(9, 'shop', 'Web', 'DELETE_COMPLETE', tasks), own(9, 'shop', 'ROLLBACK_COMPLETE')],
  ];
  let looks = 0;
  const { connection, close } = await stubbed({
    DescribeStacks: () => {
      looks += 1;
      const status = looks < 3 ? 'CREATE_IN_PROGRESS' : 'ROLLBACK_COMPLETE';
      return `<Stacks><member><StackId>${arn('shop')}</StackId><StackName>shop</StackName><StackStatus>${status}</StackStatus></member></Stacks>`;
    },
    DescribeStackEvents: () => listed(story.slice(0, looks < 3 ? 1 : 2).flat()),
    DescribeServices: { services: [{ deployments: [{ status: 'PRIMARY', failedTasks: 1 }] }] },
    ListTasks: { taskArns: ['0123'] },
    DescribeTasks: {
      tasks: [{ taskArn: 'arn:task/shop/0123', stoppedReason: 'Essential container in task exited' }],
    },
  });
  const root = { ...operation, stackId: arn('shop') };
  const ending = await new Monitor(contextWith(connection), root).watch(new AbortController().signal);
  close();
  expect(ending.stack.status).toBe('ROLLBACK_COMPLETE');
  expect(ending.tasks.get(service)).toMatchObject([
    { task: '0123', reason: 'Essential container in task exited' },
  ]);
});
