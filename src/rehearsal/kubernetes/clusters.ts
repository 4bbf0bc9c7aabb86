import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { at, type DataObject } from '../../document/data';
import { writeAtomically } from '../../files/atomic.cjs';
import { callerIn } from '../../local/protocol/caller';
import type { Secret } from '../../local/state/secret';
import { kubernetesSpec } from '../../spec/kubernetes';
import type { TaskHost } from '../ecs/task-host';
import { LOOPBACK, reopenAt } from '../free-port';
import type { ClusterRecord, Memory } from '../memory';
import { Tokens } from './access/token';
import { selfSigned } from './certificate';
import { Cluster } from './cluster';
import { kubeconfigOf } from './kubeconfig';
import { textAt } from './values';

const OWNER_ONLY = 0o600;

/** The running clusters, by name. */
export class Clusters {
  private readonly running = new Map<string, Cluster>();
  private readonly tokens: Tokens;

  /** @param folder contains the objects of each cluster */
  constructor(
    private readonly memory: Memory,
    private readonly folder: string,
    private readonly taskHost: TaskHost,
    private readonly secret: Secret,
  ) {
    this.tokens = new Tokens(secret);
  }

  /** Starts what ran before, each cluster on its port. */
  async open(): Promise<void> {
    for (const [name, record] of Object.entries(this.memory.all('clusters'))) await this.run(name, record);
    if (this.running.size > 0) this.writeKubeconfig();
  }

  /** Starts a cluster. A repeated step finds it running. */
  async start(
    name: string,
    place: Pick<ClusterRecord, 'accountId' | 'region'>,
    properties: DataObject,
  ): Promise<ClusterRecord> {
    const known = this.memory.get('clusters', name);
    const record = known ?? {
      ...place,
      properties,
      created: Date.now(),
      port: 0,
      ...selfSigned(`EKS cluster ${name}`),
    };
    if (known && this.running.has(name)) return known;
    const port = await this.run(name, record);
    const started = { ...record, port };
    this.memory.set('clusters', name, started);
    this.writeKubeconfig();
    return started;
  }

  change(name: string, properties: DataObject): void {
    const record = this.memory.get('clusters', name);
    if (record) this.memory.set('clusters', name, { ...record, properties });
  }

  async remove(name: string): Promise<void> {
    await this.running.get(name)?.remove();
    this.running.delete(name);
    if (!this.memory.get('clusters', name)) return;
    this.memory.delete('clusters', name);
    rmSync(join(this.folder, name), { recursive: true, force: true });
    this.writeKubeconfig();
  }

  all(): [string, ClusterRecord][] {
    return Object.entries(this.memory.all('clusters'));
  }

  /** The access entries, Pod Identity associations or add-ons of a cluster. */
  propertiesOf(kind: 'accessEntries' | 'podIdentities' | 'addons', cluster: string): DataObject[] {
    return Object.values(this.memory.all(kind)).filter((one) => one.ClusterName === cluster);
  }

  /** Called when the health of a target changes. */
  look(): void {
    for (const cluster of this.running.values()) cluster.look();
  }

  images(): string[] {
    return [...this.running.values()].flatMap((cluster) => cluster.images());
  }

  async close(): Promise<void> {
    await Promise.all([...this.running.values()].map((cluster) => cluster.close()));
  }

  private async run(name: string, record: ClusterRecord): Promise<number> {
    const current = (): ClusterRecord => this.memory.get('clusters', name) ?? record;
    const { accountId, region, key, certificate } = record;
    const settings = {
      name,
      accountId,
      region,
      certificate: { key, certificate },
      get version(): string {
        return versionOf(current());
      },
      get creator(): string | undefined {
        const creates = at(current().properties, 'AccessConfig', 'BootstrapClusterCreatorAdminPermissions');
        return String(creates ?? true) === 'true' ? callerIn(accountId, region).arn : undefined;
      },
    };
    const cluster = new Cluster(settings, join(this.folder, name), {
      taskHost: this.taskHost,
      tokens: this.tokens,
      accessEntries: (one) => this.propertiesOf('accessEntries', one),
      podIdentities: (one) => this.propertiesOf('podIdentities', one),
    });
    try {
      const port = await reopenAt(record.port, `cluster ${name}`, (each) => cluster.open(each));
      this.running.set(name, cluster);
      return port;
    } catch (error) {
      await cluster.close();
      throw error;
    }
  }

  /** A kubeconfig with all permissions, for the user of the state folder. */
  private writeKubeconfig(): void {
    const clusters = this.all().map(([name, record]) => ({
      name,
      url: endpointOf(record),
      certificate: record.certificate,
    }));
    const file = join(this.folder, '..', '..', 'kubeconfig');
    writeAtomically(file, kubeconfigOf(clusters, this.secret.value), { mode: OWNER_ONLY });
  }
}

export function endpointOf({ port }: Pick<ClusterRecord, 'port'>): string {
  return `https://${LOOPBACK}:${port}`;
}

export function versionOf({ properties }: Pick<ClusterRecord, 'properties'>): string {
  return textAt(properties, 'Version') || kubernetesSpec().version;
}

/** The certificate as DescribeCluster returns it. */
export function authorityOf({ certificate }: Pick<ClusterRecord, 'certificate'>): string {
  return Buffer.from(certificate).toString('base64');
}
