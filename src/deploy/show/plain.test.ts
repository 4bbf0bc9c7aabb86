import { event, own } from '../fixtures/events';
import type { DeployEvent } from '../operator';
import { PlainLines } from './plain';

const watch = (name: string): DeployEvent => ({
  type: 'watch',
  name,
  stackId: `id of ${name}`,
  since: 0,
  doing: 'update',
});

test('an outage is reported once, and its end', () => {
  const lines = new PlainLines();
  const silence: DeployEvent = { type: 'silence', who: 'AWS', reason: 'timeout\u0007', since: 0 };
  const retrying = ['00:00:01  AWS does not answer (timeout ): retrying'];
  expect(lines.linesOf(silence, 1000)).toEqual(retrying);
  expect(lines.linesOf(silence, 2000)).toEqual([]);
  expect(lines.linesOf({ type: 'answer', who: 'AWS' }, 3000)).toEqual(['00:00:03  AWS answers again']);
  expect(lines.linesOf(silence, 1000)).toEqual(retrying);
});

test('a rollout has no lines of its own', () => {
  const rollout = { service: 'web', deployments: [], messages: [] };
  expect(new PlainLines().linesOf({ type: 'rollout', rollout }, 0)).toEqual([]);
});

test('lines belong to the operation of their event, and an operation lasts from its first to its last event', () => {
  const lines = new PlainLines();
  for (const name of ['net', 'shop']) expect(lines.linesOf(watch(name), 0)).toEqual([]);
  const operation = 'id of net';
  const failed = event(62, 'net', 'Topic', 'CREATE_FAILED', { reason: 'no such key' });
  for (const one of [failed, own(2, 'net', 'CREATE_IN_PROGRESS'), own(70, 'net', 'ROLLBACK_COMPLETE')])
    lines.linesOf({ type: 'resource', event: one, operation }, 0);
  expect(lines.linesOf({ type: 'ended', status: 'ROLLBACK_COMPLETE', operation }, 90_000)).toEqual([
    '00:01:30  net is ROLLBACK_COMPLETE after 1:08',
  ]);
  expect(lines.linesOf({ type: 'ended', status: 'UPDATE_COMPLETE' }, 90_000)).toEqual([
    '00:01:30  shop is UPDATE_COMPLETE after 0:00',
  ]);
});

test('without an operation there are no lines', () => {
  expect(new PlainLines().linesOf({ type: 'ended', status: 'UPDATE_COMPLETE' }, 0)).toEqual([]);
});
