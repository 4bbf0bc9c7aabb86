import { randomInt } from 'node:crypto';
import { type DataObject, entry } from '../../document/data';
import type { Revision } from '../memory';

/** The circuit breaker ended a deployment. */
export class DeploymentFailed extends Error {
  override readonly name = 'DeploymentFailed';
}

/** How many tasks a service may have in between, and when it gives up. */
export interface Rules {
  /** In percent of the tasks that are wanted. */
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

/** Half of the wanted tasks, but at least 3 and at most 200 (ECS's guide: "deployment circuit breaker", failure threshold). */
export function failureThreshold(desired: number): number {
  return Math.min(200, Math.max(3, Math.ceil(desired / 2)));
}

/** A change of a service from one revision to another, or its first start. */
export class ServiceDeployment {
  readonly id = `ecs-svc/${randomInt(1e12, 1e13)}`;
  readonly createdAt = Date.now();
  state: 'IN_PROGRESS' | 'COMPLETED' | 'FAILED' = 'IN_PROGRESS';
  reason: string;
  failedTasks = 0;
  private settle: { resolve(): void; reject(error: Error): void } | undefined;
  /** Settles with the deployment; rejects with a DeploymentFailed. */
  readonly settled: Promise<void>;

  constructor(readonly revision: Revision) {
    this.reason = `ECS deployment ${this.id} in progress.`;
    this.settled = new Promise((resolve, reject) => {
      this.settle = { resolve, reject };
    });
    // Whoever waits hears of it; nobody has to.
    this.settled.catch(() => undefined);
  }

  complete(): void {
    this.state = 'COMPLETED';
    this.reason = `ECS deployment ${this.id} completed.`;
    this.settle?.resolve();
  }

  fail(reason: string): void {
    this.state = 'FAILED';
    this.reason = reason;
    this.settle?.reject(new DeploymentFailed(reason));
  }
}
