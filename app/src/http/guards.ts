import type { RequestHandler } from 'express';
import { Generations } from '../generations';
import type { Metrics } from '../operations/metrics';
import { Problem } from './problem';
import type { Traffic } from './traffic';

const windowMs = 10_000;
const windowSeconds = String(windowMs / 1_000);

/** Turns a client away that asks more often than its share. Counts are forgotten by the window. */
export function limitClients(most: number, metrics: Metrics, now?: () => number): RequestHandler {
  const counts = new Generations<{ requests: number; since: number }>(windowMs, now);
  const clock = now ?? (() => performance.now());
  return (req, _res, next) => {
    if (most === 0) return next();
    const client = clientOf(req.ip ?? 'unknown');
    const known = counts.get(client);
    const time = clock();
    if (!known || time - known.since >= windowMs) {
      counts.set(client, { requests: 1, since: time });
      return next();
    }
    known.requests += 1;
    if (known.requests <= most) return next();
    metrics.turnedAway('rate');
    throw new Problem(429, `more than ${most} requests in ${windowSeconds} seconds; please wait`, undefined, {
      'Retry-After': windowSeconds,
    });
  };
}

/** One IPv6 client owns 2^64 addresses: its network is who it is. */
function clientOf(address: string): string {
  return address.includes(':') && !address.startsWith('::ffff:') ? networkOf(address) : address;
}

function networkOf(address: string): string {
  const [head = '', tail] = address.split('::');
  const groups = head === '' ? [] : head.split(':');
  if (tail !== undefined) {
    const last = tail === '' ? [] : tail.split(':');
    while (groups.length < 8 - last.length) groups.push('0');
  }
  return groups.slice(0, 4).join(':');
}

/** An event loop that is this late has more to do than it can. */
const mostLagMs = 2_000;

/** Turns requests away while more are at work than can be served in time: the others then still are. */
export function shedLoad(
  mostInFlight: number,
  lag: () => number,
  traffic: Traffic,
  metrics: Metrics,
): RequestHandler {
  return (_req, res, next) => {
    if (traffic.inFlight <= mostInFlight && lag() <= mostLagMs) return next();
    metrics.turnedAway('load');
    res
      .set('Retry-After', '1')
      .status(503)
      .json({ status: 'UNAVAILABLE', message: 'too many requests at once; please try again' });
  };
}
