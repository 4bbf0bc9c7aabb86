import { painter } from '../../terminal/paint';
import { event, nested, own } from '../fixtures/events';
import { STACK_TYPE, type StackEvent } from '../stack/stack-event';
import { EventLines } from './event-lines';

function lines(events: readonly StackEvent[]): string[] {
  const eventLines = new EventLines('shop', painter(false));
  return events.flatMap((one) => eventLines.textOf(one) ?? []);
}

test('the start and end of a nested stack are shown once, although its parent has events of it too', () => {
  expect(
    lines([
      own(1, 'root', 'CREATE_IN_PROGRESS', 'User Initiated'),
      event(2, 'root', 'Web', 'CREATE_IN_PROGRESS', { type: STACK_TYPE, physicalId: '' }),
      nested(3, 'root', 'Web', 'CREATE_IN_PROGRESS', 'Resource creation Initiated'),
      own(4, 'Web', 'CREATE_IN_PROGRESS'),
      event(5, 'Web', 'Topic', 'CREATE_COMPLETE'),
      own(6, 'Web', 'CREATE_COMPLETE'),
      nested(7, 'root', 'Web', 'CREATE_COMPLETE'),
      own(8, 'root', 'CREATE_COMPLETE'),
    ]),
  ).toEqual([
    'CREATE_IN_PROGRESS shop: User Initiated',
    'CREATE_IN_PROGRESS shop/Web (nested stack)',
    'CREATE_COMPLETE shop/Web/Topic (SNS Topic)',
    'CREATE_COMPLETE shop/Web (nested stack)',
    'CREATE_COMPLETE shop',
  ]);
});

test('the end of a nested stack is not shown again after its cleanup', () => {
  expect(
    lines([
      nested(1, 'root', 'Web', 'UPDATE_IN_PROGRESS'),
      own(2, 'Web', 'UPDATE_COMPLETE_CLEANUP_IN_PROGRESS'),
      nested(3, 'root', 'Web', 'UPDATE_COMPLETE'),
      own(4, 'Web', 'UPDATE_COMPLETE'),
      nested(5, 'root', 'Web', 'UPDATE_COMPLETE'),
    ]),
  ).toEqual(['UPDATE_IN_PROGRESS shop/Web (nested stack)', 'UPDATE_COMPLETE shop/Web (nested stack)']);
});

test('the failure and the rollback of a nested stack are each shown once', () => {
  expect(
    lines([
      nested(1, 'root', 'Web', 'UPDATE_IN_PROGRESS'),
      own(2, 'Web', 'UPDATE_FAILED', 'The following resource(s) failed to update: [Topic]'),
      nested(3, 'root', 'Web', 'UPDATE_FAILED', 'Embedded stack was not successfully updated'),
      nested(4, 'root', 'Web', 'UPDATE_IN_PROGRESS'),
      own(5, 'Web', 'UPDATE_ROLLBACK_IN_PROGRESS'),
      own(6, 'Web', 'UPDATE_ROLLBACK_COMPLETE'),
      nested(7, 'root', 'Web', 'UPDATE_COMPLETE'),
    ]),
  ).toEqual([
    'UPDATE_IN_PROGRESS shop/Web (nested stack)',
    'UPDATE_FAILED shop/Web (nested stack): The following resource(s) failed to update: [Topic]',
    'UPDATE_IN_PROGRESS shop/Web (nested stack)',
    'UPDATE_ROLLBACK_IN_PROGRESS shop/Web (nested stack)',
    'UPDATE_ROLLBACK_COMPLETE shop/Web (nested stack)',
  ]);
});
