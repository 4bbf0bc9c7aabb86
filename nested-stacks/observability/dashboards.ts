import { metrics as m, quantile, rate, share } from './metrics';

export interface Panel {
  readonly title: string;
  /** As Grafana names it: `s`, `reqps`, `percentunit`, `bytes`. */
  readonly unit: string;
  /** PromQL by legend; `{{label}}` in a legend is the value of a label. */
  readonly queries: Readonly<Record<string, string>>;
}

export interface Dashboard {
  readonly uid: string;
  readonly title: string;
  readonly panels: readonly Panel[];
}

/** What clients notice first, then what the service depends on, then the processes. */
export const dashboards: readonly Dashboard[] = [
  {
    uid: 'service',
    title: 'Comments service',
    panels: [
      {
        title: 'Requests',
        unit: 'reqps',
        queries: { '{{status}}': rate(`${m.requests}_count`, 'status') },
      },
      {
        title: 'Requests by route',
        unit: 'reqps',
        queries: { '{{method}} {{route}}': rate(`${m.requests}_count`, 'method, route') },
      },
      {
        title: 'Response time',
        unit: 's',
        queries: {
          median: quantile(0.5, m.requests),
          '95th percentile': quantile(0.95, m.requests),
          '99th percentile': quantile(0.99, m.requests),
        },
      },
      {
        title: 'Responses with 5xx',
        unit: 'percentunit',
        queries: { share: share(`${m.requests}_count`, 'status=~"5.."') },
      },
      {
        title: 'Refused requests',
        unit: 'reqps',
        queries: { '{{reason}}': rate(m.refused, 'reason') },
      },
      { title: 'Requests in flight', unit: 'short', queries: { '{{instance}}': m.inFlight } },
    ],
  },
  {
    uid: 'store',
    title: 'Store and webhook',
    panels: [
      {
        title: 'Calls to the store',
        unit: 'ops',
        queries: { '{{operation}}': rate(`${m.storeCalls}_count`, 'operation') },
      },
      {
        title: 'Time of a call, 95th percentile',
        unit: 's',
        queries: { '{{operation}}': quantile(0.95, m.storeCalls, 'operation') },
      },
      {
        title: 'Failed calls',
        unit: 'percentunit',
        queries: { share: share(`${m.storeCalls}_count`, 'outcome="failed"') },
      },
      {
        title: 'Comments per write',
        unit: 'short',
        queries: { mean: `${rate(`${m.batches}_sum`)} / ${rate(`${m.batches}_count`)}` },
      },
      {
        title: 'Webhook deliveries',
        unit: 'ops',
        queries: { '{{outcome}}': rate(m.webhooks, 'outcome') },
      },
    ],
  },
  {
    uid: 'processes',
    title: 'Processes',
    panels: [
      { title: 'Tasks that answer', unit: 'short', queries: { tasks: `sum(${m.up})` } },
      {
        title: 'CPU, in vCPUs',
        unit: 'short',
        queries: { '{{instance}}': rate(m.cpu, 'instance') },
      },
      { title: 'Memory', unit: 'bytes', queries: { '{{instance}}': m.memory } },
      {
        title: 'Heap in use',
        unit: 'percentunit',
        queries: { '{{instance}}': `${m.heapUsed} / ${m.heapTotal}` },
      },
      {
        title: 'Event loop lag, 99th percentile',
        unit: 's',
        queries: { '{{instance}}': m.eventLoopLag },
      },
    ],
  },
];
