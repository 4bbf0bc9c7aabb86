/** Why a deployment failed. */
export type Cause =
  | 'circuit breaker'
  | 'alarm'
  | 'stop request'
  | 'pause answered'
  | 'pause timed out'
  | 'previous revision'
  | 'another deployment';

interface Words {
  /** The end of the message `deployment failed: ...` of the service. */
  readonly message?: string;
  /** The end of the reason `Service deployment rolled back because ...`. */
  readonly because: string;
  /** The name of the failure in an error of CloudFormation. */
  readonly operation?: string;
  /** The start of the reason in DescribeServices. */
  readonly detector?: string;
}

/**
 * ECS's words for the circuit breaker, and its message for alarms, are those that users report. AWS does not document the
 * others, which follow them.
 */
const WORDS: Readonly<Record<Cause, Words>> = {
  'circuit breaker': {
    message: 'tasks failed to start',
    because: 'the circuit breaker threshold was exceeded',
    operation: 'ECS Deployment Circuit Breaker was triggered',
    detector: 'ECS deployment circuit breaker: ',
  },
  alarm: {
    message: 'alarm detected',
    because: 'a deployment alarm was detected',
    operation: 'ECS Deployment Alarm was triggered',
    detector: 'ECS deployment alarm: ',
  },
  'stop request': { because: 'a rollback was requested' },
  'pause answered': { because: 'a rollback was requested while the deployment was paused' },
  'pause timed out': { because: 'the pause hook timed out' },
  'previous revision': { because: 'the service was updated to its previous revision' },
  'another deployment': { because: 'another deployment started' },
};

/** A deployment failed. */
export class DeploymentFailed extends Error {
  override readonly name = 'DeploymentFailed';

  constructor(readonly failure: Cause) {
    super(WORDS[failure].operation ?? statusReason(failure, 'rolled back'));
  }
}

export function statusReason(cause: Cause, end: 'rolled back' | 'stopped'): string {
  return `Service deployment ${end} because ${WORDS[cause].because}.`;
}

export function failureMessage(cause: Cause, end: 'rolled back' | 'stopped'): string {
  const { message } = WORDS[cause];
  return `deployment failed: ${message === undefined ? statusReason(cause, end) : `${message}.`}`;
}

/** The reason in DescribeServices. */
export function failedReason(cause: Cause): string {
  const { message, because } = WORDS[cause];
  return detected(cause, `${message ?? because}.`);
}

/** The reason of the deployment to which ECS rolls back. */
export function rollbackReason(cause: Cause, deploymentId: string): string {
  return detected(cause, `rolling back to deploymentId ${deploymentId}.`);
}

function detected(cause: Cause, what: string): string {
  return `${WORDS[cause].detector ?? ''}${what}`;
}
