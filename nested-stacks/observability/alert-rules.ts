import { events, metrics as m, quantile, share } from './metrics';

export interface AlertRule {
  readonly name: string;
  /** What the mail says. */
  readonly summary: string;
  /** PromQL. The alert fires while its value is above the limit. */
  readonly value: string;
  readonly limit: number;
  readonly minutes: number;
}

/** CloudWatch alarms watch load balancer and tasks. These watch what only the service itself knows. */
export const alertRules: readonly AlertRule[] = [
  {
    name: 'NoAnswer',
    summary: 'A task does not answer the collector. Read its logs.',
    value: `sum(1 - ${m.up})`,
    limit: 0,
    minutes: 10,
  },
  {
    name: 'Errors',
    summary: 'More than 2 percent of the responses are 5xx. Read the logs of the service.',
    value: share(`${m.requests}_count`, 'status=~"5.."'),
    limit: 0.02,
    minutes: 5,
  },
  {
    name: 'SlowResponses',
    summary: 'One response in twenty takes a second or longer.',
    value: quantile(0.95, m.requests),
    limit: 1,
    minutes: 10,
  },
  {
    name: 'StoreFailures',
    summary: 'Calls to the store fail, although each was retried.',
    value: share(`${m.storeCalls}_count`, 'outcome="failed"'),
    limit: 0.01,
    minutes: 5,
  },
  {
    name: 'RefusedForLoad',
    summary: 'The service refuses requests because it has too many in flight. Raise MaxTasks.',
    value: events(m.refused, 'reason="load"'),
    limit: 0.1,
    minutes: 10,
  },
  {
    name: 'LostWebhooks',
    summary: 'Deliveries to the webhook are given up. Check its receiver.',
    value: events(m.webhooks, 'outcome="given up"'),
    limit: 0,
    minutes: 5,
  },
  {
    name: 'BusyEventLoop',
    summary: 'The event loop of a task is blocked for 200 ms and longer.',
    value: `max(${m.eventLoopLag})`,
    limit: 0.2,
    minutes: 10,
  },
];

/** A rule file of Prometheus. Every JSON text is YAML. */
export function ruleFile(interval: string) {
  return {
    groups: [
      {
        name: 'comments',
        interval,
        rules: alertRules.map(({ name, summary, value, limit, minutes }) => ({
          alert: name,
          expr: `${value} > ${limit}`,
          for: `${minutes}m`,
          labels: { severity: 'warning' },
          annotations: { summary },
        })),
      },
    ],
  };
}
