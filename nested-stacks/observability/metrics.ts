/**
 * The metrics of the service that dashboards and alert rules query. Each is declared in `app/src/operations/metrics.ts`, or by
 * prom-client, which collects those of Node.js.
 */
export const metrics = {
  requests: 'http_request_duration_seconds',
  inFlight: 'http_requests_in_flight',
  refused: 'requests_turned_away_total',
  storeCalls: 'store_call_duration_seconds',
  batches: 'comment_batch_size',
  webhooks: 'webhook_deliveries_total',
  eventLoopLag: 'nodejs_eventloop_lag_p99_seconds',
  cpu: 'process_cpu_seconds_total',
  memory: 'process_resident_memory_bytes',
  heapUsed: 'nodejs_heap_size_used_bytes',
  heapTotal: 'nodejs_heap_size_total_bytes',
  /** Prometheus itself writes it for each target. */
  up: 'up',
} as const;

/** At least four times the scrape interval, so that a failed scrape leaves no gap. */
const WINDOW = '5m';

/** How fast a counter grows, per second, over all tasks. */
export function rate(counter: string, by = ''): string {
  return `sum${grouped(by)}(rate(${counter}[${WINDOW}]))`;
}

/** A quantile of a histogram over all tasks. */
export function quantile(share: number, histogram: string, by = ''): string {
  const labels = by === '' ? 'le' : `le, ${by}`;
  return `histogram_quantile(${share}, sum by (${labels}) (rate(${histogram}_bucket[${WINDOW}])))`;
}

/** How often events with these labels happen, per second; 0 where none has happened yet, so that a graph shows it. */
export function events(counter: string, labels: string): string {
  return `(${rate(`${counter}{${labels}}`)} or vector(0))`;
}

/** The share of the events with these labels. */
export function share(counter: string, labels: string): string {
  return `${events(counter, labels)} / ${rate(counter)}`;
}

function grouped(by: string): string {
  return by === '' ? '' : ` by (${by}) `;
}
