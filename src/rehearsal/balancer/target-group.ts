import { get } from 'node:http';
import { type Data, type DataObject, entry } from '../../document/data';
import { type CheckTiming, untilNextCheck } from '../check-timing';
import { LOOPBACK } from '../free-port';

export type TargetHealth = 'initial' | 'healthy' | 'unhealthy' | 'draining';

/** A target of requests. */
export interface Target {
  readonly port: number;
  readonly health: TargetHealth;
  /** The number of requests in progress. */
  readonly outstanding: number;
}

interface Registered {
  readonly port: number;
  health: TargetHealth;
  outstanding: number;
  /** Consecutive checks with the same result. */
  passed: number;
  failed: number;
  timer: NodeJS.Timeout | undefined;
  idle?: () => void;
}

/** Targets with the health checks of a target group's properties; the defaults are AWS's for targets that are IPs. */
export class TargetGroup {
  private readonly targets = new Map<number, Registered>();

  constructor(
    private properties: DataObject,
    private readonly checkTiming: CheckTiming,
    private readonly onChange: () => void,
  ) {}

  /** Changes the properties of the checks. */
  change(properties: DataObject): void {
    this.properties = properties;
  }

  register(port: number): void {
    if (this.targets.has(port)) return;
    const target: Registered = {
      port,
      health: 'initial',
      outstanding: 0,
      passed: 0,
      failed: 0,
      timer: undefined,
    };
    this.targets.set(port, target);
    void this.check(target);
  }

  /** Sends no more requests to a target. Settles when those in progress are done, or after the deregistration delay. */
  async deregister(port: number): Promise<void> {
    const target = this.targets.get(port);
    if (!target) return;
    clearTimeout(target.timer);
    target.health = 'draining';
    const delay = Number(attribute(this.properties, 'deregistration_delay.timeout_seconds') ?? 300);
    if (target.outstanding > 0) await withinTime(delay * 1000, (done) => (target.idle = done));
    this.targets.delete(port);
  }

  /** Removes a target that no longer runs. */
  forget(port: number): void {
    const target = this.targets.get(port);
    clearTimeout(target?.timer);
    this.targets.delete(port);
  }

  healthOf(port: number): TargetHealth | undefined {
    return this.targets.get(port)?.health;
  }

  /** The healthy target with the fewest requests in progress, or, as on AWS, an unhealthy one if none is healthy. */
  choose(): Target | undefined {
    const all = [...this.targets.values()];
    const healthy = all.filter(({ health }) => health === 'healthy');
    const candidates = healthy.length > 0 ? healthy : all.filter(({ health }) => health === 'unhealthy');
    return candidates.reduce<Target | undefined>(
      (best, target) => (best && best.outstanding <= target.outstanding ? best : target),
      undefined,
    );
  }

  /** @returns a function to call when the request is done */
  begin({ port }: Target): () => void {
    const target = this.targets.get(port);
    if (!target) return () => undefined;
    target.outstanding += 1;
    return () => {
      target.outstanding -= 1;
      if (target.outstanding === 0) target.idle?.();
    };
  }

  close(): void {
    for (const { port } of [...this.targets.values()]) this.forget(port);
  }

  private async check(target: Registered): Promise<void> {
    const passed = await this.passes(target.port);
    if (this.targets.get(target.port) !== target || target.health === 'draining') return;
    target.passed = passed ? target.passed + 1 : 0;
    target.failed = passed ? 0 : target.failed + 1;
    const health = this.healthAfter(target);
    if (health !== target.health) {
      target.health = health;
      this.onChange();
    }
    const starting = target.health !== 'healthy';
    const wait = untilNextCheck(this.number('HealthCheckIntervalSeconds', 30), starting, this.checkTiming);
    target.timer = setTimeout(() => void this.check(target), wait);
    target.timer.unref();
  }

  /** A new target becomes healthy with its first success, an unhealthy one after the healthy threshold. */
  private healthAfter({ health, passed, failed }: Registered): TargetHealth {
    const enough = health === 'initial' ? 1 : this.number('HealthyThresholdCount', 5);
    if (passed >= enough) return 'healthy';
    if (failed >= this.number('UnhealthyThresholdCount', 2)) return 'unhealthy';
    return health;
  }

  private passes(port: number): Promise<boolean> {
    const path = this.properties.HealthCheckPath;
    const matches = matcherOf(entry(this.properties.Matcher, 'HttpCode'));
    return new Promise((resolve) => {
      const request = get(
        {
          host: LOOPBACK,
          port,
          path: typeof path === 'string' ? path : '/',
          agent: false,
          timeout: this.number('HealthCheckTimeoutSeconds', 5) * 1000,
          headers: { 'user-agent': 'ELB-HealthChecker/2.0', connection: 'close' },
        },
        (answer) => {
          answer.resume();
          resolve(matches(answer.statusCode ?? 0));
        },
      );
      request.once('timeout', () => request.destroy());
      request.once('error', () => resolve(false));
      request.once('close', () => resolve(false));
    });
  }

  private number(name: string, otherwise: number): number {
    const value = Number(this.properties[name] ?? otherwise);
    return Number.isFinite(value) ? value : otherwise;
  }
}

function attribute(properties: DataObject, name: string): string | undefined {
  const attributes = properties.TargetGroupAttributes;
  const found = Array.isArray(attributes) ? attributes.find((one) => entry(one, 'Key') === name) : undefined;
  const value = entry(found, 'Value');
  return value === undefined ? undefined : String(value);
}

async function withinTime(milliseconds: number, begin: (done: () => void) => void): Promise<void> {
  await new Promise<void>((resolve) => {
    const timer = setTimeout(resolve, milliseconds);
    begin(() => {
      clearTimeout(timer);
      resolve();
    });
  });
}

/** `200`, `200,202` or `200-299`: the status codes with which a health check passes. */
function matcherOf(codes: Data | undefined): (status: number) => boolean {
  const ranges = String(codes ?? '200')
    .split(',')
    .map((part) => part.split('-').map(Number));
  return (status) => ranges.some(([first = 0, last = first]) => status >= first && status <= last);
}
