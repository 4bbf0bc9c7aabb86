import type { Request, RequestHandler } from 'express';
import { ipKeyGenerator, rateLimit } from 'express-rate-limit';
import type { Metrics } from '../operations/metrics';
import { Problem } from './problem';

const windowSeconds = 10;
/** An event loop this late is overloaded. */
const mostLagMs = 2_000;

interface Limits {
  /** Requests of one client in ten seconds; 0 for any number. */
  rateLimit: number;
  /** Requests of one client in flight; 0 for any number. */
  maxInFlightPerClient: number;
  /** Requests that are served at one time. */
  maxInFlight: number;
}

export interface Guards {
  /** When the headers have arrived: a client that sends too much is refused before its body is read. */
  onHeaders: RequestHandler[];
  /** When the whole request has arrived: requests with slow bodies do not count against others. */
  onBody: RequestHandler;
}

export function createGuards(limits: Limits, metrics: Metrics, lag: () => number): Guards {
  return {
    onHeaders: [limitRate(limits.rateLimit, metrics), limitClient(limits.maxInFlightPerClient, metrics)],
    onBody: shedLoad(limits.maxInFlight, lag, metrics),
  };
}

/** One IPv6 client has 2^64 addresses, so its network identifies it. */
export function clientOf({ ip = 'unknown' }: Request): string {
  return ipKeyGenerator(ip, 64);
}

function limitRate(limit: number, metrics: Metrics): RequestHandler {
  return rateLimit({
    windowMs: windowSeconds * 1_000,
    limit,
    keyGenerator: clientOf,
    skip: () => limit === 0,
    standardHeaders: false,
    legacyHeaders: false,
    // Its validations warn about X-Forwarded-For from untrusted clients, which this service ignores on purpose.
    validate: false,
    handler() {
      metrics.turnedAway('rate');
      throw tooMany(`more than ${limit} requests in ${windowSeconds} seconds`, windowSeconds);
    },
  });
}

function limitClient(most: number, metrics: Metrics): RequestHandler {
  const inFlight = new Map<string, number>();
  return (req, res, next) => {
    if (most === 0) return next();
    const client = clientOf(req);
    const count = inFlight.get(client) ?? 0;
    if (count >= most) {
      metrics.turnedAway('client');
      throw tooMany(`more than ${most} requests at one time`, 1);
    }
    inFlight.set(client, count + 1);
    res.once('close', () => {
      const left = (inFlight.get(client) ?? 1) - 1;
      if (left > 0) inFlight.set(client, left);
      else inFlight.delete(client);
    });
    next();
  };
}

function tooMany(what: string, seconds: number): Problem {
  return new Problem(429, `${what}; try again later`, undefined, { 'Retry-After': String(seconds) });
}

/** Refuses requests under overload, so that the accepted ones are served in time. */
function shedLoad(most: number, lag: () => number, metrics: Metrics): RequestHandler {
  let served = 0;
  return (_req, res, next) => {
    if (served >= most || lag() > mostLagMs) {
      metrics.turnedAway('load');
      res
        .set('Retry-After', '1')
        .status(503)
        .json({ status: 'UNAVAILABLE', message: 'too many requests at once; try again later' });
      return;
    }
    served += 1;
    res.once('close', () => {
      served -= 1;
    });
    next();
  };
}
