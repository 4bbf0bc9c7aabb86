import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import type { Server } from './servers';

const autocannon = require.resolve('autocannon');

export interface Load {
  url: string;
  server?: Server;
  connections?: number;
  seconds?: number;
  amount?: number;
  /** Requests a second. Default: as many as possible. */
  rate?: number;
  body?: string;
}

export interface Result {
  perSecond: number;
  p50: number;
  p99: number;
  /** Processor time of the server for one request, in microseconds: it depends little on what else the machine does. */
  cpu: number;
  failed: number;
}

/** The load generator is a process with a core of its own. */
export async function run({
  url,
  server,
  connections = 50,
  seconds = 5,
  amount,
  rate,
  body,
}: Load): Promise<Result> {
  const cpuBefore = server?.cpuMs() ?? Number.NaN;
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
  const cpu = (1_000 * ((server?.cpuMs() ?? Number.NaN) - cpuBefore)) / requests.total;
  return { perSecond: requests.average, p50: latency.p50, p99: latency.p99, cpu, failed: errors + non2xx };
}

/** The median of several rounds: other work on the machine disturbs one round, not the result. */
export function middle(results: readonly Result[]): Result {
  const pick = (of: (result: Result) => number) => {
    const values = results.map(of).sort((one, other) => one - other);
    return values[Math.floor(values.length / 2)] ?? Number.NaN;
  };
  return {
    perSecond: pick(({ perSecond }) => perSecond),
    p50: pick(({ p50 }) => p50),
    p99: pick(({ p99 }) => p99),
    cpu: pick(({ cpu }) => cpu),
    failed: results.reduce((sum, { failed }) => sum + failed, 0),
  };
}
