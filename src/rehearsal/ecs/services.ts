import type { Memory, Revision, ServiceRecord } from '../memory';
import { containersOf } from './definition';
import type { Alarms } from './deployment-alarms';
import { Service } from './service';
import type { TaskHost } from './task-host';

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
