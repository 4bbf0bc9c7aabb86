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

/** `under-fire.all.test.ts` disturbs each call in each way; here each call of a different kind is disturbed in one way. */
const kinds = Object.keys(disturbances) as Disturbance[];

test.each(kinds.map((kind, turn) => [kind, turn] as const))(
  'where a call %s, the deployment ends with the truth',
  async (disturbance, turn) => {
    const last = [...new Set(calls)].map((action) => calls.lastIndexOf(action));
    const own = last.filter((_, index) => index % kinds.length === turn);
    expect(own.length).toBeGreaterThan(0);
    for (const call of own) await expectNoDifference(calls, call, disturbance);
  },
);

test.each(['repeated', 'shuffled'] as const)('events that come %s are shown once', async (order) => {
  const { ran, events, shown } = await updateUnder({ kind: 'events', order });
  expect(ran.exitCode).toBe(0);
  expect([...shown].sort()).toEqual(events.map(({ status }) => status).sort());
});

test('the one call that must not be made twice is made once, however often its answer is lost', async () => {
  const { ran, hits, events } = await updateUnder({
    kind: 'drop',
    when: 'after',
    action: 'ExecuteChangeSet',
    times: 5,
  });
  expect([ran.exitCode, hits]).toEqual([0, ['ExecuteChangeSet']]);
  expect(events.filter(({ reason }) => reason === 'User Initiated')).toHaveLength(1);
});

test('a deletion whose answer is lost is found again', async () => {
  const rehearsal = await Rehearsal.deployed();
  rehearsal.faults({ kind: 'drop', when: 'after', action: 'DeleteStack', times: 3 });
  const { exitCode, output } = await rehearsal.run(destroy, ['--confirm', 'shop-local']);
  await rehearsal.end();
  expect(exitCode).toBe(0);
  expect(output).toContain('shop-local is gone');
});
