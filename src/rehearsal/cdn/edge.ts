import { randomBytes } from 'node:crypto';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { LOOPBACK, listen } from '../free-port';
import { LONGEST_SILENCE, passOn, sendOn, withoutHops } from '../proxy';
import { Cache, type Stored } from './cache';
import { cachePolicy, secondsToCache } from './cache-policies';
import { compressed } from './compression';
import { type Behavior, behaviorFor, type Config, type ErrorResponse, type Origin } from './config';
import { type PolicyHeader, withPolicy } from './headers-policy';

/** What a distribution reads at each request. */
export interface Surroundings {
  config(): Config | undefined;
  isBucket(origin: Origin): boolean;
  /** What a bucket answers; `undefined` for an origin that is not a bucket. */
  content(origin: Origin, path: string): Stored | undefined;
  /** The port of a load balancer; `undefined` if CloudFront cannot reach it. */
  apiPort(origin: Origin): number | undefined;
  headersPolicy(id: string): readonly PolicyHeader[];
  clock(): number;
}

interface Asked {
  readonly config: Config;
  readonly behavior: Behavior;
  readonly incoming: IncomingMessage;
  readonly outgoing: ServerResponse;
}

type Result = 'Hit' | 'Miss' | 'RefreshHit' | 'Error';

/** A distribution on a port of loopback. It speaks plain HTTP and answers as CloudFront does to HTTPS. */
export class Edge {
  private readonly server: Server;
  readonly cache: Cache;

  private constructor(private readonly around: Surroundings) {
    this.cache = new Cache(() => around.clock());
    this.server = createServer((incoming, outgoing) => this.answer(incoming, outgoing));
    this.server.keepAliveTimeout = LONGEST_SILENCE;
  }

  static async open(port: number, around: Surroundings): Promise<Edge> {
    const edge = new Edge(around);
    await listen(edge.server, port);
    return edge;
  }

  get port(): number {
    const address = this.server.address();
    return typeof address === 'object' && address ? address.port : 0;
  }

  async close(): Promise<void> {
    this.server.closeAllConnections();
    await new Promise((resolve) => this.server.close(resolve));
  }

  private answer(incoming: IncomingMessage, outgoing: ServerResponse): void {
    const config = this.around.config();
    const path = pathOf(incoming);
    const behavior = config && behaviorFor(config, path);
    if (!config?.enabled || !behavior || !this.isOwnName(incoming, config)) {
      refuse(outgoing, 403, 'The distribution does not answer for this name.');
      return;
    }
    const asked = { config, behavior, incoming, outgoing };
    const origin = config.origins[behavior.origin];
    if (!behavior.methods.includes(incoming.method ?? 'GET')) {
      incoming.resume();
      refuse(outgoing, 403, 'This distribution is not configured to allow the HTTP request method.');
    } else if (!origin) this.fail(asked, 502);
    else if (!this.around.isBucket(origin)) this.pass(asked, origin);
    else this.send(asked, this.stored(asked, origin, path));
  }

  /** A page of another site could reach the port under a name of its own: DNS rebinding. */
  private isOwnName({ headers: { host = '' } }: IncomingMessage, { aliases }: Config): boolean {
    return [`${LOOPBACK}:${this.port}`, `localhost:${this.port}`, ...aliases].includes(host);
  }

  /** A file, from the cache or the bucket. */
  private stored(asked: Asked, origin: Origin, asWritten: string): [Stored, Result, number] {
    const path = asWritten === '/' ? `/${asked.config.rootObject}` : asWritten;
    const found = this.cache.find(path);
    if (found?.fresh) return [found.stored, found.stored.status < 400 ? 'Hit' : 'Error', found.age];
    const answer = this.around.content(origin, path);
    if (!answer) return [unavailable(502), 'Error', 0];
    const rule = asked.config.errors[answer.status];
    if (answer.status >= 400) {
      const page = rule?.page === undefined ? answer : this.errorPage(asked, rule, rule.page);
      this.cache.keep(path, page, rule?.seconds ?? 10);
      return [page, 'Error', 0];
    }
    const policy = cachePolicy(asked.behavior.cachePolicy);
    this.cache.keep(path, answer, secondsToCache(policy, answer.headers['cache-control']));
    const same = found !== undefined && found.stored.headers.etag === answer.headers.etag;
    return [answer, same ? 'RefreshHit' : 'Miss', 0];
  }

  private errorPage({ config }: Pick<Asked, 'config'>, { status }: ErrorResponse, path: string): Stored {
    const behavior = behaviorFor(config, path);
    const origin = behavior && config.origins[behavior.origin];
    const page = origin && this.around.content(origin, path);
    if (!page) return unavailable(502);
    return { ...page, status: page.status < 400 ? status : page.status };
  }

  private send(
    { behavior, incoming, outgoing }: Asked,
    [stored, result, age]: [Stored, Result, number],
  ): void {
    const caches = cachePolicy(behavior.cachePolicy).most > 0;
    const accepted = String(incoming.headers['accept-encoding'] ?? '');
    const { status, headers, body } = behavior.compress && caches ? compressed(stored, accepted) : stored;
    const all = this.withHeaders(behavior, {
      ...headers,
      ...own(result),
      ...(age > 0 && { age: String(age) }),
    });
    incoming.resume();
    if (status === 200 && isKnown(incoming.headers['if-none-match'], headers.etag)) {
      const { 'content-type': _, 'content-encoding': __, ...rest } = all;
      outgoing.writeHead(304, rest).end();
      return;
    }
    outgoing.writeHead(status, { ...all, 'content-length': body.length });
    outgoing.end(incoming.method === 'HEAD' ? undefined : body);
  }

  private withHeaders({ headersPolicy }: Behavior, headers: Record<string, string>): Record<string, string> {
    return headersPolicy === undefined
      ? headers
      : withPolicy(headers, this.around.headersPolicy(headersPolicy));
  }

  /** Not cached, and all that the viewer sent. */
  private pass(asked: Asked, origin: Origin): void {
    const { incoming, outgoing, behavior, config } = asked;
    const port = this.around.apiPort(origin);
    if (port === undefined) {
      this.fail(asked, 502);
      return;
    }
    passOn(incoming, outgoing, {
      port,
      headers: { ...withoutHops(incoming.headers), ...origin.headers, ...forwarded(incoming) },
      fail: (status) => this.fail(asked, status),
      answered: (answer) => {
        const rule = config.errors[answer.statusCode ?? 502];
        if (rule?.page !== undefined) {
          answer.resume();
          this.send(asked, [this.errorPage(asked, rule, rule.page), 'Error', 0]);
        } else sendOn(answer, outgoing, this.withHeaders(behavior, own('Miss')));
      },
    });
  }

  private fail(asked: Asked, status: number): void {
    const rule = asked.config.errors[status];
    const page = rule?.page === undefined ? unavailable(status) : this.errorPage(asked, rule, rule.page);
    this.send(asked, [page, 'Error', 0]);
  }
}

function pathOf({ url = '/' }: IncomingMessage): string {
  return decodeURI(new URL(url, 'http://edge').pathname.replace(/%(?![0-9A-Fa-f]{2})/g, '%25'));
}

/** "Request and response behavior for custom origins", Amazon CloudFront Developer Guide. */
function forwarded({ headers, socket }: IncomingMessage): Record<string, string> {
  const client = socket.remoteAddress ?? LOOPBACK;
  const before = headers['x-forwarded-for'];
  return {
    'x-forwarded-for': before === undefined ? client : `${String(before)}, ${client}`,
    via: '1.1 rehearsal.cloudfront.net (CloudFront)',
    'x-amz-cf-id': randomBytes(20).toString('base64url'),
  };
}

function own(result: Result): Record<string, string> {
  return {
    'x-cache': `${result} from cloudfront`,
    via: '1.1 rehearsal.cloudfront.net (CloudFront)',
    'x-amz-cf-id': randomBytes(20).toString('base64url'),
  };
}

function isKnown(asked: string | undefined, etag: string | undefined): boolean {
  const plain = (tag: string): string => tag.trim().replace(/^W\//, '');
  return asked !== undefined && etag !== undefined && asked.split(',').map(plain).includes(plain(etag));
}

function unavailable(status: number): Stored {
  const body = `<html><head><title>ERROR: The request could not be satisfied</title></head><body><h1>${status} ERROR</h1><p>The origin cannot be reached.</p></body></html>`;
  return { status, headers: { 'content-type': 'text/html', server: 'CloudFront' }, body: Buffer.from(body) };
}

function refuse(outgoing: ServerResponse, status: number, reason: string): void {
  outgoing.writeHead(status, { 'content-type': 'text/plain', server: 'CloudFront', ...own('Error') });
  outgoing.end(`${reason}\n`);
}
