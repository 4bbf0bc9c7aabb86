import { join } from 'node:path';
import type { HandlerContext, HttpAnswer, Request } from '../local';
import { minuteAt, type PaceName } from '../local/pace/pace';
import { cloudFrontOperation } from '../local/protocol/rest';
import type { ResourceHandler } from '../local/resources/handler';
import { Secret } from '../local/state/secret';
import { answerCall } from './api';
import { Balancers } from './balancer/balancers';
import { listenerRules, listeners, loadBalancers, targetGroups } from './balancer/effects';
import { answerCloudFront } from './cdn/api';
import { Distributions } from './cdn/distributions';
import { bucketPolicies, distributions, readByDistributions, vpcOrigins } from './cdn/effects';
import { CHECK_TIMING, type CheckTiming } from './check-timing';
import { answerDataApi } from './databases/data-api';
import { Databases } from './databases/databases';
import { databaseClusters, databaseInstances, secretAttachments } from './databases/effects';
import { recordSets, resolvedUrls } from './dns/records';
import { alarmsOf } from './ecs/alarms-of';
import { EcsApi } from './ecs/api';
import { type Ecs, services, taskDefinitions, valueOfSecret } from './ecs/effects';
import { Services } from './ecs/services';
import type { TaskHost } from './ecs/task-host';
import { type Effects, withEffects } from './effects';
import { type ImageSource, Images } from './images';
import { Clusters } from './kubernetes/clusters';
import { answerEks } from './kubernetes/eks/api';
import { clusters, kept } from './kubernetes/eks/effects';
import { Logs } from './logs';
import { LogsApi } from './logs-api';
import { Memory } from './memory';
import { Processes } from './processes';
import { openSandbox, type Sandbox } from './sandbox';
import { scalableTargets } from './scaling/effects';
import { ScalableTargets } from './scaling/scalable-targets';
import { type Timer, timerOf } from './scaling/timer';
import { secrets } from './secrets';
import { SecretsApi } from './secrets-api';
import { answerTables } from './tables/answer';
import { tables } from './tables/effects';
import { TableEngine } from './tables/engine';
import { answerTasks } from './tasks-answer';

export interface RehearsalSettings {
  readonly images: readonly ImageSource[];
  readonly project: string;
  readonly loadBalancerPort?: number;
  /** The first port to try for a distribution; 0 for any free one. */
  readonly distributionPort?: number;
  readonly checkTiming?: CheckTiming;
  /** @default the clock of this machine */
  readonly clock?: () => number;
  readonly pace?: PaceName;
  /** Runs scheduled actions. @default the clock of this machine */
  readonly timer?: Timer;
}

interface Running extends Ecs {
  readonly distributions: Distributions;
  readonly balancers: Balancers;
  readonly tables: TableEngine;
  readonly databases: Databases;
  readonly targets: ScalableTargets;
  readonly clusters: Clusters;
}

/** Everything that runs behind the endpoint. Handlers wait until it is open. */
export class Rehearsal {
  private readonly memory: Memory;
  private readonly processes: Processes;
  private readonly opening: Promise<Running>;
  private readonly sandbox: Sandbox;
  private resourceOf: (repository: string) => string | undefined = () => undefined;
  private balancers: Balancers | undefined;
  private distributions: Distributions | undefined;
  private alarms: HandlerContext['alarms'] | undefined;
  private objects: HandlerContext['objects'] | undefined;
  private settle: { resolve(running: Running): void; reject(error: unknown): void } | undefined;

  /** @param folder stores what must survive a restart */
  constructor(
    private readonly folder: string,
    private readonly settings: RehearsalSettings,
  ) {
    this.memory = new Memory(join(folder, 'state.json'));
    this.sandbox = openSandbox(folder);
    this.processes = new Processes(join(folder, 'processes'));
    this.opening = new Promise((resolve, reject) => {
      this.settle = { resolve, reject };
    });
    this.opening.catch(() => undefined);
  }

  /** Starts what ran before. */
  async open(): Promise<void> {
    try {
      this.settle?.resolve(await this.start());
    } catch (error) {
      this.settle?.reject(error);
      throw error;
    }
  }

  /** What is isolated, in a sentence. */
  get isolation(): string {
    return this.sandbox.description;
  }

  handlers({
    described,
    alarms,
    objects,
    ended,
    logicalIdOf,
  }: HandlerContext): Record<string, ResourceHandler> {
    this.alarms = alarms;
    this.objects = objects;
    this.resourceOf = (repository) => logicalIdOf('AWS::ECR::Repository', repository);
    const balancers = async (): Promise<Balancers> => (await this.opening).balancers;
    const opened = async (): Promise<Ecs> => this.opening;
    const engine = async (): Promise<TableEngine> => (await this.opening).tables;
    const running = async (): Promise<Clusters> => (await this.opening).clusters;
    const databases = async (): Promise<Databases> => (await this.opening).databases;
    const effects: Readonly<Record<string, Effects>> = {
      'AWS::DynamoDB::Table': tables(this.memory, engine),
      'AWS::ElasticLoadBalancingV2::LoadBalancer': loadBalancers(balancers),
      'AWS::ElasticLoadBalancingV2::Listener': listeners(balancers),
      'AWS::ElasticLoadBalancingV2::ListenerRule': listenerRules(balancers),
      'AWS::ElasticLoadBalancingV2::TargetGroup': targetGroups(balancers),
      'AWS::ECS::TaskDefinition': taskDefinitions(this.memory, opened),
      'AWS::ECS::Service': services(this.memory, opened, ended),
      'AWS::ApplicationAutoScaling::ScalableTarget': scalableTargets(
        async () => (await this.opening).targets,
        this.settings.checkTiming ?? CHECK_TIMING,
      ),
      'AWS::CloudFront::Distribution': distributions(async () => (await this.opening).distributions),
      'AWS::CloudFront::ResponseHeadersPolicy': readByDistributions(this.memory, 'headersPolicies'),
      'AWS::CloudFront::OriginAccessControl': readByDistributions(this.memory, 'accessControls'),
      'AWS::CloudFront::VpcOrigin': vpcOrigins(this.memory),
      'AWS::Route53::RecordSet': recordSets(this.memory),
      'AWS::S3::BucketPolicy': bucketPolicies(this.memory),
      'AWS::EKS::Cluster': clusters(running),
      'AWS::EKS::AccessEntry': kept(this.memory, 'accessEntries', running),
      'AWS::EKS::PodIdentityAssociation': kept(this.memory, 'podIdentities', running),
      'AWS::EKS::Addon': kept(this.memory, 'addons', running),
      'AWS::RDS::DBCluster': databaseClusters(this.memory, databases),
      'AWS::RDS::DBInstance': databaseInstances(databases),
      'AWS::SecretsManager::SecretTargetAttachment': secretAttachments(this.memory, databases),
      'AWS::SSM::Parameter': secrets(this.memory, opened),
      'AWS::SecretsManager::Secret': secrets(this.memory, opened),
    };
    return Object.fromEntries(
      Object.entries(effects).map(([type, one]) => [type, withEffects(described, one)]),
    );
  }

  /** Outputs are settled after the resources that they name, so load balancers and distributions run. */
  localAddress(text: string): string {
    const resolved = resolvedUrls(text, Object.values(this.memory.all('dnsRecords')));
    const balanced = this.balancers?.localAddress(resolved) ?? resolved;
    return this.distributions?.localAddress(balanced) ?? balanced;
  }

  /** Answers calls of services that run here, and where tasks run; `undefined` for all other requests. */
  async answer(request: Request): Promise<HttpAnswer | undefined> {
    const places = await answerTasks(request, async () => (await this.opening).services);
    if (places) return places;
    if (cloudFrontOperation(request) !== undefined)
      return answerCloudFront(
        request,
        (await this.opening).distributions,
        this.clock(),
        minuteAt(this.settings.pace),
      );
    const items = await answerTables(request, async () => (await this.opening).tables);
    if (items) return items;
    const described = await answerEks(request, async () => (await this.opening).clusters);
    if (described) return described;
    const rows = await answerDataApi(request, async () => ({ ...(await this.opening), memory: this.memory }));
    if (rows) return rows;
    return answerCall(request, async () => {
      const { services, host } = await this.opening;
      return {
        AmazonEC2ContainerService: new EcsApi(services),
        Logs: new LogsApi(host.logs),
        secretsmanager: new SecretsApi(this.memory),
      };
    });
  }

  /** Nothing runs when it settles. */
  async close(): Promise<void> {
    const running = await this.opening.catch(() => undefined);
    running?.targets.close();
    await running?.distributions.close();
    await running?.services.close();
    await running?.clusters.close();
    await this.processes.close();
    await running?.balancers.close();
    await running?.databases.close();
    await running?.tables.close();
  }

  private clock(): number {
    return (this.settings.clock ?? Date.now)();
  }

  private async start(): Promise<Running> {
    const {
      images,
      project,
      loadBalancerPort = 0,
      checkTiming = CHECK_TIMING,
      pace,
      timer = timerOf(Date.now),
    } = this.settings;
    const { alarms, objects } = this;
    if (!alarms || !objects) throw new RangeError('the handlers are registered before the rehearsal opens');
    const secret = Secret.open(join(this.folder, '..'));
    const { taskKey } = secret;
    const engine = await TableEngine.open(join(this.folder, 'tables'), taskKey);
    const balancers: Balancers = new Balancers(this.memory, checkTiming, loadBalancerPort, () => {
      services.look();
      running.look();
    });
    const host: TaskHost = {
      processes: this.processes,
      images: new Images(
        images,
        project,
        join(this.folder, 'images'),
        () => [...services.images(), ...running.images()],
        (name) => this.resourceOf(name),
      ),
      sandbox: this.sandbox,
      balancers,
      logs: new Logs(join(this.folder, '..', 'logs')),
      checkTiming,
      minute: minuteAt(pace),
      connection: () => ({
        AWS_ENDPOINT_URL_DYNAMODB: engine.url,
        AWS_ACCESS_KEY_ID: 'rehearsal',
        AWS_SECRET_ACCESS_KEY: taskKey,
      }),
      secret: (name: string) => valueOfSecret(this.memory, name),
    };
    const services: Services = new Services(this.memory, host, (service) => alarmsOf(service, alarms));
    const cdn = new Distributions({
      memory: this.memory,
      objects,
      firstPort: this.settings.distributionPort ?? 0,
      clock: () => this.clock(),
    });
    const running: Clusters = new Clusters(this.memory, join(this.folder, 'kubernetes'), host, secret);
    const databases = new Databases(this.memory, join(this.folder, 'databases'));
    try {
      await balancers.open();
      await cdn.open();
      await running.open();
      await databases.open();
    } catch (error) {
      await running.close();
      await Promise.all([cdn.close(), balancers.close(), databases.close(), engine.close()]);
      throw error;
    }
    services.open();
    const targets = new ScalableTargets(this.memory, timer, async (service, bounds) =>
      services.get(service)?.bound(bounds),
    );
    targets.open();
    this.balancers = balancers;
    this.distributions = cdn;
    return {
      balancers,
      distributions: cdn,
      tables: engine,
      databases,
      services,
      targets,
      clusters: running,
      host,
    };
  }
}
