import { event, nested, own } from '../fixtures/events';
import type { StackEvent } from '../stack/stack-event';
import { inOrder, type Opening } from './in-order';

const summary = (events: readonly StackEvent[]): string[] =>
  events.map(({ stackId, logicalId, status }) => `${stackId.split('/')[1]}/${logicalId} ${status}`);

/** The first event of each nested stack in its parent. */
const opening = (...events: readonly StackEvent[]): Map<string, Opening> =>
  new Map(events.map(({ physicalId, id, at }) => [physicalId, { id, at }]));

test('events of a nested stack are between its first and last event in the parent, even with equal times', () => {
  const first = nested(1, 'root', 'Web', 'CREATE_IN_PROGRESS');
  const root = [
    own(1, 'root', 'CREATE_IN_PROGRESS'),
    first,
    nested(1, 'root', 'Web', 'CREATE_COMPLETE'),
    own(1, 'root', 'CREATE_COMPLETE'),
  ];
  const web = [
    own(1, 'Web', 'CREATE_IN_PROGRESS'),
    event(1, 'Web', 'Topic', 'CREATE_COMPLETE'),
    own(1, 'Web', 'CREATE_COMPLETE'),
  ];
  expect(summary(inOrder([root, web], opening(first)))).toEqual([
    'root/root CREATE_IN_PROGRESS',
    'root/Web CREATE_IN_PROGRESS',
    'Web/Web CREATE_IN_PROGRESS',
    'Web/Topic CREATE_COMPLETE',
    'Web/Web CREATE_COMPLETE',
    'root/Web CREATE_COMPLETE',
    'root/root CREATE_COMPLETE',
  ]);
});

test('an event of a nested stack that is older than its first event in the parent follows that event', () => {
  const first = nested(5, 'root', 'Web', 'CREATE_IN_PROGRESS');
  const web = [own(4, 'Web', 'CREATE_IN_PROGRESS')];
  expect(summary(inOrder([[first], web], opening(first)))).toEqual([
    'root/Web CREATE_IN_PROGRESS',
    'Web/Web CREATE_IN_PROGRESS',
  ]);
});

test('a nested stack that is cleaned up after the end of its parent does not delay the events of the parent', () => {
  const root = [
    nested(1, 'root', 'Web', 'UPDATE_COMPLETE'),
    own(2, 'root', 'UPDATE_COMPLETE_CLEANUP_IN_PROGRESS'),
  ];
  const web = [own(3, 'Web', 'UPDATE_COMPLETE')];
  expect(summary(inOrder([root, web], opening(nested(0, 'root', 'Web', 'UPDATE_IN_PROGRESS'))))).toEqual([
    'root/Web UPDATE_COMPLETE',
    'root/root UPDATE_COMPLETE_CLEANUP_IN_PROGRESS',
    'Web/Web UPDATE_COMPLETE',
  ]);
});

test('the last event of the root follows the events of nested stacks at the same time', () => {
  const root = [
    own(1, 'root', 'UPDATE_COMPLETE_CLEANUP_IN_PROGRESS'),
    own(2, 'root', 'UPDATE_COMPLETE'),
    own(9, 'root', 'UPDATE_IN_PROGRESS'),
  ];
  const web = [event(2, 'Web', 'Topic', 'DELETE_COMPLETE'), own(2, 'Web', 'UPDATE_COMPLETE')];
  expect(summary(inOrder([root, web], opening(nested(0, 'root', 'Web', 'UPDATE_IN_PROGRESS'))))).toEqual([
    'root/root UPDATE_COMPLETE_CLEANUP_IN_PROGRESS',
    'Web/Topic DELETE_COMPLETE',
    'Web/Web UPDATE_COMPLETE',
    'root/root UPDATE_COMPLETE',
    'root/root UPDATE_IN_PROGRESS',
  ]);
});

test('events of a nested stack follow its first event in the parent, even if that list is out of order', () => {
  const first = nested(2, 'root', 'Web', 'UPDATE_COMPLETE');
  const root = [first, nested(2, 'root', 'Web', 'UPDATE_IN_PROGRESS'), own(2, 'root', 'UPDATE_COMPLETE')];
  const web = [own(1, 'Web', 'UPDATE_IN_PROGRESS')];
  expect(summary(inOrder([root, web], opening(first)))[0]).toBe('root/Web UPDATE_COMPLETE');
});
