import type { DataObject } from '../../document/data';
import type { CheckTiming } from '../check-timing';
import { isTaken, LOOPBACK } from '../free-port';
import type { Memory, Records } from '../memory';
import { LoadBalancer } from './load-balancer';
import { TargetGroup } from './target-group';

const LAST_PORT = 65_535;
const TRIES = 100;

/** Another program uses the port of a load balancer. */
export class PortTaken extends Error {
  override readonly name = 'PortTaken';
}

/** The running load balancers and target groups, by ARN. */
export class Balancers {
  private readonly running = new Map<string, LoadBalancer>();
  private readonly groups = new Map<string, TargetGroup>();

  constructor(
    private readonly memory: Memory,
    private readonly checkTiming: CheckTiming,
    /** The first port to try for a load balancer; 0 for any free port. */
    private readonly firstPort: number,
    private readonly onHealth: () => void,
  ) {}

  /** Starts what ran before, each load balancer on its port. */
  async open(): Promise<void> {
    for (const [arn, properties] of Object.entries(this.memory.all('targetGroups')))
      this.setGroup(arn, properties);
    for (const [arn, { port }] of Object.entries(this.memory.all('loadBalancers')))
      this.running.set(arn, await this.reopen(arn, port));
  }

  /** Starts a load balancer and returns the address that replaces its DNS name. */
  async start(arn: string): Promise<string> {
    const running = this.running.get(arn) ?? (await this.openAnywhere(arn));
    this.running.set(arn, running);
    this.memory.set('loadBalancers', arn, { port: running.port });
    return `${LOOPBACK}:${running.port}`;
  }

  async stop(arn: string): Promise<void> {
    await this.running.get(arn)?.close();
    this.running.delete(arn);
    this.memory.delete('loadBalancers', arn);
  }

  setGroup(arn: string, properties: DataObject): void {
    const present = this.groups.get(arn);
    if (present) present.change(properties);
    else this.groups.set(arn, new TargetGroup(properties, this.checkTiming, this.onHealth));
    this.memory.set('targetGroups', arn, properties);
  }

  removeGroup(arn: string): void {
    this.groups.get(arn)?.close();
    this.groups.delete(arn);
    this.memory.delete('targetGroups', arn);
  }

  group(arn: string): TargetGroup | undefined {
    return this.groups.get(arn);
  }

  async close(): Promise<void> {
    for (const group of this.groups.values()) group.close();
    await Promise.all([...this.running.values()].map((balancer) => balancer.close()));
  }

  /** Outputs contain the port, so it cannot change. */
  private async reopen(arn: string, port: number): Promise<LoadBalancer> {
    try {
      return await LoadBalancer.open(port, this.routesOf(arn));
    } catch (error) {
      if (!isTaken(error)) throw error;
      throw new PortTaken(
        `port ${port} of the load balancer ${arn.split('/').at(-2)} is in use: stop the program that uses it, then start the endpoint again`,
      );
    }
  }

  private routesOf(arn: string): Parameters<typeof LoadBalancer.open>[1] {
    return {
      actions: () => listenerOf(Object.values(this.memory.all('listeners')), arn)?.actions ?? [],
      group: (name) => this.groups.get(name),
    };
  }

  private async openAnywhere(arn: string): Promise<LoadBalancer> {
    const routes = this.routesOf(arn);
    const last = this.firstPort === 0 ? 0 : Math.min(this.firstPort + TRIES, LAST_PORT);
    for (let port = this.firstPort; port < last; port += 1) {
      try {
        return await LoadBalancer.open(port, routes);
      } catch (error) {
        if (!isTaken(error)) throw error;
      }
    }
    return LoadBalancer.open(0, routes);
  }
}

/** A load balancer has one port here, so one of its listeners answers: the HTTP listener with the lowest port. */
function listenerOf(
  listeners: readonly Records['listeners'][],
  loadBalancer: string,
): Records['listeners'] | undefined {
  return listeners
    .filter((listener) => listener.loadBalancer === loadBalancer && listener.protocol === 'HTTP')
    .sort((one, other) => one.port - other.port)[0];
}
