import { event, nested, own } from '../fixtures/events';
import { firstCause } from './first-cause';

test('the failed resource of the nested stack is the cause, not the failures that follow from it', () => {
  const cause = firstCause([
    nested(1, 'root', 'Web', 'CREATE_IN_PROGRESS'),
    event(3, 'Web', 'Topic', 'CREATE_FAILED', { reason: 'no such key' }),
    event(3, 'Web', 'Queue', 'CREATE_FAILED', { reason: 'Resource creation cancelled' }),
    nested(
      4,
      'root',
      'Web',
      'CREATE_FAILED',
      'Embedded stack arn:... was not successfully created: The following resource(s) failed to create: [Topic].',
    ),
    own(5, 'root', 'ROLLBACK_IN_PROGRESS', 'The following resource(s) failed to create: [Web].'),
  ]);
  expect(cause).toMatchObject({ path: ['Web', 'Topic'], event: { reason: 'no such key' }, others: [] });
});

test('the earliest of several failures is the cause, and the others are listed', () => {
  const cause = firstCause([
    event(9, 'root', 'Late', 'CREATE_FAILED', { reason: 'too late' }),
    event(2, 'root', 'Early', 'CREATE_FAILED', { reason: 'too early' }),
  ]);
  expect(cause?.path).toEqual(['Early']);
  expect(cause?.others.map(({ path }) => path)).toEqual([['Late']]);
});

test('a nested stack that fails without a failed resource is the cause', () => {
  const cause = firstCause([
    nested(1, 'root', 'Web', 'CREATE_IN_PROGRESS'),
    own(2, 'Web', 'CREATE_FAILED', 'Output Url: no such attribute'),
    nested(3, 'root', 'Web', 'CREATE_FAILED', 'Output Url: no such attribute'),
  ]);
  expect(cause?.path).toEqual(['Web']);
});

test('without a failure there is no cause', () => {
  expect(firstCause([own(1, 'root', 'CREATE_COMPLETE')])).toBeUndefined();
});

test('a resource that fails again during the rollback is not another failure, unless another stack has its name', () => {
  const cause = firstCause([
    event(2, 'root', 'Topic', 'CREATE_FAILED', { reason: 'no such key' }),
    event(4, 'root', 'Topic', 'DELETE_FAILED', { reason: 'access denied' }),
    nested(1, 'root', 'Web', 'CREATE_IN_PROGRESS'),
    event(3, 'Web', 'Topic', 'CREATE_FAILED', { reason: 'no such key' }),
  ]);
  expect(cause?.others.map(({ path }) => path)).toEqual([['Web', 'Topic']]);
});

test('a nested stack whose resource failed is not another failure, whatever its reason', () => {
  const cause = firstCause([
    nested(1, 'root', 'Web', 'UPDATE_IN_PROGRESS'),
    event(3, 'Web', 'Topic', 'UPDATE_FAILED', { reason: 'no such key' }),
    nested(4, 'root', 'Web', 'UPDATE_FAILED', 'the stack could not be updated'),
  ]);
  expect(cause).toMatchObject({ path: ['Web', 'Topic'], others: [] });
});
