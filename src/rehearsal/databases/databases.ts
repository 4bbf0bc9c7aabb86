import { mkdirSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { reopenAt } from '../free-port';
import type { Memory, Records } from '../memory';
import { Database } from './database';
import type { SharedSession } from './shared-session';
import { identifier, literal } from './sql';

type ClusterRecord = Records['databaseClusters'];

/** The database clusters of Aurora PostgreSQL, by ARN. A cluster accepts connections while it has an instance. */
export class Databases {
  private readonly running = new Map<string, Database>();

  /** @param folder contains the data of each cluster, and the snapshots */
  constructor(
    private readonly memory: Memory,
    private readonly folder: string,
  ) {}

  /** Starts what ran before, on the same ports: the tasks know them. */
  async open(): Promise<void> {
    for (const [arn, { instances }] of Object.entries(this.memory.all('databaseClusters')))
      if (instances.length > 0) await this.start(arn);
  }

  cluster(arn: string): ClusterRecord | undefined {
    return this.memory.get('databaseClusters', arn);
  }

  set(arn: string, cluster: ClusterRecord): void {
    this.memory.set('databaseClusters', arn, cluster);
  }

  /** Settles when the cluster accepts connections. */
  async addInstance(arn: string, instance: string): Promise<void> {
    const cluster = this.cluster(arn);
    if (!cluster) return;
    this.set(arn, { ...cluster, instances: [...new Set([...cluster.instances, instance])] });
    await (await this.start(arn)).session;
  }

  async removeInstance(arn: string, instance: string): Promise<void> {
    const cluster = this.cluster(arn);
    if (!cluster) return;
    const instances = cluster.instances.filter((one) => one !== instance);
    this.set(arn, { ...cluster, instances });
    if (instances.length === 0) await this.stop(arn);
  }

  /** Deletes the data, or moves it to a snapshot. */
  async remove(arn: string, snapshot: string | undefined): Promise<void> {
    await this.stop(arn);
    const data = this.dataOf(arn);
    if (snapshot === undefined) rmSync(data, { recursive: true, force: true });
    else moveIfPresent(data, join(this.folder, 'snapshots', snapshot));
    this.memory.delete('databaseClusters', arn);
  }

  /** `undefined` if the cluster does not accept connections. */
  session(arn: string): Promise<SharedSession> | undefined {
    return this.running.get(arn)?.session;
  }

  async close(): Promise<void> {
    await Promise.all([...this.running.values()].map((database) => database.close()));
  }

  private async start(arn: string): Promise<Database> {
    const cluster = this.cluster(arn);
    const running = this.running.get(arn);
    if (running) return running;
    if (!cluster) throw new RangeError(`there is no database cluster ${arn}`);
    const settings = { folder: this.dataOf(arn), database: cluster.database, setup: setupOf(cluster) };
    const database = await reopenAt(cluster.port, `database ${arn.split(':').at(-1)}`, (port) =>
      Database.open(settings, port),
    );
    this.running.set(arn, database);
    return database;
  }

  private async stop(arn: string): Promise<void> {
    await this.running.get(arn)?.close();
    this.running.delete(arn);
  }

  private dataOf(arn: string): string {
    mkdirSync(this.folder, { recursive: true });
    return join(this.folder, arn.split(':').slice(3).join('-'));
  }
}

/** The master user is no superuser, as on RDS. */
function setupOf({ database, user, password }: ClusterRecord): string[] {
  const owner = identifier(user);
  return [
    `CREATE ROLE ${owner} LOGIN CREATEDB CREATEROLE PASSWORD ${literal(password)}`,
    ...(database === 'postgres' ? [] : [`CREATE DATABASE ${identifier(database)} OWNER ${owner}`]),
  ];
}

function moveIfPresent(from: string, to: string): void {
  mkdirSync(join(to, '..'), { recursive: true });
  try {
    renameSync(from, to);
  } catch (error) {
    // A cluster without an instance has no data, and a repeated step finds none.
    if (!(error instanceof Error && 'code' in error && error.code === 'ENOENT')) throw error;
  }
}
