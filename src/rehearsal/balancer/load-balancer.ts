import { randomBytes } from 'node:crypto';
import { createServer, type IncomingMessage, request, type Server, type ServerResponse } from 'node:http';
import { type Data, entry } from '../../document/data';
import { LOOPBACK, listen } from '../free-port';
import type { ChosenAction } from './listener-rules';
import type { Target, TargetGroup } from './target-group';
import { WeightedChoice, weightsOf } from './weights';

/** What a listener does with a request, and the target groups that it forwards to. */
export interface Routes {
  action(request: IncomingMessage): ChosenAction | undefined;
  group(arn: string): TargetGroup | undefined;
}

/** Headers of a connection, which are not forwarded. */
const HOP_BY_HOP = new Set(['connection', 'keep-alive', 'proxy-connection', 'te', 'trailer', 'upgrade']);
const LONGEST_SILENCE = 60_000;

/** A listener of an application load balancer on a port of loopback, for HTTP/1.1. Stickiness is ignored. */
export class LoadBalancer {
  private readonly server: Server;
  private readonly choices = new Map<string, WeightedChoice>();

  private constructor(private readonly routes: Routes) {
    this.server = createServer((incoming, outgoing) => this.answer(incoming, outgoing));
    this.server.keepAliveTimeout = LONGEST_SILENCE;
  }

  static async open(port: number, routes: Routes): Promise<LoadBalancer> {
    const balancer = new LoadBalancer(routes);
    await listen(balancer.server, port);
    return balancer;
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
    const chosen = this.routes.action(incoming);
    const action = chosen?.action;
    switch (action?.Type) {
      case 'forward':
        this.forward(chosen, incoming, outgoing);
        break;
      case 'redirect':
        redirect(entry(action, 'RedirectConfig'), incoming, outgoing);
        break;
      case 'fixed-response':
        fixed(entry(action, 'FixedResponseConfig'), outgoing);
        break;
      default:
        respond(outgoing, 503, 'Service Temporarily Unavailable');
    }
  }

  private forward(
    chosen: ChosenAction | undefined,
    incoming: IncomingMessage,
    outgoing: ServerResponse,
  ): void {
    const name = chosen && this.choiceOf(chosen.source).choose(weightsOf(chosen.action));
    const group = name === undefined ? undefined : this.routes.group(name);
    const target = group?.choose();
    if (!group || !target) {
      respond(outgoing, 503, 'Service Temporarily Unavailable');
      return;
    }
    const end = group.begin(target);
    outgoing.once('close', end);
    pass(target, incoming, outgoing);
  }

  private choiceOf(source: string): WeightedChoice {
    const known = this.choices.get(source) ?? new WeightedChoice();
    this.choices.set(source, known);
    return known;
  }
}

/** Opens a connection to the target for each request, so that a closed one is never reused. */
function pass({ port }: Target, incoming: IncomingMessage, outgoing: ServerResponse): void {
  const onward = request(
    {
      host: LOOPBACK,
      port,
      method: incoming.method,
      path: incoming.url,
      headers: { ...onwardHeaders(incoming), connection: 'close' },
      agent: false,
      timeout: LONGEST_SILENCE,
      setHost: false,
    },
    (answer) => {
      outgoing.writeHead(answer.statusCode ?? 502, withoutHops(answer.headers));
      answer.pipe(outgoing);
      answer.once('error', () => outgoing.destroy());
    },
  );
  onward.once('timeout', () => {
    if (!outgoing.headersSent) respond(outgoing, 504, 'Gateway Time-out');
    onward.destroy();
  });
  onward.once('error', () => {
    if (outgoing.headersSent) outgoing.destroy();
    else respond(outgoing, 502, 'Bad Gateway');
  });
  outgoing.once('close', () => onward.destroy());
  incoming.pipe(onward);
}

/** The headers that an application load balancer adds, after those of clients and earlier proxies. */
function onwardHeaders(incoming: IncomingMessage): Record<string, string | string[]> {
  const { headers, socket } = incoming;
  const client = socket.remoteAddress ?? LOOPBACK;
  const before = headers['x-forwarded-for'];
  const trace = `Root=1-${Math.floor(Date.now() / 1000).toString(16)}-${randomBytes(12).toString('hex')}`;
  return {
    ...withoutHops(headers),
    'x-forwarded-for': before === undefined ? client : `${String(before)}, ${client}`,
    'x-forwarded-proto': 'http',
    'x-forwarded-port': String(socket.localPort),
    'x-amzn-trace-id': String(headers['x-amzn-trace-id'] ?? trace),
  };
}

function withoutHops(headers: IncomingMessage['headers']): Record<string, string | string[]> {
  return Object.fromEntries(
    Object.entries(headers).flatMap(([name, value]) =>
      value === undefined || HOP_BY_HOP.has(name) ? [] : [[name, value]],
    ),
  );
}

/** `#{host}` and the like are replaced by parts of the request. */
function redirect(config: Data | undefined, incoming: IncomingMessage, outgoing: ServerResponse): void {
  const url = new URL(incoming.url ?? '/', 'http://load-balancer');
  const [host = '', port = '80'] = (incoming.headers.host ?? '').split(':');
  const values: Readonly<Record<string, string>> = {
    protocol: 'http',
    host,
    port,
    path: url.pathname.slice(1),
    query: url.search.slice(1),
  };
  const part = (name: string, otherwise: string): string =>
    String(entry(config, name) ?? otherwise).replace(
      /#\{(\w+)\}/g,
      (_whole, key: string) => values[key] ?? '',
    );
  const protocol = part('Protocol', '#{protocol}').toLowerCase();
  const query = part('Query', '#{query}');
  const location = `${protocol}://${part('Host', '#{host}')}:${part('Port', '#{port}')}${part('Path', '/#{path}')}${query && `?${query}`}`;
  const status = entry(config, 'StatusCode') === 'HTTP_301' ? 301 : 302;
  incoming.resume();
  outgoing.writeHead(status, { location, 'content-length': 0 }).end();
}

function fixed(config: Data | undefined, outgoing: ServerResponse): void {
  outgoing.writeHead(Number(entry(config, 'StatusCode') ?? 200), {
    'content-type': String(entry(config, 'ContentType') ?? 'text/plain'),
  });
  outgoing.end(String(entry(config, 'MessageBody') ?? ''));
}

function respond(outgoing: ServerResponse, status: number, reason: string): void {
  const body = `<html><head><title>${status} ${reason}</title></head><body><h1>${status} ${reason}</h1></body></html>`;
  outgoing.writeHead(status, { server: 'awselb/2.0', 'content-type': 'text/html' });
  outgoing.end(body);
}
