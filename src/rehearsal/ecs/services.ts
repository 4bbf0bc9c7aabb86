import { randomUUID } from 'node:crypto';
import type { DataObject } from '../../document/data';
import type { Memory, Revision, ServiceRecord } from '../memory';
import { containersOf } from './definition';
import type { Alarms } from './deployment-alarms';
import { revisionOf } from './revision';
import { Service } from './service';
import type { TaskHost } from './task-host';

interface Redeployment {
  readonly properties: DataObject;
  readonly desired?: number;
  /** Whether the same revision is deployed again. */
  readonly forced: boolean;
}

/** The running services, by ARN. */
export class Services {
  private readonly running = new Map<string, Service>();

  constructor(
    private readonly memory: Memory,
    private readonly host: TaskHost,
    /** The alarms in the account and region of a service. */
    private readonly alarmsOf: (service: string) => Alarms,
  ) {}

  /** Starts the services that ran before. CloudFormation resumes deployments that were in progress. */
  open(): void {
    for (const [arn, record] of Object.entries(this.memory.all('services')))
      if (record.completed) this.start(arn, record, record.completed);
  }

  get(arn: string): Service | undefined {
    return this.running.get(arn);
  }

  /** By ARN or name. The cluster is an ARN or a name as well. */
  find(cluster: string, name: string): [string, Service] | undefined {
    const short = cluster.split('/').at(-1);
    return this.all().find(
      ([arn]) => arn.split('/').at(-2) === short && (arn === name || arn.endsWith(`/${name}`)),
    );
  }

  all(): [string, Service][] {
    return [...this.running];
  }

  start(arn: string, record: ServiceRecord, revision: Revision): Service {
    this.memory.set('services', arn, record);
    const service = new Service(record, revision, this.host, this.alarmsOf(arn), (next) =>
      this.memory.set('services', arn, next),
    );
    this.running.set(arn, service);
    return service;
  }

  /** Deploys a service with other properties, beside its stack. */
  redeploy(arn: string, { properties, desired, forced }: Redeployment): void {
    const record = this.memory.get('services', arn);
    const revision = revisionOf(this.memory, properties);
    if (!record || !revision) return;
    const changed = { ...record, properties, desired: desired ?? record.desired };
    // Nobody waits: ECS answers before the deployment is complete.
    void this.get(arn)
      ?.update(changed, forced ? { ...revision, forced: randomUUID() } : revision)
      .catch(() => undefined);
  }

  /** The ARN of a task definition, by its ARN, its family and revision, or its family, whose last revision it is. */
  taskDefinition(name: string): string | undefined {
    const known = Object.keys(this.memory.all('taskDefinitions'));
    return known.find((arn) => arn === name || arn.endsWith(`/${name}`)) ?? lastOf(known, name);
  }

  async remove(arn: string): Promise<void> {
    await this.running.get(arn)?.close();
    this.running.delete(arn);
    this.memory.delete('services', arn);
  }

  /** The images of all revisions that run, or that a rollback may need. */
  images(): string[] {
    return [...this.running.values()].flatMap((service) =>
      service.revisions.flatMap(({ definition }) => containersOf(definition).map(({ image }) => image)),
    );
  }

  /** Called when the health of a target changes. */
  look(): void {
    for (const service of this.running.values()) service.look();
  }

  async close(): Promise<void> {
    await Promise.all([...this.running.values()].map((service) => service.close()));
  }
}

function lastOf(taskDefinitions: readonly string[], family: string): string | undefined {
  const revision = (arn: string): number => Number(arn.split(':').at(-1));
  return taskDefinitions
    .filter((arn) => arn.split('/').at(-1)?.startsWith(`${family}:`))
    .sort((one, other) => revision(other) - revision(one))[0];
}
