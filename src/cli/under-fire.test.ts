import { deploy } from './deploy';
import { destroy } from './destroy';
import { Rehearsal } from './testing/rehearsal';
import {
  callsOfUpdate,
  type Disturbance,
  disturbances,
  expectNoDifference,
  updateUnder,
} from './testing/under-fire';

let calls: readonly string[];
beforeAll(async () => {
  calls = await callsOfUpdate();
});

/** `under-fire.all.test.ts` combines every call with every fault, also for several stacks. This test hits the last call of each action with one fault. */
const kinds = Object.keys(disturbances) as Disturbance[];

test.each(kinds.map((kind, turn) => [kind, turn] as const))(
  'a deployment in which a call %s succeeds and shows what happened',
  async (disturbance, turn) => {
    const last = [...new Set(calls)].map((action) => calls.lastIndexOf(action));
    const own = last.filter((_, index) => index % kinds.length === turn);
    expect(own.length).toBeGreaterThan(0);
    for (const call of own) await expectNoDifference(calls, call, disturbance);
  },
);

test.each(['repeated', 'shuffled'] as const)('events that are listed %s are shown once', async (order) => {
  const { ran, events, shown } = await updateUnder({ kind: 'events', order });
  expect(ran.exitCode).toBe(0);
  expect([...shown].sort()).toEqual(events.map(({ status }) => status).sort());
});

test('the operation starts once, however often the answer of ExecuteChangeSet is lost', async () => {
  const { ran, hits, events } = await updateUnder({
    kind: 'drop',
    when: 'after',
    action: 'ExecuteChangeSet',
    times: 5,
  });
  expect([ran.exitCode, hits]).toEqual([0, ['ExecuteChangeSet']]);
  expect(events.filter(({ reason }) => reason === 'User Initiated')).toHaveLength(1);
});

test('a deletion whose answer is lost is followed', async () => {
  const rehearsal = await Rehearsal.deployed();
  rehearsal.faults({ kind: 'drop', when: 'after', action: 'DeleteStack', times: 3 });
  const { exitCode, output } = await rehearsal.run(destroy, ['--confirm', 'shop-local']);
  await rehearsal.end();
  expect(exitCode).toBe(0);
  expect(output).toContain('shop-local was deleted');
});

test('an executed change set that cannot be deleted at first is not taken for a new one', async () => {
  const rehearsal = await Rehearsal.deployed();
  rehearsal.faults({ kind: 'throttle', action: 'DeleteChangeSet', times: 2 });
  const { exitCode, output } = await rehearsal.run(deploy, ['--yes']);
  await rehearsal.end();
  expect(exitCode).toBe(0);
  expect(output).toContain('No changes: shop-local matches');
});
