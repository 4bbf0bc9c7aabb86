import { widthOf } from '../../terminal/text';
import { historyReport } from './history-report';

const options = { width: 80, color: false };
const request = { system: 'fargate', environment: 'staging' };
const deployments = [
  {
    stack: 'fargate-staging',
    deployment: 'stacks-ann-0123456789abcdef',
    started: '2026-07-02T12:00:00Z',
    status: 'IN_PROGRESS',
    operation: 'UPDATE',
    component: 'fargate',
  },
  {
    stack: 'fargate-staging',
    deployment: 'stacks-runner-0123456789abcdef',
    started: '2026-07-01T12:00:00Z',
    ended: '2026-07-01T12:03:07Z',
    status: 'UPDATE_ROLLBACK_COMPLETE',
    reason: 'The following resource(s) failed to update: [Service].',
    operation: 'UPDATE',
    component: 'fargate',
    version: '0123456789ab',
    commit: '0123456789abcdef0123456789abcdef01234567',
    changeSet: 'stacks-0123456789abcdef0123',
    responsible: 'arn:aws:sts::111122223333:assumed-role/fargate-staging-deploy/GitHubActions',
  },
];

test('each deployment shows what, when, how and who within 80 columns', () => {
  const lines = historyReport({ version: 1, name: 'fargate-staging', request, deployments }, options);
  expect(lines).toEqual([
    '2026-07-02T12:00:00Z  fargate-staging  IN_PROGRESS',
    '  UPDATE of fargate, by an unknown caller',
    '2026-07-01T12:00:00Z  fargate-staging  UPDATE_ROLLBACK_COMPLETE  after 3:07',
    '  UPDATE of fargate 0123456789ab, commit 0123456789ab, change set',
    '  stacks-0123456789abcdef0123, by',
    '  111122223333:assumed-role/fargate-staging-deploy/GitHubActions',
    '  The following resource(s) failed to update: [Service].',
  ]);
  for (const line of lines) expect(widthOf(line)).toBeLessThanOrEqual(80);
});

test('an empty history names the command that records a deployment', () => {
  const lines = historyReport({ version: 1, name: 'fargate-staging', request, deployments: [] }, options);
  expect(lines).toEqual([
    'No deployment of fargate-staging is recorded.',
    'next: `make deploy SYSTEM=fargate ENV=staging` records one',
  ]);
});
