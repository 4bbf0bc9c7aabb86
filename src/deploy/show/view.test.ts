import { arn, event, nested, own } from '../fixtures/events';
import type { DeployEvent } from '../operator';
import { Progress } from './progress';
import { viewOf } from './view';

const service = 'arn:aws:ecs:eu-west-1:000000000000:service/shop/shop';

function seen(events: readonly DeployEvent[], now = 60_000, width = 72): string {
  const progress = new Progress({
    type: 'watch',
    name: 'root',
    stackId: arn('root'),
    since: 0,
    doing: 'update',
    outline: {
      resources: [
        {
          logicalId: 'Web',
          type: 'AWS::CloudFormation::Stack',
          nested: { resources: [{ logicalId: 'Service', type: 'AWS::ECS::Service' }] },
        },
        { logicalId: 'Table', type: 'AWS::DynamoDB::Table' },
      ],
    },
  });
  for (const one of events) progress.take(one);
  return viewOf(progress, { width, height: 40, color: false, now }).join('\n');
}

const resource = (one: ReturnType<typeof event>): DeployEvent => ({ type: 'resource', event: one });
const running = [
  own(0, 'root', 'UPDATE_IN_PROGRESS', 'User Initiated'),
  nested(1, 'root', 'Web', 'UPDATE_IN_PROGRESS'),
  event(2, 'Web', 'Service', 'UPDATE_IN_PROGRESS', { physicalId: service, type: 'AWS::ECS::Service' }),
].map(resource);

test('a service is shown with its rollout: task counts, failures and the service events of ECS', () => {
  const rollout = {
    service,
    deployments: [
      {
        status: 'PRIMARY',
        taskDefinition: 'shop:8',
        desired: 2,
        running: 1,
        pending: 1,
        failed: 1,
        state: 'IN_PROGRESS',
      },
      {
        status: 'ACTIVE',
        taskDefinition: 'shop:7',
        desired: 2,
        running: 2,
        pending: 0,
        failed: 0,
        state: 'COMPLETED',
      },
    ],
    messages: [
      { at: 48_000, text: '(service shop) was unable to place a task because no instance met its needs.' },
    ],
  };
  expect(seen([...running, { type: 'rollout', rollout }])).toBe(
    `root  being updated                                        0 of 2   1:00
────────────────────────────────────────────────────────────────────────

⠋ Web                          0 of 1                               0:59
  ⠋ Service                    updating ECS Service                 0:58
      new shop:8: 1 of 2 running, 1 pending, 1 failed
      old shop:7: 2 of 2 running, 0 pending
      0:12 ago  was unable to place a task because no instance met its …
· 1 pending: Table

Ctrl-C: cancel or leave it running`,
  );
});

test('a failure remains visible during the rollback', () => {
  const text = seen([
    ...running,
    resource(
      event(9, 'Web', 'Service', 'UPDATE_FAILED', {
        reason: 'Resource handler returned message: the deployment failed',
      }),
    ),
    resource(own(10, 'root', 'UPDATE_ROLLBACK_IN_PROGRESS')),
  ]);
  expect(text).toContain('root  rolling back');
  expect(text).toContain('✘ Service                    failed ECS Service                   0:07');
  expect(text).toContain('✘ Web / Service: Resource handler returned message: the deployment\nfailed');
});

test('the old resource of a replacement is deleted after the replacement', () => {
  const text = seen([
    resource(own(0, 'root', 'UPDATE_IN_PROGRESS')),
    ...[
      event(1, 'root', 'Table', 'UPDATE_IN_PROGRESS', { physicalId: 'old' }),
      event(5, 'root', 'Table', 'UPDATE_COMPLETE', { physicalId: 'new' }),
      event(50, 'root', 'Table', 'DELETE_IN_PROGRESS', { physicalId: 'old' }),
    ].map(resource),
  ]);
  expect(text).toContain('root  being updated                                        1 of 2   1:00');
  expect(text).toContain('deleting the old DynamoDB Table      0:10');
});

test('a message shows that AWS does not answer, until AWS answers again', () => {
  const silence: DeployEvent = { type: 'silence', who: 'AWS', reason: 'Rate exceeded', since: 50_000 };
  expect(seen([silence])).toContain('AWS has not answered for 0:10 (Rate exceeded): retrying');
  expect(seen([silence, { type: 'answer', who: 'AWS' }])).not.toContain('Rate exceeded');
});

test('messages of AWS cannot control the terminal', () => {
  const reason = 'no\u001b[2J such\nkey';
  const text = seen([...running, resource(event(9, 'Web', 'Service', 'UPDATE_FAILED', { reason }))]);
  expect(text).not.toContain('\u001b');
});

test('retained resources count as done, and resources that did not change do not count', () => {
  const text = seen([
    resource(own(0, 'root', 'UPDATE_IN_PROGRESS')),
    resource(event(2, 'root', 'Table', 'DELETE_SKIPPED')),
    resource(own(3, 'root', 'UPDATE_COMPLETE')),
    { type: 'ended', status: 'UPDATE_COMPLETE' },
  ]);
  expect(text).toMatch(/^root {2}UPDATE_COMPLETE +1 of 1 {3}0:03\n━{72}\n/);
  expect(text).toContain('✔ Table                        retained DynamoDB Table');
  expect(text).not.toContain('waiting');
});
