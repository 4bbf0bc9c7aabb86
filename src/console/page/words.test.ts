import { resourceStatuses, stackStatuses } from '../../aws/statuses';
import { toneOf } from './words';

test.each([
  ['idle', ['REVIEW_IN_PROGRESS', 'DELETE_COMPLETE', 'DELETE_SKIPPED', 'AVAILABLE', 'OBSOLETE']],
  ['good', ['CREATE_COMPLETE', 'UPDATE_COMPLETE', 'IMPORT_COMPLETE', 'EXECUTE_COMPLETE', 'COMPLETED']],
  ['busy', ['CREATE_IN_PROGRESS', 'UPDATE_COMPLETE_CLEANUP_IN_PROGRESS', 'DELETE_IN_PROGRESS']],
  ['back', ['ROLLBACK_IN_PROGRESS', 'ROLLBACK_COMPLETE', 'UPDATE_ROLLBACK_COMPLETE_CLEANUP_IN_PROGRESS']],
  ['bad', ['CREATE_FAILED', 'ROLLBACK_FAILED', 'EXECUTE_FAILED', 'FAILED']],
])('%s: %j', (tone, statuses) => {
  expect(statuses.filter((status) => toneOf(status) !== tone)).toEqual([]);
});

test('an operation that failed is bad, whatever it was', () => {
  const failed = [...stackStatuses, ...resourceStatuses].filter((status) => status.endsWith('FAILED'));
  expect(failed.filter((status) => toneOf(status) !== 'bad')).toEqual([]);
});
