import { STACK_NAME, STACK_NAME_PATTERN } from '../../aws/names';
import type { StackStatus } from '../../aws/statuses';
import { validationError } from '../protocol/service-error';
import type { StackRecord } from '../state/records';

const UPDATABLE = new Set<StackStatus>([
  'CREATE_COMPLETE',
  'UPDATE_COMPLETE',
  'UPDATE_ROLLBACK_COMPLETE',
  'CREATE_FAILED',
  'UPDATE_FAILED',
]);

export function demandStackName(name: string): void {
  if (STACK_NAME.test(name)) return;
  throw validationError(
    `1 validation error detected: Value '${name}' at 'stackName' failed to satisfy constraint: Member must satisfy regular expression pattern: ${STACK_NAME_PATTERN}`,
  );
}

export function demandUpdatable({ stackId, status, onFailure }: StackRecord): void {
  if (status === 'CREATE_FAILED' && onFailure === 'DO_NOTHING')
    throw validationError(
      'This stack cannot be updated from [CREATE_FAILED] state because it contains [on-failure: DO_NOTHING]. Please use disable-rollback option instead during stack creation.',
    );
  if (!UPDATABLE.has(status))
    throw validationError(`Stack:${stackId} is in ${status} state and can not be updated.`);
}
