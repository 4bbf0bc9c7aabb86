import { arn } from '../fixtures/events';
import { stubbed } from '../fixtures/stub-server';
import { stackOf } from '../stack/stack';
import { STACK_TYPE } from '../stack/stack-event';
import { knownDrift } from './drift-known';
import type { LiveResource } from './resources';

const root = (StackDriftStatus: 'DRIFTED' | 'IN_SYNC' | 'NOT_CHECKED', day: number) =>
  stackOf({
    StackId: arn('shop'),
    StackName: 'shop',
    StackStatus: 'CREATE_COMPLETE',
    CreationTime: undefined,
    DriftInformation: { StackDriftStatus, LastCheckTimestamp: new Date(Date.UTC(2026, 0, day)) },
  });

const web: LiveResource = {
  path: ['Web'],
  type: STACK_TYPE,
  physicalId: arn('web'),
  status: 'CREATE_COMPLETE',
  reason: undefined,
  stackId: arn('shop'),
  nested: [],
};

/** The nested stack was checked on January 5. */
async function known(own: ReturnType<typeof root>, nested: string) {
  const { connection, close } = await stubbed({
    DescribeStacks: `<Stacks><member><StackId>${arn('web')}</StackId><StackName>web</StackName>
      <StackStatus>CREATE_COMPLETE</StackStatus><DriftInformation><StackDriftStatus>${nested}</StackDriftStatus>
      <LastCheckTimestamp>2026-01-05T00:00:00Z</LastCheckTimestamp></DriftInformation></member></Stacks>`,
  });
  const topic = { ...web, path: ['Topic'], type: 'AWS::SNS::Topic', physicalId: 'arn:aws:sns:::topic' };
  const drift = await knownDrift(connection, own, [topic, web]);
  close();
  return drift;
}

test('one drifted stack is enough, and the oldest check counts', async () => {
  const checked = '2026-01-05T00:00:00.000Z';
  expect(await known(root('IN_SYNC', 9), 'DRIFTED')).toEqual({ status: 'DRIFTED', checked });
  expect(await known(root('NOT_CHECKED', 9), 'DRIFTED')).toEqual({ status: 'DRIFTED', checked });
});

test('without drift, all stacks must have been checked', async () => {
  const checked = '2026-01-02T00:00:00.000Z';
  expect(await known(root('IN_SYNC', 2), 'IN_SYNC')).toEqual({ status: 'IN_SYNC', checked });
  expect(await known(root('IN_SYNC', 2), 'NOT_CHECKED')).toEqual({
    status: 'NOT_CHECKED',
    checked: undefined,
  });
  expect(await known(root('NOT_CHECKED', 2), 'IN_SYNC')).toEqual({
    status: 'NOT_CHECKED',
    checked: undefined,
  });
});
