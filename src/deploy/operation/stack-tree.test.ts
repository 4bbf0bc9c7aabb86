import { arn, nested, own } from '../fixtures/events';
import { stubbed } from '../fixtures/stub-server';
import type { StackEvent } from '../stack/stack-event';
import { StackTree } from './stack-tree';

/** Events as DescribeStackEvents lists them, newest first. */
function listed(events: readonly StackEvent[]): string {
  const members = events.map(
    ({ id, stackId, logicalId, physicalId, type, status, at }) =>
      `<member><EventId>${id}</EventId><StackId>${stackId}</StackId><LogicalResourceId>${logicalId}</LogicalResourceId>
      <PhysicalResourceId>${physicalId}</PhysicalResourceId><ResourceType>${type}</ResourceType>
      <ResourceStatus>${status}</ResourceStatus><Timestamp>${new Date(at).toISOString()}</Timestamp></member>`,
  );
  return `<StackEvents>${members.reverse().join('')}</StackEvents>`;
}

test('a nested stack is read again when its parent reports its end, and its events come before that report', async () => {
  const root = [
    own(1, 'root', 'CREATE_IN_PROGRESS'),
    nested(2, 'root', 'Web', 'CREATE_IN_PROGRESS'),
    nested(4, 'root', 'Web', 'CREATE_COMPLETE'),
    own(5, 'root', 'CREATE_COMPLETE'),
  ];
  const web = [own(3, 'Web', 'CREATE_IN_PROGRESS'), own(4, 'Web', 'CREATE_COMPLETE')];
  let rootLooks = 0;
  let webLooks = 0;
  const { connection, close } = await stubbed({
    DescribeStackEvents: (asked) => {
      if (asked.get('StackName') === arn('root')) return listed(root.slice(0, 2 * ++rootLooks));
      return listed(web.slice(0, ++webLooks > 2 ? 2 : 1));
    },
  });
  const family = new StackTree(connection, {
    stackId: arn('root'),
    since: 0,
    status: 'CREATE_IN_PROGRESS',
    token: undefined,
  });
  const names = (events: readonly StackEvent[]): string[] =>
    events.map(({ stackId, logicalId, status }) => `${stackId.split('/')[1]}/${logicalId} ${status}`);
  const first = names(await family.news());
  const second = names(await family.news());
  close();
  expect(first).toEqual([
    'root/root CREATE_IN_PROGRESS',
    'root/Web CREATE_IN_PROGRESS',
    'Web/Web CREATE_IN_PROGRESS',
  ]);
  expect(second).toEqual([
    'Web/Web CREATE_COMPLETE',
    'root/Web CREATE_COMPLETE',
    'root/root CREATE_COMPLETE',
  ]);
});
