import { answerPause } from './answer-pause';
import { contextWith } from './fixtures/context';
import { type Answers, stubbed } from './fixtures/stub-server';
import { pauseSentences } from './show/pause-text';
import { systemOfOne } from './system/system';

const service = 'arn:aws:ecs:eu-west-1:111122223333:service/shop/web';
const arn = 'arn:aws:ecs:eu-west-1:111122223333:service-deployment/shop/web/EZe5RNVLH6PPzHXINuP28';
const stack = `<Stacks><member><StackName>shop</StackName><StackId>arn:shop</StackId><StackStatus>UPDATE_IN_PROGRESS</StackStatus>
<Outputs><member><OutputKey>TestUrl</OutputKey><OutputValue>http://shop.example:8443</OutputValue></member></Outputs></member></Stacks>`;
const resources = `<StackResourceSummaries><member><LogicalResourceId>Service</LogicalResourceId><ResourceType>AWS::ECS::Service</ResourceType>
<PhysicalResourceId>${service}</PhysicalResourceId><ResourceStatus>UPDATE_IN_PROGRESS</ResourceStatus></member></StackResourceSummaries>`;

const hook = (hookId: string, more: object = {}): object => ({
  hookId,
  targetType: 'PAUSE',
  status: 'AWAITING_ACTION',
  expiresAt: 1_768_478_400,
  timeoutAction: 'ROLLBACK',
  ...more,
});

/** ECS's answers about a blue/green deployment with these hooks. */
function answers(lifecycleHookDetails: readonly object[]): Answers {
  return {
    DescribeStacks: stack,
    ListStackResources: resources,
    DescribeServices: {
      services: [
        {
          serviceArn: service,
          currentServiceDeployment: arn,
          deploymentConfiguration: {
            strategy: 'BLUE_GREEN',
            lifecycleHooks: [{ targetType: 'PAUSE', lifecycleStages: ['POST_TEST_TRAFFIC_SHIFT'] }],
          },
        },
      ],
    },
    DescribeServiceDeployments: {
      serviceDeployments: [
        {
          serviceDeploymentArn: arn,
          status: 'IN_PROGRESS',
          lifecycleStage: 'POST_TEST_TRAFFIC_SHIFT',
          deploymentConfiguration: { strategy: 'BLUE_GREEN', bakeTimeInMinutes: 5 },
          lifecycleHookDetails,
        },
      ],
    },
  };
}

const asked = { action: 'CONTINUE', hook: undefined } as const;

async function answered(given: Answers, answer: Parameters<typeof answerPause>[1]) {
  const { connection, close } = await stubbed(given);
  try {
    return await answerPause(systemOfOne(contextWith(connection)), answer);
  } finally {
    close();
  }
}

test('the only pause is continued, and the answer names its stage and the test listener', async () => {
  const given = {
    ...answers([hook('ecs-pause-1')]),
    ContinueServiceDeployment: { serviceDeploymentArn: arn },
  };
  const pause = await answered(given, asked);
  expect(pause).toMatchObject({ service: 'web', hookId: 'ecs-pause-1', testUrl: 'http://shop.example:8443' });
  expect(pauseSentences(pause, { environment: 'dev' }, false)).toEqual([
    'web is paused at POST_TEST_TRAFFIC_SHIFT: the new revision receives the test traffic: test it at http://shop.example:8443',
    '`make continue ENV=dev` continues, `make rollback ENV=dev` rolls back',
    'without an answer until 2026-01-15T12:00:00.000Z, ECS rolls back',
  ]);
});

test.each([
  [[], 'no deployment of a service of shop is paused; nothing was changed'],
  [[hook('ecs-pause-1', { status: 'SUCCEEDED' })], 'no deployment of a service of shop is paused'],
  [[hook('ecs-1', { targetType: 'AWS_LAMBDA' })], 'no deployment of a service of shop is paused'],
  [[hook('ecs-pause-1'), hook('ecs-pause-2')], '2 deployments are paused; nothing was changed'],
])('without exactly one pause, nothing is answered', async (hooks, message) => {
  await expect(answered(answers(hooks), asked)).rejects.toMatchObject({
    kind: 'usage',
    message: expect.stringContaining(message),
  });
});

test('one of several pauses is chosen by the ID of its hook', async () => {
  const given = {
    ...answers([hook('ecs-pause-1'), hook('ecs-pause-2')]),
    ContinueServiceDeployment: { serviceDeploymentArn: arn },
  };
  expect(await answered(given, { action: 'ROLLBACK', hook: 'ecs-pause-2' })).toMatchObject({
    hookId: 'ecs-pause-2',
  });
  await expect(answered(given, { action: 'ROLLBACK', hook: 'ecs-pause-3' })).rejects.toMatchObject({
    message: 'no pause has the ID "ecs-pause-3": did you mean ecs-pause-1?; nothing was changed',
    next: expect.stringContaining('`make rollback ENV=dev HOOK=ecs-pause-2` for web'),
  });
});

test('an answer that ECS rejects is reported while the pause is open', async () => {
  await expect(answered(answers([hook('ecs-pause-1')]), asked)).rejects.toMatchObject({
    message: expect.stringContaining('web could not be continued'),
  });
});
