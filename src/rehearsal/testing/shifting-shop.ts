import { CancelUpdateStackCommand } from '@aws-sdk/client-cloudformation';
import {
  ContinueServiceDeploymentCommand,
  DescribeServiceDeploymentsCommand,
  DescribeServicesCommand,
  type ECSClient,
  ListServiceDeploymentsCommand,
  type ServiceDeployment,
  StopServiceDeploymentCommand,
  UpdateServiceCommand,
} from '@aws-sdk/client-ecs';
import { ask, Rehearsed, type RehearsedOptions, until } from './rehearsed';
import { type Shape, shiftingTemplate } from './templates';

const STACK = 'shop';
const STRATEGIES = {
  rolling: { Strategy: 'ROLLING' },
  'blue/green': { Strategy: 'BLUE_GREEN' },
  canary: { Strategy: 'CANARY', CanaryConfiguration: { CanaryPercent: 25 } },
  linear: { Strategy: 'LINEAR', LinearConfiguration: { StepPercent: 40 } },
} as const;
type Strategy = keyof typeof STRATEGIES;
const BREAKER = { DeploymentCircuitBreaker: { Enable: true, Rollback: true } };

/** A rehearsed service with the tag v1, whose deployments shift traffic. */
export class ShiftingShop {
  private ecs: ECSClient;

  private constructor(public rehearsed: Rehearsed) {
    this.ecs = rehearsed.ecs();
  }

  static async start(options: RehearsedOptions = {}): Promise<ShiftingShop> {
    const shop = new ShiftingShop(await Rehearsed.start(undefined, options));
    const deployment = { ...STRATEGIES['blue/green'], ...BREAKER };
    await shop.rehearsed.calls.create(STACK, shiftingTemplate({ tag: 'v1', deployment }));
    return shop;
  }

  /** Updates the service, by default to the tag v2, with pauses at the stages. Settles with the status of the stack. */
  deploy(strategy: Strategy, stages: readonly string[] = [], shape: Partial<Shape> = {}): Promise<string> {
    const LifecycleHooks = stages.map((stage) => ({
      TargetType: 'PAUSE',
      LifecycleStages: [stage],
      TimeoutConfiguration: { TimeoutInMinutes: 60, Action: 'ROLLBACK' },
    }));
    const deployment = { ...STRATEGIES[strategy], ...BREAKER, LifecycleHooks, ...shape.deployment };
    return this.rehearsed.calls.update(STACK, shiftingTemplate({ tag: 'v2', ...shape, deployment }));
  }

  get endpoint() {
    return this.rehearsed.calls.local.endpoint;
  }

  /** The events of the service. */
  async messages(): Promise<(string | undefined)[]> {
    const { services = [] } = await this.ecs.send(
      new DescribeServicesCommand({ cluster: 'shops', services: ['shop'] }),
    );
    return services[0]?.events?.map(({ message }) => message) ?? [];
  }

  /** The deployment in progress. */
  async current(): Promise<ServiceDeployment | undefined> {
    const { serviceDeployments = [] } = await this.ecs.send(
      new ListServiceDeploymentsCommand({ cluster: 'shops', service: 'shop', status: ['IN_PROGRESS'] }),
    );
    const [found] = serviceDeployments;
    return found && this.describe(found);
  }

  async describe({
    serviceDeploymentArn = '',
  }: Pick<ServiceDeployment, 'serviceDeploymentArn'>): Promise<ServiceDeployment | undefined> {
    const { serviceDeployments } = await this.ecs.send(
      new DescribeServiceDeploymentsCommand({ serviceDeploymentArns: [serviceDeploymentArn] }),
    );
    return serviceDeployments?.[0];
  }

  /** The deployment, once it pauses at a stage. */
  async pausedAt(stage: string): Promise<ServiceDeployment> {
    let found: ServiceDeployment | undefined;
    await until(async () => {
      found = await this.current();
      return found?.lifecycleStage === stage && hookOf(found) !== undefined;
    });
    if (!found) throw new RangeError('there is no deployment');
    return found;
  }

  /** Answers the pause of a deployment. Settles when it is over. */
  async answer(deployment: ServiceDeployment, action: 'CONTINUE' | 'ROLLBACK'): Promise<void> {
    const { serviceDeploymentArn } = deployment;
    const hookId = hookOf(deployment);
    await this.ecs.send(new ContinueServiceDeploymentCommand({ serviceDeploymentArn, hookId, action }));
    await until(async () => hookOf(await this.current()) !== hookId);
  }

  /** Deploys the same revision again, beside the stack. */
  async forceDeployment(): Promise<void> {
    await this.ecs.send(
      new UpdateServiceCommand({ cluster: 'shops', service: 'shop', forceNewDeployment: true }),
    );
  }

  async stopDeployment({ serviceDeploymentArn }: ServiceDeployment): Promise<void> {
    await this.ecs.send(new StopServiceDeploymentCommand({ serviceDeploymentArn }));
  }

  /** How many of a number of requests each tag answers. */
  async tags(output: 'Url' | 'TestUrl', count: number): Promise<Readonly<Record<string, number>>> {
    const url = await this.rehearsed.url(STACK, output);
    const seen: Record<string, number> = {};
    for (let index = 0; index < count; index += 1) {
      const { tag } = await ask(url);
      seen[tag] = (seen[tag] ?? 0) + 1;
    }
    return seen;
  }

  /** Sends requests until the signal. A failed one rejects. Settles with the tags that answered. */
  async load(signal: AbortSignal): Promise<ReadonlySet<string>> {
    const address = await this.rehearsed.url(STACK);
    const seen = new Set<string>();
    while (!signal.aborted) seen.add((await ask(address)).tag);
    return seen;
  }

  /** Cancels the update of the stack. */
  async cancel(): Promise<void> {
    await this.rehearsed.calls.client.send(new CancelUpdateStackCommand({ StackName: STACK }));
  }

  /** The status of the stack after its operation. */
  status(): Promise<string> {
    return this.rehearsed.calls.status(STACK);
  }

  async restart(): Promise<void> {
    this.ecs.destroy();
    await this.rehearsed.stop();
    this.rehearsed = await Rehearsed.start(this.rehearsed.folder);
    this.ecs = this.rehearsed.ecs();
  }

  async end(): Promise<void> {
    this.ecs.destroy();
    await this.rehearsed.end();
  }
}

function hookOf(deployment: ServiceDeployment | undefined): string | undefined {
  return deployment?.lifecycleHookDetails?.[0]?.hookId;
}
