import { isInProgress } from '../../aws/statuses';

/** The states of a stack that require different actions. */
export type Condition =
  /** It does not exist, or only as the target of a first change set. */
  | 'absent'
  /** It exists and can be updated. */
  | 'ready'
  | 'in progress'
  /** Its creation failed. It can only be deleted. */
  | 'failed creation'
  /** Its rollback failed and must be completed first. */
  | 'failed rollback'
  /** Its deletion failed. */
  | 'failed deletion'
  /** An update failed, and rollback was disabled. */
  | 'failed update';

export function conditionOf(status: string | undefined): Condition {
  switch (status) {
    case undefined:
    case 'REVIEW_IN_PROGRESS':
    case 'DELETE_COMPLETE':
      return 'absent';
    case 'ROLLBACK_COMPLETE':
    case 'ROLLBACK_FAILED':
    case 'CREATE_FAILED':
      return 'failed creation';
    case 'UPDATE_ROLLBACK_FAILED':
      return 'failed rollback';
    case 'DELETE_FAILED':
      return 'failed deletion';
    case 'UPDATE_FAILED':
      return 'failed update';
    default:
      return isInProgress(status) ? 'in progress' : 'ready';
  }
}

const GOOD = new Set(['CREATE_COMPLETE', 'UPDATE_COMPLETE', 'IMPORT_COMPLETE', 'DELETE_COMPLETE']);

/** Whether an operation that ended with this status succeeded. */
export function isGoodEnd(status: string): boolean {
  return GOOD.has(status);
}
