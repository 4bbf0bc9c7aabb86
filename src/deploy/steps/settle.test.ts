import type { Context } from '../context';
import { contextWith } from '../fixtures/context';
import { arn } from '../fixtures/events';
import { type Answers, stubbed } from '../fixtures/stub-server';
import type { DeployEvent } from '../operator';
import { stackOf } from '../stack/stack';
import { settle } from './settle';

/** Settles a stack without protection, with the answers of CloudFormation. */
async function settled(
  wanted: {
    readonly terminationProtection: boolean;
    readonly stackPolicy?: Context['target']['stackPolicy'];
  },
  answers: (asked: (parameters: URLSearchParams) => string) => Answers,
) {
  const requests: string[] = [];
  const reported: DeployEvent[] = [];
  const asked = (parameters: URLSearchParams): string => {
    requests.push([...parameters].map(([name, value]) => `${name}=${value}`).join(' '));
    return '';
  };
  const { connection, close } = await stubbed(answers(asked));
  const context = contextWith(connection, reported);
  const stack = stackOf({
    StackId: arn('shop'),
    StackName: 'shop',
    StackStatus: 'CREATE_COMPLETE',
    CreationTime: undefined,
  });
  await settle({ ...context, target: { ...context.target, stackPolicy: undefined, ...wanted } }, stack);
  close();
  return { requests, reported };
}

const answersAll = (asked: (parameters: URLSearchParams) => string): Answers => ({
  UpdateTerminationProtection: asked,
  SetStackPolicy: asked,
});

test('protection is set only where it differs', async () => {
  expect((await settled({ terminationProtection: false }, answersAll)).requests).toEqual([]);
  const { requests, reported } = await settled(
    { terminationProtection: true, stackPolicy: { Statement: [] } },
    answersAll,
  );
  expect(requests).toEqual([
    expect.stringContaining(`EnableTerminationProtection=true StackName=${arn('shop')}`),
    expect.stringContaining('StackPolicyBody={"Statement":[]}'),
  ]);
  expect(reported).toEqual([]);
});

test('a failure is reported and does not fail the deployment', async () => {
  const { reported } = await settled(
    { terminationProtection: true, stackPolicy: { Statement: [] } },
    () => ({}),
  );
  expect(reported).toEqual([
    {
      type: 'note',
      text: expect.stringMatching(
        /^termination protection could not be set: .*; the next deployment retries$/,
      ),
    },
    {
      type: 'note',
      text: expect.stringMatching(/^the stack policy could not be set: .*; the next deployment retries$/),
    },
  ]);
});
