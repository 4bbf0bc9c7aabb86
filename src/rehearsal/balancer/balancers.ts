import type { IncomingMessage } from 'node:http';
import type { DataObject } from '../../document/data';
import type { CheckTiming } from '../check-timing';
import { LOOPBACK, openFrom, reopenAt } from '../free-port';
import type { Memory, Records } from '../memory';
import { type ChosenAction, matchingRule } from './listener-rules';
import { LoadBalancer, type Routes } from './load-balancer';
import { TargetGroup } from './target-group';
import { type Weights, withWeights } from './weights';

const HTTP_PORT = 80;

type Listener = Records['listeners'];

/** The running load balancers, listeners and target groups, by ARN. */
export class Balancers {
  private readonly running = new Map<string, LoadBalancer>();
  /** The listeners that have a port of their own. */
  private readonly listening = new Map<string, LoadBalancer>();
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
      this.running.set(arn, await this.reopen(arn, port, this.mainRoutes(arn)));
    for (const [arn, { loadBalancer, localPort }] of Object.entries(this.memory.all('listeners')))
      if (localPort !== undefined)
        this.listening.set(
          arn,
          await this.reopen(
            loadBalancer,
            localPort,
            this.routesOf(() => arn),
          ),
        );
  }

  /** Starts a load balancer and returns the address that replaces its DNS name. */
  async start(arn: string): Promise<string> {
    const running =
      this.running.get(arn) ??
      (await openFrom(this.firstPort, (port) => LoadBalancer.open(port, this.mainRoutes(arn))));
    this.running.set(arn, running);
    this.memory.set('loadBalancers', arn, { port: running.port });
    return `${LOOPBACK}:${running.port}`;
  }

  async stop(arn: string): Promise<void> {
    await this.running.get(arn)?.close();
    this.running.delete(arn);
    this.memory.delete('loadBalancers', arn);
  }

  /** A listener on another port than 80 gets a port of its own. Outputs contain it, so it does not change. */
  async setListener(arn: string, listener: Omit<Listener, 'localPort'>): Promise<void> {
    const separate = listener.protocol === 'HTTP' && listener.port !== HTTP_PORT;
    if (separate && !this.listening.has(arn))
      this.listening.set(
        arn,
        await LoadBalancer.open(
          0,
          this.routesOf(() => arn),
        ),
      );
    const localPort = this.listening.get(arn)?.port;
    this.memory.set('listeners', arn, { ...listener, ...(localPort !== undefined && { localPort }) });
  }

  async removeListener(arn: string): Promise<void> {
    await this.listening.get(arn)?.close();
    this.listening.delete(arn);
    this.memory.delete('listeners', arn);
  }

  setRule(arn: string, rule: Records['rules']): void {
    this.memory.set('rules', arn, rule);
  }

  removeRule(arn: string): void {
    this.memory.delete('rules', arn);
  }

  /** Sets the weights of the target groups that a rule forwards to, as ECS does when it shifts traffic. */
  weigh(rule: string, weights: Weights): void {
    const present = this.memory.get('rules', rule);
    if (!present) return;
    const actions = present.actions.map((action) =>
      action.Type === 'forward' ? withWeights(action, weights) : action,
    );
    this.memory.set('rules', rule, { ...present, actions });
  }

  /**
   * A DNS name contains the local port of its load balancer, so a URL with a port after it has two. This function replaces
   * both by the local port of the listener.
   */
  localAddress(text: string): string {
    return text.replace(/(127\.0\.0\.1:(\d+)):(\d+)/g, (whole, main: string, own: string, asked: string) => {
      const found = Object.values(this.memory.all('listeners')).find(
        ({ loadBalancer, port }) =>
          port === Number(asked) && this.memory.get('loadBalancers', loadBalancer)?.port === Number(own),
      );
      if (!found) return whole;
      return found.localPort === undefined ? main : `${LOOPBACK}:${found.localPort}`;
    });
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
    const servers = [...this.running.values(), ...this.listening.values()];
    await Promise.all(servers.map((server) => server.close()));
  }

  private reopen(arn: string, port: number, routes: Routes): Promise<LoadBalancer> {
    return reopenAt(port, `load balancer ${arn.split('/').at(-2)}`, (each) =>
      LoadBalancer.open(each, routes),
    );
  }

  private mainRoutes(loadBalancer: string): Routes {
    return this.routesOf(() => mainListener(this.memory.all('listeners'), loadBalancer));
  }

  private routesOf(listener: () => string | undefined): Routes {
    return {
      action: (request) => {
        const arn = listener();
        return arn === undefined ? undefined : this.actionOf(arn, request);
      },
      group: (name) => this.groups.get(name),
    };
  }

  /** The last action of the matching rule or of the listener: earlier ones authenticate. */
  private actionOf(listener: string, request: IncomingMessage): ChosenAction | undefined {
    const source = request.socket.remoteAddress ?? LOOPBACK;
    const { method, url, headers } = request;
    const asked = { source, headers, ...(method && { method }), ...(url && { url }) };
    const [rule, matching] = matchingRule(this.memory.all('rules'), listener, asked) ?? [];
    const action = (matching ?? this.memory.get('listeners', listener))?.actions.at(-1);
    return action && { source: rule ?? listener, action };
  }
}

/** The port of a load balancer answers for its listener on port 80, or else for the one with the lowest port. */
function mainListener(
  listeners: Readonly<Record<string, Listener>>,
  loadBalancer: string,
): string | undefined {
  return Object.entries(listeners)
    .filter(([, listener]) => listener.loadBalancer === loadBalancer && listener.protocol === 'HTTP')
    .sort(([, { port: one }], [, { port: other }]) => rank(one) - rank(other))[0]?.[0];
}

function rank(port: number): number {
  return port === HTTP_PORT ? 0 : port;
}
