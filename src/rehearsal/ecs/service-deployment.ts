import { randomInt } from 'node:crypto';
import { type DataObject, entry } from '../../document/data';
import type { Revision, ShiftRecord } from '../memory';
import type { TrafficShift } from './traffic-shift';

/** A deployment failed, by the circuit breaker or because it was rolled back. */
export class DeploymentFailed extends Error {
  override readonly name = 'DeploymentFailed';

  get byBreaker(): boolean {
    return this.message.startsWith('ECS deployment circuit breaker');
  }
}

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

/** A deployment of a service: its first, or from one revision to another. */
export class ServiceDeployment {
  readonly id: string;
  readonly createdAt: number;
  finishedAt: number | undefined;
  rolledBackAt: number | undefined;
  /** Present if the deployment shifts traffic. */
  shift: TrafficShift | undefined;
  state: 'IN_PROGRESS' | 'COMPLETED' | 'FAILED' = 'IN_PROGRESS';
  reason: string;
  failedTasks = 0;
  private settle: { resolve(): void; reject(error: Error): void } | undefined;
  /** Settles when the deployment is complete. Rejects with a DeploymentFailed. */
  readonly settled: Promise<void>;

  constructor(
    readonly revision: Revision,
    /** The properties of the service when the deployment began. */
    readonly properties: DataObject,
    /** The revision that is replaced. */
    readonly source?: Revision,
    resumed?: Pick<ShiftRecord, 'id' | 'createdAt'>,
  ) {
    this.id = resumed?.id ?? `ecs-svc/${randomInt(1e12, 1e13)}`;
    this.createdAt = resumed?.createdAt ?? Date.now();
    this.reason = `ECS deployment ${this.id} in progress.`;
    this.settled = new Promise((resolve, reject) => {
      this.settle = { resolve, reject };
    });
    // Prevents an unhandled rejection if no caller awaits the promise.
    this.settled.catch(() => undefined);
  }

  complete(): void {
    this.state = 'COMPLETED';
    this.finishedAt = Date.now();
    this.reason = `ECS deployment ${this.id} completed.`;
    this.settle?.resolve();
  }

  fail(reason: string): void {
    this.state = 'FAILED';
    this.finishedAt = Date.now();
    this.reason = reason;
    this.settle?.reject(new DeploymentFailed(reason));
  }
}
