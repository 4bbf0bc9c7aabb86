import type { Server } from 'node:https';
import { join } from 'node:path';
import type { DataObject } from '../../document/data';
import type { TaskHost } from '../ecs/task-host';
import { listen } from '../free-port';
import type { LogLine } from '../logs';
import { Authorizer, type User } from './access/authorizer';
import type { Tokens } from './access/token';
import { userOf } from './access/users';
import type { ContainerLog, ServedCluster } from './api/served-cluster';
import { createApiServer } from './api/server';
import { LoadBalancers } from './balancing/load-balancers';
import { Targets } from './balancing/targets';
import type { Certificate } from './certificate';
import { Autoscalers } from './controllers/autoscalers';
import type { Controller, ControllerContext } from './controllers/context';
import { Deployments } from './controllers/deployments';
import { Disruptions } from './controllers/disruptions';
import { Endpoints } from './controllers/endpoints';
import { Garbage } from './controllers/garbage';
import { Namespaces } from './controllers/namespaces';
import { ReplicaSets } from './controllers/replica-sets';
import { Events } from './events';
import { Meter } from './metrics/meter';
import { imagesOf, Kubelet, NODE, uidOf } from './pods/kubelet';
import type { PodHost } from './pods/pod-host';
import { resourceOf } from './resources';
import { ApiStatus } from './status';
import { ObjectStore } from './store/object-store';
import { objectAt, textAt } from './values';
import { Writes } from './writes';

/** What a cluster uses of the rehearsal. */
export interface ClusterHost {
  readonly taskHost: TaskHost;
  readonly tokens: Tokens;
  /** The properties of the access entries, and of the Pod Identity associations, of a cluster. */
  accessEntries(cluster: string): readonly DataObject[];
  podIdentities(cluster: string): readonly DataObject[];
}

export interface ClusterSettings {
  readonly name: string;
  readonly accountId: string;
  readonly region: string;
  /** `1.36` */
  readonly version: string;
  /** The ARN of the user that is administrator without an access entry. */
  readonly creator: string | undefined;
  readonly certificate: Certificate;
}

/** The interval of metrics and of autoscalers, in milliseconds. */
const SYNC = 15_000;
const SHORTEST_SYNC = 500;
const NAMESPACES = ['default', 'kube-node-lease', 'kube-public', 'kube-system'];
const SETUP = { manager: 'eks' };
/** A cluster that does not come to rest is looked at again later. */
const MOST_PASSES = 100;
const RETRY = 1000;

/** A Kubernetes cluster with one node, which is this machine. */
export class Cluster implements ServedCluster {
  readonly store: ObjectStore;
  readonly writes: Writes;
  readonly authorizer: Authorizer;
  private readonly kubelet: Kubelet;
  private readonly loadBalancers: LoadBalancers;
  private readonly targets: Targets;
  private readonly meter: Meter;
  private readonly server: Server;
  private readonly controllers: readonly Controller[];
  private timer: NodeJS.Timeout | undefined;
  private due = Number.POSITIVE_INFINITY;
  private readonly clock: NodeJS.Timeout;
  private pending: NodeJS.Immediate | undefined;
  private closing = false;

  constructor(
    private readonly settings: ClusterSettings,
    folder: string,
    private readonly host: ClusterHost,
  ) {
    const { taskHost } = host;
    const { name, region, accountId } = settings;
    this.store = new ObjectStore(join(folder, 'objects.jsonl'));
    this.writes = new Writes(this.store, () => this.now());
    this.authorizer = new Authorizer(this.store);
    const events = new Events(this.writes, () => this.now());
    const runnerOf = (uid: string): ReturnType<Kubelet['runnerOf']> => this.kubelet.runnerOf(uid);
    this.targets = new Targets(taskHost.balancers, runnerOf, () => this.store.list('pods'));
    this.kubelet = new Kubelet(this.writes, this.podHost(events), this.targets, () => this.soon());
    this.meter = new Meter(runnerOf);
    const prefix = `arn:aws:elasticloadbalancing:${region}:${accountId}`;
    this.loadBalancers = new LoadBalancers(
      this.writes,
      taskHost.balancers,
      this.targets,
      events,
      prefix,
      name,
      () => this.soon(),
    );
    const context: ControllerContext = {
      store: this.store,
      writes: this.writes,
      events,
      now: () => this.now(),
      again: (milliseconds) => this.later(milliseconds),
      attempt: (work) => this.attempt(work),
    };
    const { factor } = taskHost.checkTiming;
    const autoscalers = new Autoscalers(context, this.meter, factor);
    this.controllers = [
      new Namespaces(context),
      new Deployments(context),
      new ReplicaSets(context),
      this.kubelet,
      this.loadBalancers,
      this.targets,
      new Endpoints(context, runnerOf),
      new Disruptions(context),
      autoscalers,
      new Garbage(context),
    ];
    this.server = createApiServer(this, settings.certificate);
    this.clock = setInterval(() => autoscalers.measure(), Math.max(SHORTEST_SYNC, SYNC * factor)).unref();
  }

  /** Listens on a port, 0 for any free one, and starts what ran before. Returns the port. */
  async open(port: number): Promise<number> {
    const own = await listen(this.server, port);
    this.complete();
    this.store.subscribe(() => this.soon());
    this.soon();
    return own;
  }

  get version(): DataObject {
    const [major = '1', minor = ''] = this.settings.version.split('.');
    const gitVersion = `v${this.settings.version}.0-rehearsal`;
    return {
      major,
      minor,
      gitVersion,
      gitCommit: '',
      gitTreeState: 'clean',
      buildDate: '1970-01-01T00:00:00Z',
      goVersion: '',
      compiler: '',
      platform: process.platform,
    };
  }

  now(): number {
    return Date.now();
  }

  arnOf(token: string): string | undefined {
    return this.host.tokens.arnOf(token, this.settings.name);
  }

  userOf(arn: string): User | undefined {
    return userOf(arn, this.host.accessEntries(this.settings.name), this.settings.creator);
  }

  /** Called when the health of a target changes. */
  look(): void {
    this.soon();
  }

  /** The names of the images that pods run, or old ReplicaSets may run again. */
  images(): string[] {
    const templates = this.store.list('replicasets.apps').map((set) => objectAt(set, 'spec', 'template'));
    return imagesOf([...this.store.list('pods'), ...templates]);
  }

  measured(key: string, namespace: string | undefined): DataObject[] | undefined {
    if (key === 'pods.metrics.k8s.io')
      return this.store.list('pods', namespace).flatMap((pod): DataObject[] => {
        const metrics = this.meter.metricsOf(pod);
        return metrics ? [metrics] : [];
      });
    return key === 'nodes.metrics.k8s.io' ? [] : undefined;
  }

  logOf(pod: DataObject, container: string, previous: boolean): ContainerLog | undefined {
    const runner = this.kubelet.runnerOf(uidOf(pod))?.containers.find(({ name }) => name === container);
    if (!runner) return undefined;
    const run = runner.restarts - (previous ? 1 : 0);
    const { logs } = this.host.taskHost;
    const stream = `${textAt(pod, 'metadata', 'namespace')}/${container}/${runner.logName(run)}`;
    const read = (): LogLine[] | undefined => logs.lines(this.logGroup, stream);
    const last = runner.isRunning || previous ? run : run - 1;
    if (read()) return { lines: () => read() ?? [], isRunning: () => !previous && runner.isRunning };
    if (previous || last < 0) return undefined;
    // The container waits for its next run: kubectl shows the log of the last one.
    return this.logOf(pod, container, true);
  }

  /** Stops everything. Objects stay for the next start. */
  async close(): Promise<void> {
    this.closing = true;
    clearInterval(this.clock);
    clearImmediate(this.pending);
    clearTimeout(this.timer);
    this.server.closeAllConnections();
    await new Promise((resolve) => this.server.close(resolve));
    await this.kubelet.close();
    this.store.close();
  }

  /** Stops everything, and removes what the cluster created outside of it. */
  async remove(): Promise<void> {
    this.closing = true;
    await this.loadBalancers.removeAll();
    await this.close();
  }

  /** Several changes at once lead to one reconciliation. */
  private soon(): void {
    this.pending ??= setImmediate(() => this.reconcile());
  }

  private reconcile(): void {
    for (let pass = 0; pass < MOST_PASSES && !this.closing; pass += 1) {
      const { revision } = this.store;
      for (const controller of this.controllers) this.attempt(() => controller.reconcile());
      if (this.store.revision === revision) {
        this.pending = undefined;
        return;
      }
    }
    this.pending = undefined;
    this.later(RETRY);
  }

  /** A refused write, such as one of an object that changed meanwhile, is tried again later. */
  private attempt(work: () => void): void {
    try {
      work();
    } catch (error) {
      if (!(error instanceof ApiStatus)) throw error;
      this.later(RETRY);
    }
  }

  /** Reconciles again after some milliseconds. The earliest time counts: each reconciliation asks for the next one. */
  private later(milliseconds: number): void {
    const at = performance.now() + milliseconds;
    if (this.closing || at >= this.due) return;
    clearTimeout(this.timer);
    this.due = at;
    this.timer = setTimeout(() => {
      this.due = Number.POSITIVE_INFINITY;
      this.soon();
    }, milliseconds).unref();
  }

  /** Creates what every cluster has. */
  private complete(): void {
    const namespaces = resourceOf('namespaces');
    for (const name of NAMESPACES)
      if (!this.store.get('namespaces', '', name))
        this.writes.create(namespaces, '', { metadata: { name } }, SETUP);
    const nodes = resourceOf('nodes');
    const node =
      this.store.get('nodes', '', NODE) ?? this.writes.create(nodes, '', { metadata: { name: NODE } }, SETUP);
    const status = {
      addresses: [{ type: 'InternalIP', address: '127.0.0.1' }],
      conditions: [
        { type: 'Ready', status: 'True', reason: 'KubeletReady', message: 'kubelet is posting ready status' },
      ],
      nodeInfo: {
        kubeletVersion: `v${this.settings.version}.0-rehearsal`,
        operatingSystem: process.platform,
        architecture: process.arch,
      },
    };
    this.writes.update(nodes, node, { ...node, status }, SETUP, 'status');
  }

  private get logGroup(): string {
    return `/aws/containerinsights/${this.settings.name}/application`;
  }

  private podHost(events: Events): PodHost {
    const { region, name } = this.settings;
    const { taskHost } = this.host;
    return {
      taskHost,
      store: this.store,
      events,
      logGroup: this.logGroup,
      agent: { AWS_REGION: region, AWS_DEFAULT_REGION: region },
      now: () => this.now(),
      current: (pod) =>
        this.store.get('pods', textAt(pod, 'metadata', 'namespace'), textAt(pod, 'metadata', 'name')) ?? pod,
      connection: (pod) => {
        const isAssociated = this.host
          .podIdentities(name)
          .some(
            (one) =>
              one.Namespace === textAt(pod, 'metadata', 'namespace') &&
              one.ServiceAccount === textAt(pod, 'spec', 'serviceAccountName'),
          );
        const connection = taskHost.connection();
        if (isAssociated) return connection;
        // Without Pod Identity, a pod has no credentials.
        const endpoints = Object.entries(connection).filter(([key]) => key.startsWith('AWS_ENDPOINT_URL'));
        return { ...Object.fromEntries(endpoints), AWS_EC2_METADATA_DISABLED: 'true' };
      },
    };
  }
}
