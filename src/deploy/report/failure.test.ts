import { contextWith } from '../fixtures/context';
import { arn, event, own } from '../fixtures/events';
import { stubbed } from '../fixtures/stub-server';
import { stackOf } from '../stack/stack';
import { explain } from './failure';

const service = 'arn:aws:ecs:eu-west-1:000000000000:service/shop/web';

test('tasks that were recorded earlier are reported when ECS no longer lists them', async () => {
  const { connection, close } = await stubbed({});
  const crashed = { task: '0123', alike: 0, reason: 'exited', containers: [], logs: ['no such table'] };
  const failure = await explain(contextWith(connection), {
    stack: stackOf({
      StackId: arn('shop'),
      StackName: 'shop',
      StackStatus: 'ROLLBACK_COMPLETE',
      CreationTime: undefined,
    }),
    operation: { since: 0 },
    events: [
      own(1, 'shop', 'CREATE_IN_PROGRESS'),
      event(5, 'shop', 'Web', 'CREATE_FAILED', { type: 'AWS::ECS::Service', physicalId: service }),
      own(9, 'shop', 'ROLLBACK_COMPLETE'),
    ],
    tasks: new Map([[service, [crashed]]]),
  });
  close();
  expect(failure.tasks).toEqual([crashed]);
  expect(failure.next[0]).toContain('push the fix under a new tag');
});
