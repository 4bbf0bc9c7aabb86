/** "Service deployment states" in "View service history using Amazon ECS service deployments" of the ECS Developer Guide. */
export type DeploymentStatus =
  | 'PENDING'
  | 'IN_PROGRESS'
  | 'SUCCESSFUL'
  | 'STOP_REQUESTED'
  | 'STOPPED'
  | 'ROLLBACK_REQUESTED'
  | 'ROLLBACK_IN_PROGRESS'
  | 'ROLLBACK_SUCCESSFUL'
  | 'ROLLBACK_FAILED';

/** The statuses that may follow each status. */
const NEXT: Readonly<Record<DeploymentStatus, readonly DeploymentStatus[]>> = {
  PENDING: ['IN_PROGRESS', 'STOP_REQUESTED', 'ROLLBACK_REQUESTED'],
  IN_PROGRESS: ['SUCCESSFUL', 'STOP_REQUESTED', 'ROLLBACK_REQUESTED'],
  STOP_REQUESTED: ['STOPPED'],
  ROLLBACK_REQUESTED: ['ROLLBACK_IN_PROGRESS'],
  ROLLBACK_IN_PROGRESS: ['ROLLBACK_SUCCESSFUL', 'ROLLBACK_FAILED'],
  SUCCESSFUL: [],
  STOPPED: [],
  ROLLBACK_SUCCESSFUL: [],
  ROLLBACK_FAILED: [],
};

export function canFollow(status: DeploymentStatus, next: DeploymentStatus): boolean {
  return NEXT[status].includes(next);
}

/** Whether no status follows. */
export function isFinal(status: DeploymentStatus): boolean {
  return NEXT[status].length === 0;
}

/** The state of the deployment in DescribeServices. */
export function rolloutState(status: DeploymentStatus): 'IN_PROGRESS' | 'COMPLETED' | 'FAILED' {
  if (status === 'PENDING' || status === 'IN_PROGRESS') return 'IN_PROGRESS';
  return status === 'SUCCESSFUL' ? 'COMPLETED' : 'FAILED';
}
