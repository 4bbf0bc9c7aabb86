import type { RequestHandler } from 'express';
import type { Logger } from 'pino';
import type { Metrics } from '../operations/metrics';

/**
 * Counts the requests in flight, measures each one, and writes one log line per request. The line names the route
 * instead of the path, because a path contains what people typed.
 */
export class Traffic {
  inFlight = 0;
  /** While the service stops, each response asks its client to close the connection. */
  isLeaving = false;
  private lastArrivedAt = performance.now();

  constructor(
    private readonly metrics: Metrics,
    private readonly log: Logger,
  ) {}

  /** How long ago the last request arrived. */
  quietMs(): number {
    return performance.now() - this.lastArrivedAt;
  }

  readonly watch: RequestHandler = (req, res, next) => {
    const startedAt = performance.now();
    this.lastArrivedAt = startedAt;
    this.inFlight += 1;
    if (this.isLeaving) res.setHeader('Connection', 'close');
    res.on('close', () => {
      this.inFlight -= 1;
      const ms = performance.now() - startedAt;
      const route: string = req.route?.path ?? 'none';
      // 499 as in nginx: the client closed the connection before the response.
      const status = res.writableFinished ? res.statusCode : 499;
      this.metrics.request(req.method, route, status, ms / 1_000);
      const line = {
        method: req.method,
        route,
        status,
        ms: Math.round(ms * 100) / 100,
        trace: traceOf(req.headers),
      };
      if (route === '/health-check') this.log.debug(line);
      else this.log.info(line);
    });
    next();
  };
}

/** https://docs.aws.amazon.com/elasticloadbalancing/latest/application/load-balancer-request-tracing.html */
function traceOf(headers: NodeJS.Dict<string | string[]>): string | undefined {
  const trace = headers['x-amzn-trace-id'];
  return typeof trace === 'string' && /^[\w=;.:-]{1,256}$/.test(trace) ? trace : undefined;
}
