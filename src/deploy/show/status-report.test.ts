import type { StackStatus } from '../inspect/status';
import { statusReport } from './status-report';

const status: StackStatus = {
  stackName: 'shop-dev',
  stackId: 'arn:shop-dev',
  environment: 'dev',
  place: { environment: 'dev' },
  stale: [],
  region: 'eu-west-1',
  status: 'UPDATE_COMPLETE',
  reason: undefined,
  created: '2026-01-01T10:00:00.000Z',
  updated: undefined,
  terminationProtection: true,
  drift: { status: 'NOT_CHECKED', checked: undefined },
  lastOperation: {
    by: 'ana-laptop',
    since: '2026-01-01T12:00:00.000Z',
    ended: { status: 'UPDATE_COMPLETE', at: '2026-01-01T12:04:10.000Z' },
  },
  url: 'https://shop.example.com',
  console: 'https://console.example.com/a-place-that-is-too-long-for-a-narrow-terminal',
  service: {
    name: 'web',
    rollout: {
      service: 'arn:web',
      deployments: [
        {
          status: 'PRIMARY',
          taskDefinition: 'web:8',
          desired: 2,
          running: 2,
          pending: 0,
          failed: 0,
          state: 'COMPLETED',
        },
      ],
      messages: [{ at: Date.parse('2026-01-01T12:04:00Z'), text: 'has reached a steady state.' }],
    },
  },
  parts: [
    { name: 'shop-dev', status: 'UPDATE_COMPLETE', resources: 0, nestedStacks: 1, troubled: [] },
    { name: 'Web', status: 'UPDATE_COMPLETE', resources: 3, nestedStacks: 0, troubled: [] },
  ],
};
const now = Date.parse('2026-01-01T13:00:00Z');
const text = (changed: Partial<StackStatus> = {}, width = 100): string =>
  statusReport({ ...status, ...changed }, { width, color: false }, now).join('\n');

test('a stable stack is shown with its URL, service, last change and resources', () => {
  expect(text()).toBe(`shop-dev  UPDATE_COMPLETE
  open         https://shop.example.com
  service      2 of 2 running, 0 pending; deployment COMPLETED
  last change  by ana-laptop, started 2026-01-01T12:00:00.000Z, ended UPDATE_COMPLETE after 4:10
  drift        not checked: \`make drift ENV=dev\` detects it
  created      2026-01-01T10:00:00.000Z
  protected    from deletion
  region       eu-west-1
  console      https://console.example.com/a-place-that-is-too-long-for-a-narrow-terminal

  shop-dev  UPDATE_COMPLETE  1 nested stack
  Web       UPDATE_COMPLETE  3 resources`);
});

test('an unstable service is shown with each deployment and the service events of ECS', () => {
  const rollout = {
    service: 'arn:web',
    deployments: [
      {
        status: 'PRIMARY',
        taskDefinition: 'web:9',
        desired: 2,
        running: 1,
        pending: 1,
        failed: 3,
        state: 'IN_PROGRESS',
      },
      {
        status: 'ACTIVE',
        taskDefinition: 'web:8',
        desired: 2,
        running: 2,
        pending: 0,
        failed: 0,
        state: 'COMPLETED',
      },
    ],
    messages: [{ at: now - 7000, text: '(service web) has started 1 tasks.' }],
  };
  expect(text({ service: { name: 'web', rollout } })).toContain(`
  service      1 of 2 running, 1 pending, 3 failed; deployment IN_PROGRESS
               new web:9: 1 of 2 running, 1 pending, 3 failed
               old web:8: 2 of 2 running, 0 pending
               0:07 ago has started 1 tasks.
`);
});

test('a failed rollout is shown with its reason, a running one without', () => {
  const deployment = {
    status: 'PRIMARY',
    taskDefinition: 'web:9',
    desired: 1,
    running: 0,
    pending: 0,
    failed: 2,
  };
  const shown = (state: string): string =>
    text({
      service: {
        name: 'web',
        rollout: {
          service: 'arn:web',
          deployments: [{ ...deployment, state, reason: 'tasks failed to start' }],
          messages: [],
        },
      },
    });
  expect(shown('FAILED')).toContain('2 failed; deployment FAILED: tasks failed to start');
  expect(shown('IN_PROGRESS')).toMatch(/2 failed; deployment IN_PROGRESS\n/);
});

test('a running operation and a service that could not be read are shown', () => {
  const report = text({
    lastOperation: { by: 'ana-laptop', since: '2026-01-01T12:59:00.000Z' },
    service: { name: 'web', problem: 'it could not be read: not authorized' },
    drift: { status: 'DRIFTED', checked: '2026-01-01T11:00:00.000Z' },
  }).replace(/\n +/g, ' ');
  expect(report).toContain('by ana-laptop, started 2026-01-01T12:59:00.000Z, running for 1:00');
  expect(report).toContain('web: it could not be read: not authorized');
  expect(report).toContain('as of 2026-01-01T11:00:00.000Z: `make drift ENV=dev` shows which');
});

test('in a narrow terminal only text to copy, such as URLs, exceeds the width', () => {
  const wide = text({}, 50)
    .split('\n')
    .filter((line) => line.length > 50);
  expect(wide).toEqual([
    '  console      https://console.example.com/a-place-that-is-too-long-for-a-narrow-terminal',
  ]);
});

test('an updated stack without protection and drift is shown with its reason and its troubled resources', () => {
  const report = text({
    reason: 'a resource failed',
    updated: '2026-01-02T10:00:00.000Z',
    terminationProtection: false,
    drift: { status: 'IN_SYNC', checked: '2026-01-01T11:00:00.000Z' },
    parts: [
      {
        name: 'shop-dev',
        status: 'UPDATE_FAILED',
        resources: 1,
        nestedStacks: 2,
        troubled: [
          { name: 'Topic', status: 'UPDATE_FAILED', reason: 'access denied' },
          { name: 'Queue', status: 'DELETE_FAILED', reason: undefined },
        ],
      },
      { name: 'Web', status: 'REVIEW_IN_PROGRESS', resources: 0, nestedStacks: 0, troubled: [] },
    ],
  });
  expect(report).toContain('UPDATE_COMPLETE\n  a resource failed\n');
  expect(report).toContain('  drift        none, as of 2026-01-01T11:00:00.000Z\n');
  expect(report).toContain('  updated      2026-01-02T10:00:00.000Z\n  protected    no\n');
  expect(report.split('\n\n')[1]).toBe(`  shop-dev  UPDATE_FAILED  2 nested stacks, 1 resource
    Topic: UPDATE_FAILED, access denied
    Queue: DELETE_FAILED
  Web       REVIEW_IN_PROGRESS  empty`);
});
