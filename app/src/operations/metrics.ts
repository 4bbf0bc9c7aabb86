import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client';
import type { ReportStoreCall } from '../store/store-calls';

const methods = new Set(['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS']);

/** The metrics for Prometheus. A latency histogram also counts, so there is no second counter. */
export class Metrics {
  readonly registry = new Registry();
  private readonly requests: Histogram<'method' | 'route' | 'status'>;
  private readonly storeCalls: Histogram<'operation' | 'outcome'>;
  private readonly batches: Histogram;
  private readonly away: Counter<'reason'>;
  private readonly webhooks: Counter<'outcome'>;

  constructor(inFlight: () => number) {
    const registers = [this.registry];
    collectDefaultMetrics({ register: this.registry });
    this.requests = new Histogram({
      name: 'http_request_duration_seconds',
      help: 'Time from the first byte of a request to the last byte of the response.',
      labelNames: ['method', 'route', 'status'],
      buckets: [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5],
      registers,
    });
    this.storeCalls = new Histogram({
      name: 'store_call_duration_seconds',
      help: 'Time of a call to the store, including retries.',
      labelNames: ['operation', 'outcome'],
      buckets: [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5],
      registers,
    });
    this.batches = new Histogram({
      name: 'comment_batch_size',
      help: 'Comments stored with one write.',
      buckets: [1, 2, 5, 10, 15, 20, 25],
      registers,
    });
    this.away = new Counter({
      name: 'requests_turned_away_total',
      help: 'Refused requests by reason: rate, client (too many of one client in flight) or load.',
      labelNames: ['reason'],
      registers,
    });
    this.webhooks = new Counter({
      name: 'webhook_deliveries_total',
      help: 'Deliveries of new comments to the webhook by outcome: delivered, failed (tried again later) or given up.',
      labelNames: ['outcome'],
      registers,
    });
    new Gauge({
      name: 'http_requests_in_flight',
      help: 'Requests in flight.',
      registers,
      collect() {
        this.set(inFlight());
      },
    });
  }

  request(method: string, route: string, status: number, seconds: number): void {
    // A fixed set of labels: clients can send any method that HTTP knows.
    this.requests.observe({ method: methods.has(method) ? method : 'other', route, status }, seconds);
  }

  readonly storeCall: ReportStoreCall = (operation, outcome, seconds) => {
    this.storeCalls.observe({ operation, outcome }, seconds);
  };

  batch(size: number): void {
    this.batches.observe(size);
  }

  readonly webhook = (outcome: 'delivered' | 'failed' | 'given up'): void => {
    this.webhooks.inc({ outcome });
  };

  turnedAway(reason: 'rate' | 'client' | 'load'): void {
    this.away.inc({ reason });
  }
}
