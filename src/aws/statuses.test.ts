import { ResourceStatus, StackStatus } from '@aws-sdk/client-cloudformation';
import { canFollow, failureOf, isFailed, isInProgress, resourceStatuses, stackStatuses } from './statuses';

test('the tables hold every status of the API', () => {
  expect([...stackStatuses].sort()).toEqual(Object.values(StackStatus).sort());
  expect([...resourceStatuses].sort()).toEqual(Object.values(ResourceStatus).sort());
});

test('what a status means agrees with its name', () => {
  for (const status of [...stackStatuses, ...resourceStatuses]) {
    expect(isInProgress(status)).toBe(/_IN_PROGRESS$/.test(status) && status !== 'REVIEW_IN_PROGRESS');
    expect(isFailed(status)).toBe(/_FAILED$/.test(status));
  }
});

test('every status of a stack can be reached, and each operation ends', () => {
  for (const status of stackStatuses) {
    const origins = stackStatuses.filter((origin) => origin !== status && canFollow(origin, status));
    expect(origins.length > 0).toBe(status !== 'REVIEW_IN_PROGRESS');
    if (isInProgress(status))
      expect(stackStatuses.some((next) => next !== status && canFollow(status, next))).toBe(true);
  }
  expect(canFollow('CREATE_COMPLETE', 'ROLLBACK_IN_PROGRESS')).toBe(false);
  expect(failureOf('UPDATE_ROLLBACK_COMPLETE_CLEANUP_IN_PROGRESS')).toBe('UPDATE_ROLLBACK_FAILED');
});
