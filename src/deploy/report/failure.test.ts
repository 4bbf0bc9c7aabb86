import type { StackStatus } from '@aws-sdk/client-cloudformation';
import { contextWith } from '../fixtures/context';
import { arn, event, own } from '../fixtures/events';
import { stubbed } from '../fixtures/stub-server';
import { stackOf } from '../stack/stack';
import { explain } from './failure';

const service = 'arn:aws:ecs:eu-west-1:000000000000:service/shop/web';

test('tasks that were recorded earlier are reported when ECS no longer lists them', async () => {
  const { connection, close } = await stubbed({});
  const crashed = { task: '0123', alike: 0, reason: 'exited', containers: [], logs: ['no such table'] };
  const failure = await explain(contextWith(connection), {
    stack: stackOf({
      StackId: arn('shop'),
      StackName: 'shop',
      StackStatus: 'ROLLBACK_COMPLETE',
      CreationTime: undefined,
    }),
    operation: { since: 0 },
    events: [
      own(1, 'shop', 'CREATE_IN_PROGRESS'),
      event(5, 'shop', 'Web', 'CREATE_FAILED', { type: 'AWS::ECS::Service', physicalId: service }),
      own(9, 'shop', 'ROLLBACK_COMPLETE'),
    ],
    tasks: new Map([[service, [crashed]]]),
  });
  close();
  expect(failure.tasks).toEqual([crashed]);
  expect(failure.next[0]).toContain('push the fix under a new tag');
});

describe('the state of the stack and the next steps', () => {
  const fix = 'Fix the cause and rerun `make deploy ENV=dev`';
  const stuck = `<StackResourceSummaries><member><LogicalResourceId>Topic</LogicalResourceId>
    <ResourceType>AWS::SNS::Topic</ResourceType><ResourceStatus>UPDATE_FAILED</ResourceStatus>
    <ResourceStatusReason>access denied</ResourceStatusReason></member></StackResourceSummaries>`;

  async function explained(StackStatus: StackStatus, resources = '') {
    const { connection, close } = await stubbed({ ListStackResources: resources });
    const stack = stackOf({ StackId: arn('shop'), StackName: 'shop', StackStatus, CreationTime: undefined });
    const { now, next, cause, others } = await explain(contextWith(connection), {
      stack,
      operation: { since: 0 },
      events: [],
    });
    close();
    expect({ cause, others }).toEqual({ cause: undefined, others: [] });
    return { now, next };
  }

  test.each<[StackStatus, string, string]>([
    [
      'ROLLBACK_COMPLETE',
      'The creation of shop was rolled back: its resources were deleted, and the empty stack remains.',
      `${fix}: it deletes and recreates the stack.`,
    ],
    ['UPDATE_ROLLBACK_COMPLETE', 'The update was rolled back: shop is as it was before.', `${fix}.`],
    [
      'CREATE_FAILED',
      'shop is partly created and cannot be updated.',
      `${fix}: it deletes and recreates the stack.`,
    ],
    [
      'ROLLBACK_FAILED',
      'shop is partly created and cannot be updated.',
      `${fix}: it deletes and recreates the stack.`,
    ],
    ['UPDATE_FAILED', 'shop is UPDATE_FAILED.', '`make events ENV=dev` shows more.'],
  ])('%s', async (status, now, step) => {
    expect(await explained(status)).toEqual({ now, next: [step] });
  });

  test('DELETE_FAILED', async () => {
    expect(await explained('DELETE_FAILED')).toEqual({
      now: 'shop is partly deleted.',
      next: [
        'Fix the cause and rerun `make destroy ENV=dev`.',
        'Or retain the resources that cannot be deleted, by logical ID:',
        '$ aws cloudformation delete-stack --stack-name shop --retain-resources ...',
      ],
    });
  });

  test.each([
    ['names the resources that failed', stuck, ': Topic: access denied.', ' --resources-to-skip Topic'],
    ['does not know which resources failed', '', '.', ''],
  ])('UPDATE_ROLLBACK_FAILED %s', async (_, resources, why, skip) => {
    expect(await explained('UPDATE_ROLLBACK_FAILED', resources)).toEqual({
      now: `The rollback of shop failed${why}`,
      next: [
        `${fix}: it continues the rollback, with or without the resources that failed.`,
        'Or by hand:',
        `$ aws cloudformation continue-update-rollback --stack-name shop${skip}`,
      ],
    });
  });
});
