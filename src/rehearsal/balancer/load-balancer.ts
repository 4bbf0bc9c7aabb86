import { randomBytes } from 'node:crypto';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { type Data, entry } from '../../document/data';
import { LOOPBACK, listen } from '../free-port';
import { LONGEST_SILENCE, passOn, withoutHops } from '../proxy';
import type { ChosenAction } from './listener-rules';
import type { TargetGroup } from './target-group';
import { WeightedChoice, weightsOf } from './weights';

/** What a listener does with a request, and the target groups that it forwards to. */
export interface Routes {
  action(request: IncomingMessage): ChosenAction | undefined;
  group(arn: string): TargetGroup | undefined;
}

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
    passOn(incoming, outgoing, {
      port: target.port,
      headers: onwardHeaders(incoming),
      fail: (status, reason) => respond(outgoing, status, reason),
    });
  }

  private choiceOf(source: string): WeightedChoice {
    const known = this.choices.get(source) ?? new WeightedChoice();
    this.choices.set(source, known);
    return known;
  }
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
