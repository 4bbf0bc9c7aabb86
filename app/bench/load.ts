import { execFile } from 'node:child_process';
import { promisify } from 'node:util';

const autocannon = require.resolve('autocannon');

export interface Load {
  url: string;
  connections?: number;
  seconds?: number;
  amount?: number;
  /** Requests a second; as many as possible if nothing is said. */
  rate?: number;
  body?: string;
}

export interface Result {
  perSecond: number;
  p50: number;
  p99: number;
  failed: number;
}

/** The load generator has a core of its own, and a process, so that it does not measure itself. */
export async function run({ url, connections = 50, seconds = 5, amount, rate, body }: Load): Promise<Result> {
  const { stdout } = await promisify(execFile)(
    'taskset',
    [
      ...['-c', '1', process.execPath, autocannon, '--json', '-c', String(connections)],
      ...(amount === undefined ? ['-d', String(seconds)] : ['-a', String(amount)]),
      ...(rate === undefined ? [] : ['-R', String(rate)]),
      ...(body === undefined ? [] : ['-m', 'POST', '-H', 'content-type=application/json', '-b', body]),
      url,
    ],
    { maxBuffer: 16 * 1024 * 1024 },
  );
  const { requests, latency, errors, non2xx } = JSON.parse(stdout);
  return { perSecond: requests.average, p50: latency.p50, p99: latency.p99, failed: errors + non2xx };
}

/** The middle one of several: a neighbour on the machine spoils one round, not the result. */
export function middle(results: readonly Result[]): Result {
  const pick = (of: (result: Result) => number) => {
    const values = results.map(of).sort((one, other) => one - other);
    return values[Math.floor(values.length / 2)] ?? Number.NaN;
  };
  return {
    perSecond: pick(({ perSecond }) => perSecond),
    p50: pick(({ p50 }) => p50),
    p99: pick(({ p99 }) => p99),
    failed: results.reduce((sum, { failed }) => sum + failed, 0),
  };
}
