import { randomInt } from 'node:crypto';
import { type DataObject, entry } from '../../document/data';
import type { Revision, ShiftRecord } from '../memory';
import type { AlarmWatch } from './deployment-alarms';
import { canFollow, type DeploymentStatus, isFinal, rolloutState } from './deployment-status';
import { type Cause, DeploymentFailed, failedReason, rollbackReason, statusReason } from './failure';
import type { TrafficShift } from './traffic-shift';

/** The bounds of a rolling update, and its circuit breaker. */
export interface Rules {
  /** In percent of the desired count. */
  readonly minimumHealthy: number;
  readonly maximum: number;
  readonly breaker: boolean;
  readonly rollback: boolean;
}

/** ECS's defaults for rolling updates. */
export function rulesOf(properties: DataObject): Rules {
  const configuration = properties.DeploymentConfiguration;
  const breaker = entry(configuration, 'DeploymentCircuitBreaker');
  return {
    minimumHealthy: Number(entry(configuration, 'MinimumHealthyPercent') ?? 100),
    maximum: Number(entry(configuration, 'MaximumPercent') ?? 200),
    breaker: String(entry(breaker, 'Enable')) === 'true',
    rollback: String(entry(breaker, 'Rollback')) === 'true',
  };
}

/**
 * Half of the desired count, at least 3 and at most 200: "How the Amazon ECS deployment circuit breaker detects failures"
 * in the ECS Developer Guide.
 */
export function failureThreshold(desired: number): number {
  return Math.min(200, Math.max(3, Math.ceil(desired / 2)));
}

interface Beginning {
  /** The revision that is replaced. */
  readonly source?: Revision | undefined;
  /** A deployment that was in progress when the process ended. */
  readonly resumed?: Pick<ShiftRecord, 'id' | 'createdAt'> | undefined;
  /** The failed deployment that this one rolls back. */
  readonly rollbackOf?: ServiceDeployment | undefined;
}

/** A deployment of a service: its first, or from one revision to another. */
export class ServiceDeployment {
  readonly id: string;
  readonly createdAt: number;
  readonly source: Revision | undefined;
  readonly rollbackOf: ServiceDeployment | undefined;
  startedAt: number | undefined;
  finishedAt: number | undefined;
  updatedAt: number;
  rolledBackAt: number | undefined;
  /** Present if the deployment shifts traffic. */
  shift: TrafficShift | undefined;
  alarms: AlarmWatch | undefined;
  /** Why the deployment failed. */
  cause: Cause | undefined;
  failedTasks = 0;
  private current: DeploymentStatus = 'PENDING';
  private settle: { resolve(): void; reject(error: Error): void } | undefined;
  /** Settles when the deployment is complete. Rejects with a DeploymentFailed, after a rollback when it is complete. */
  readonly settled: Promise<void>;

  constructor(
    readonly revision: Revision,
    /** The properties of the service when the deployment began. */
    readonly properties: DataObject,
    { source, resumed, rollbackOf }: Beginning = {},
  ) {
    this.source = source;
    this.rollbackOf = rollbackOf;
    this.id = resumed?.id ?? `ecs-svc/${randomInt(1e12, 1e13)}`;
    this.createdAt = resumed?.createdAt ?? Date.now();
    this.updatedAt = this.createdAt;
    this.settled = new Promise((resolve, reject) => {
      this.settle = { resolve, reject };
    });
    // Prevents an unhandled rejection if no caller awaits the promise.
    this.settled.catch(() => undefined);
  }

  get status(): DeploymentStatus {
    return this.current;
  }

  get state(): ReturnType<typeof rolloutState> {
    return rolloutState(this.current);
  }

  /** Whether it can still be stopped. */
  get isOpen(): boolean {
    return this.state === 'IN_PROGRESS';
  }

  /** Whether it is pending or ongoing, its rollback included. */
  get isOngoing(): boolean {
    return !isFinal(this.current);
  }

  /** The reason in DescribeServices. */
  get rolloutReason(): string {
    if (this.cause !== undefined) return failedReason(this.cause);
    if (this.state === 'COMPLETED') return `ECS deployment ${this.id} completed.`;
    const cause = this.rollbackOf?.cause;
    return cause === undefined ? `ECS deployment ${this.id} in progress.` : rollbackReason(cause, this.id);
  }

  /** The reason in DescribeServiceDeployments. */
  get statusReason(): string | undefined {
    return this.cause && statusReason(this.cause, this.isRolledBack ? 'rolled back' : 'stopped');
  }

  private get isRolledBack(): boolean {
    return this.current.startsWith('ROLLBACK');
  }

  start(): void {
    if (this.current !== 'PENDING') return;
    this.enter('IN_PROGRESS');
    this.startedAt = this.updatedAt;
    this.rollbackOf?.enter('ROLLBACK_IN_PROGRESS');
  }

  complete(): void {
    this.enter('SUCCESSFUL');
    this.settle?.resolve();
    this.rollbackOf?.end('ROLLBACK_SUCCESSFUL');
  }

  /** Ends the deployment without a rollback. */
  stop(cause: Cause): void {
    this.cause = cause;
    this.enter('STOP_REQUESTED');
    this.end('STOPPED');
    this.rollbackOf?.end('ROLLBACK_FAILED');
  }

  /** The deployment that rolls this one back enters the next statuses. */
  requestRollback(cause: Cause): void {
    this.cause = cause;
    this.enter('ROLLBACK_REQUESTED');
    this.rolledBackAt = this.updatedAt;
  }

  private end(status: DeploymentStatus): void {
    if (status === 'ROLLBACK_FAILED' && this.current === 'ROLLBACK_REQUESTED')
      this.enter('ROLLBACK_IN_PROGRESS');
    this.enter(status);
    if (this.cause) this.settle?.reject(new DeploymentFailed(this.cause));
  }

  private enter(status: DeploymentStatus): void {
    if (!canFollow(this.current, status))
      throw new RangeError(`a service deployment can't go from ${this.current} to ${status}`);
    this.current = status;
    this.updatedAt = Date.now();
    if (isFinal(status)) this.finishedAt = this.updatedAt;
    if (isFinal(status) || this.cause !== undefined) this.alarms?.end();
  }
}
