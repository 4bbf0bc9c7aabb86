import { LOOPBACK, openFrom, reopenAt } from '../free-port';
import type { Invalidation, Memory, Records } from '../memory';
import { configOf } from './config';
import { isBucket, type Objects, readContent } from './content';
import { Edge } from './edge';
import { headersOf } from './headers-policy';

interface Around {
  readonly memory: Memory;
  readonly objects: Objects;
  /** The first port to try; 0 for any free one. */
  readonly firstPort: number;
  readonly clock: () => number;
}

/** The running distributions, by ID. */
export class Distributions {
  private readonly edges = new Map<string, Edge>();

  constructor(private readonly around: Around) {}

  /** Starts what ran before, each on its port, which outputs contain. */
  async open(): Promise<void> {
    for (const [id, { port }] of Object.entries(this.around.memory.all('distributions')))
      this.edges.set(id, await reopenAt(port, `distribution ${id}`, (each) => this.listen(id, each)));
  }

  /** Starts or changes a distribution. Returns the address that replaces its domain name. */
  async set(id: string, record: Omit<Records['distributions'], 'port'>): Promise<string> {
    const edge =
      this.edges.get(id) ?? (await openFrom(this.around.firstPort, (port) => this.listen(id, port)));
    this.edges.set(id, edge);
    this.around.memory.set('distributions', id, { ...record, port: edge.port });
    return `${LOOPBACK}:${edge.port}`;
  }

  async remove(id: string): Promise<void> {
    await this.edges.get(id)?.close();
    this.edges.delete(id);
    const { memory } = this.around;
    memory.delete('distributions', id);
    for (const [key, { distribution }] of Object.entries(memory.all('invalidations')))
      if (distribution === id) memory.delete('invalidations', key);
  }

  get(id: string): Records['distributions'] | undefined {
    return this.around.memory.get('distributions', id);
  }

  /** The invalidation with this ID or, for a new one, with its caller reference: the same one twice is one. */
  invalidate(key: string, invalidation: Invalidation): void {
    this.around.memory.set('invalidations', key, invalidation);
    this.edges.get(invalidation.distribution)?.cache.invalidate(invalidation.paths);
  }

  invalidations(distribution: string): [string, Invalidation][] {
    return Object.entries(this.around.memory.all('invalidations')).filter(
      ([, each]) => each.distribution === distribution,
    );
  }

  /** Distributions speak HTTP here, and their outputs say https. */
  localAddress(text: string): string {
    const ports = Object.values(this.around.memory.all('distributions')).map(({ port }) => String(port));
    return text.replace(/https:(\/\/127\.0\.0\.1:(\d+))/g, (whole, rest: string, port: string) =>
      ports.includes(port) ? `http:${rest}` : whole,
    );
  }

  async close(): Promise<void> {
    await Promise.all([...this.edges.values()].map((edge) => edge.close()));
  }

  private listen(id: string, port: number): Promise<Edge> {
    const { memory, clock } = this.around;
    return Edge.open(port, {
      clock,
      config: () => {
        const record = this.get(id);
        return record && configOf(record.properties);
      },
      isBucket,
      content: (origin, path) => readContent(this.around, origin, path, this.get(id)?.arn ?? ''),
      apiPort: ({ domain, vpcOrigin }) => {
        if (vpcOrigin !== undefined && !memory.get('vpcOrigins', vpcOrigin)) return undefined;
        const port = Number(/^127\.0\.0\.1:(\d+)$/.exec(domain)?.[1]);
        const balancers = Object.values(memory.all('loadBalancers'));
        return balancers.some((each) => each.port === port) ? port : undefined;
      },
      headersPolicy: (policy) => headersOf(memory.get('headersPolicies', policy) ?? {}),
    });
  }
}
