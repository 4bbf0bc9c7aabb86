import { isInProgress } from '../../aws/statuses';

/** What can be done with a stack. */
export type Condition =
  /** It isn't there, or only as the shell of a first change set. */
  | 'absent'
  /** It stands, and can be updated. */
  | 'ready'
  | 'in progress'
  /** Its creation failed. It can only be deleted. */
  | 'failed creation'
  /** Its rollback failed. It must be brought to an end before anything else. */
  | 'failed rollback'
  /** It was to be deleted, and something stayed. */
  | 'failed deletion'
  /** An update failed and was left standing, as its maker had asked. */
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

/** Whether an operation that ended with this status did what it was to do. */
export function isGoodEnd(status: string): boolean {
  return GOOD.has(status);
}
