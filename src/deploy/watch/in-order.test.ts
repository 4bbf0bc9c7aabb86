import { arn, event, nested, own } from '../fixtures/events';
import type { StackEvent } from '../stack/stack-event';
import { inOrder } from './in-order';

const told = (events: readonly StackEvent[]): string[] =>
  events.map(({ stackId, logicalId, status }) => `${stackId.split('/')[1]}/${logicalId} ${status}`);

test('what happens inside a nested stack stands between what opens and what closes it, at the same moment too', () => {
  const root = [
    own(1, 'root', 'CREATE_IN_PROGRESS'),
    nested(1, 'root', 'Web', 'CREATE_IN_PROGRESS'),
    nested(1, 'root', 'Web', 'CREATE_COMPLETE'),
    own(1, 'root', 'CREATE_COMPLETE'),
  ];
  const web = [
    own(1, 'Web', 'CREATE_IN_PROGRESS'),
    event(1, 'Web', 'Topic', 'CREATE_COMPLETE'),
    own(1, 'Web', 'CREATE_COMPLETE'),
  ];
  expect(told(inOrder([root, web], new Map()))).toEqual([
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
  const root = [nested(5, 'root', 'Web', 'CREATE_IN_PROGRESS')];
  const web = [own(4, 'Web', 'CREATE_IN_PROGRESS')];
  expect(told(inOrder([root, web], new Map([[arn('Web'), 5000]])))).toEqual([
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
  expect(told(inOrder([root, web], new Map()))).toEqual([
    'root/Web UPDATE_COMPLETE',
    'root/root UPDATE_COMPLETE_CLEANUP_IN_PROGRESS',
    'Web/Web UPDATE_COMPLETE',
  ]);
});
