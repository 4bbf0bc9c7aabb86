import type { StackEvent } from '@aws-sdk/client-cloudformation';
import type { Fault } from '../local/faults/faults';
import { deploy } from './deploy';
import { destroy } from './destroy';
import { Rehearsal } from './testing/rehearsal';

let rehearsal: Rehearsal;
beforeAll(async () => {
  rehearsal = await Rehearsal.begin();
  await rehearsal.run(deploy, ['--yes']);
});
afterAll(() => rehearsal.end());
afterEach(() => rehearsal.faults([]));

/** A deployment that updates the shop makes some 34 calls; the last faults find none to disturb. */
const CALLS = 36;
/** More often than the SDK tries by itself here, so that the tool has to cope. */
const TIMES = 3;
const disturbances = [
  { said: 'is throttled', fault: { kind: 'throttle' } },
  { said: 'is cut off before it is done', fault: { kind: 'drop' } },
  { said: 'is cut off after it is done', fault: { kind: 'drop', when: 'after' } },
  { said: 'is answered 503', fault: { kind: 'error' } },
] as const;

const cases = Array.from({ length: CALLS }, (_, index) => {
  const { said, fault } = disturbances[index % disturbances.length] ?? disturbances[0];
  return [index + 1, said, { ...fault, after: index, times: TIMES } as Fault] as const;
});

test.each(cases)('call %i %s, and the deployment ends with the truth', async (call, _said, fault) => {
  const tag = `v${call + 1}`;
  await rehearsal.faults([fault]);
  const { exitCode, output } = await rehearsal.run(deploy, ['--yes', '--parameter', `ImageTag=${tag}`]);
  await rehearsal.faults([]);
  expect(exitCode).toBe(0);
  expect(output).toContain('shop-local is UPDATE_COMPLETE');
  const happened = await operationEvents('shop-local');
  expect(happened[0]?.status).toBe('UPDATE_IN_PROGRESS');
  expect(shown(output, 'shop-local')).toEqual(happened.map(({ status }) => status));
});

test.each([
  ['repeated', 'v91'],
  ['shuffled', 'v92'],
] as const)('events that come %s are shown once', async (order, tag) => {
  await rehearsal.faults([{ kind: 'events', order }]);
  const { exitCode, output } = await rehearsal.run(deploy, ['--yes', '--parameter', `ImageTag=${tag}`]);
  await rehearsal.faults([]);
  expect(exitCode).toBe(0);
  const statuses = (await operationEvents('shop-local')).map(({ status }) => status);
  expect(shown(output, 'shop-local').sort()).toEqual(statuses.sort());
});

test('the one call that must not be made twice is made once, however often its answer is lost', async () => {
  await rehearsal.faults([{ kind: 'drop', when: 'after', action: 'ExecuteChangeSet', times: 5 }]);
  const { exitCode } = await rehearsal.run(deploy, ['--yes', '--parameter', 'ImageTag=v100']);
  expect(exitCode).toBe(0);
  const begun = (await operationEvents('shop-local')).filter(({ reason }) => reason === 'User Initiated');
  expect(begun).toHaveLength(1);
});

test('a deletion whose answer is lost is found again', async () => {
  await rehearsal.faults([{ kind: 'drop', when: 'after', action: 'DeleteStack', times: 3 }]);
  const { exitCode, output } = await rehearsal.run(destroy, ['--confirm', 'shop-local']);
  expect(exitCode).toBe(0);
  expect(output).toContain('shop-local is gone');
});

interface OwnEvent {
  readonly status: string;
  readonly reason: string;
}

/** What the root stack itself went through in its last operation, oldest first, as the endpoint has it. */
async function operationEvents(name: string): Promise<OwnEvent[]> {
  const { StackEvents = [] } = await rehearsal.client().describeStackEvents({ StackName: name });
  const [last] = StackEvents;
  return StackEvents.filter((event) => event.OperationId === last?.OperationId && isOwn(event))
    .map(({ ResourceStatus = '', ResourceStatusReason = '' }) => ({
      status: ResourceStatus,
      reason: ResourceStatusReason,
    }))
    .reverse();
}

function isOwn({ PhysicalResourceId, StackId }: StackEvent): boolean {
  return PhysicalResourceId === StackId;
}

/** The statuses of the root stack itself, as lines show them. */
function shown(output: string, name: string): string[] {
  return [...output.matchAll(new RegExp(`^\\d\\d:\\d\\d:\\d\\d {2}([A-Z_]+) ${name}(?:: .*)?$`, 'gm'))].map(
    ([, status = '']) => status,
  );
}
