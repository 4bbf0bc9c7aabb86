import { contextWith } from '../fixtures/context';
import type { System } from '../system/system';
import { readHistory } from './history';

const ARTIFACTS = 'Outputs:\n  HistoryTableName:\n    Value: x\n';

/** A system of one stack, whose table answers with this error, or which has no table. */
function systemWith(error?: Error): System {
  const outputs = error ? [{ OutputKey: 'HistoryTableName', OutputValue: 'history' }] : [];
  const context = contextWith({
    cloudFormation: {
      describeStacks: async () => ({ Stacks: [{ StackName: 'artifacts-shop', Outputs: outputs }] }),
    },
    dynamoDb: {
      send: async () => {
        throw error;
      },
    },
  } as never);
  const { target } = context;
  const stack = {
    ...context,
    target: { ...target, artifacts: { ...target, stackName: 'artifacts-shop', template: 'artifacts.yaml' } },
    templates: { ...context.templates, read: () => ARTIFACTS },
  };
  return {
    name: 'shop',
    request: target.request,
    stacks: [stack],
    contextOf: () => stack,
    consumersOf: () => [],
    everyTarget: () => [],
  };
}

const named = (name: string, message: string) => Object.assign(new Error(message), { name });

test.each([
  [
    'without permission',
    systemWith(named('AccessDeniedException', 'User: ann is not authorized to perform: dynamodb:Query')),
    'refused',
    'the history cannot be read: User: ann is not authorized to perform: dynamodb:Query',
    'dynamodb:Query on the index by-start of the table history',
  ],
  [
    'with a deleted table',
    systemWith(named('ResourceNotFoundException', 'Requested resource not found')),
    'usage',
    'the table history of the history does not exist any more',
    'restore it from a backup',
  ],
  [
    'with an artifacts stack of an earlier version',
    systemWith(),
    'usage',
    'artifacts-shop was deployed before it contained the table of the history',
    '`aws cloudformation deploy --region eu-west-1 --stack-name artifacts-shop --template-file out/artifacts.yaml --capabilities CAPABILITY_IAM`',
  ],
])('%s, one message shows what to do', async (_how, system, kind, message, next) => {
  await expect(readHistory(system, 10)).rejects.toMatchObject({
    kind,
    message,
    next: expect.stringContaining(next),
  });
});
