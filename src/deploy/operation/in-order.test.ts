import { event, nested, own } from '../fixtures/events';
import type { StackEvent } from '../stack/stack-event';
import { inOrder, type Opening } from './in-order';

const told = (events: readonly StackEvent[]): string[] =>
  events.map(({ stackId, logicalId, status }) => `${stackId.split('/')[1]}/${logicalId} ${status}`);

/** What is known of nested stacks by the events with which their parents first told of them. */
const opening = (...events: readonly StackEvent[]): Map<string, Opening> =>
  new Map(events.map(({ physicalId, id, at }) => [physicalId, { id, at }]));

test('what happens inside a nested stack stands between what opens and what closes it, at the same moment too', () => {
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
  expect(told(inOrder([root, web], opening(first)))).toEqual([
    'root/root CREATE_IN_PROGRESS',
    'root/Web CREATE_IN_PROGRESS',
    'Web/Web CREATE_IN_PROGRESS',
    'Web/Topic CREATE_COMPLETE',
    'Web/Web CREATE_COMPLETE',
    'root/Web CREATE_COMPLETE',
    'root/root CREATE_COMPLETE',
  ]);
});

test('a nested stack that begins before its parent tells of it comes after that', () => {
  const first = nested(5, 'root', 'Web', 'CREATE_IN_PROGRESS');
  const web = [own(4, 'Web', 'CREATE_IN_PROGRESS')];
  expect(told(inOrder([[first], web], opening(first)))).toEqual([
    'root/Web CREATE_IN_PROGRESS',
    'Web/Web CREATE_IN_PROGRESS',
  ]);
});

test('the clean-up of a nested stack, long after its parent closed it, does not hold the parent up', () => {
  const root = [
    nested(1, 'root', 'Web', 'UPDATE_COMPLETE'),
    own(2, 'root', 'UPDATE_COMPLETE_CLEANUP_IN_PROGRESS'),
  ];
  const web = [own(3, 'Web', 'UPDATE_COMPLETE')];
  expect(told(inOrder([root, web], opening(nested(0, 'root', 'Web', 'UPDATE_IN_PROGRESS'))))).toEqual([
    'root/Web UPDATE_COMPLETE',
    'root/root UPDATE_COMPLETE_CLEANUP_IN_PROGRESS',
    'Web/Web UPDATE_COMPLETE',
  ]);
});

test('the end of the root comes after what happened at the same moment in any nested stack', () => {
  const root = [
    own(1, 'root', 'UPDATE_COMPLETE_CLEANUP_IN_PROGRESS'),
    own(2, 'root', 'UPDATE_COMPLETE'),
    own(9, 'root', 'UPDATE_IN_PROGRESS'),
  ];
  const web = [event(2, 'Web', 'Topic', 'DELETE_COMPLETE'), own(2, 'Web', 'UPDATE_COMPLETE')];
  expect(told(inOrder([root, web], opening(nested(0, 'root', 'Web', 'UPDATE_IN_PROGRESS'))))).toEqual([
    'root/root UPDATE_COMPLETE_CLEANUP_IN_PROGRESS',
    'Web/Topic DELETE_COMPLETE',
    'Web/Web UPDATE_COMPLETE',
    'root/root UPDATE_COMPLETE',
    'root/root UPDATE_IN_PROGRESS',
  ]);
});

test('listed in disorder, a nested stack still comes after whatever its parent first tells of it', () => {
  const first = nested(2, 'root', 'Web', 'UPDATE_COMPLETE');
  const root = [first, nested(2, 'root', 'Web', 'UPDATE_IN_PROGRESS'), own(2, 'root', 'UPDATE_COMPLETE')];
  const web = [own(1, 'Web', 'UPDATE_IN_PROGRESS')];
  expect(told(inOrder([root, web], opening(first)))[0]).toBe('root/Web UPDATE_COMPLETE');
});
