import type { Context } from '../context';
import { contextWith } from '../fixtures/context';
import { type Answers, stubbed } from '../fixtures/stub-server';
import { operationToken } from '../operation-token';
import type { Target } from '../target';
import { resolveReferences } from './references';

const opened: (() => void)[] = [];
afterEach(() => {
  for (const close of opened.splice(0)) close();
});

async function contextFor(answers: Answers): Promise<Context> {
  const { connection, close } = await stubbed(answers);
  opened.push(close);
  return contextWith(connection);
}

const stack = (status: string, outputs = ''): string =>
  `<Stacks><member><StackName>net</StackName><StackId>arn:net</StackId><StackStatus>${status}</StackStatus>
<Outputs>${outputs}</Outputs></member></Stacks>`;
const vpc = (value: string): string =>
  `<member><OutputKey>Vpc</OutputKey><OutputValue>${value}</OutputValue></member>`;

/** Resolves the output Vpc of a stack in us-east-1 for a stack in eu-west-1. */
async function resolved(there: Answers, here: Answers = {}): Promise<Record<string, string>> {
  const [producing, consuming] = [await contextFor(there), await contextFor(here)];
  const producer: Target = {
    ...producing.target,
    stackName: 'net',
    region: 'us-east-1',
    place: { environment: 'dev', stack: 'net' },
  };
  const contextOf = ({ region }: Target): Context => (region === 'us-east-1' ? producing : consuming);
  const references = { VpcId: { producer, output: 'Vpc' } };
  return resolveReferences((target) => ({ ...contextOf(target), target }), references, consuming.target);
}

test('the value of an output is read in the region of its stack', async () => {
  expect(await resolved({ DescribeStacks: stack('UPDATE_COMPLETE', vpc('vpc-1')) })).toEqual({
    VpcId: 'vpc-1',
  });
});

test.each([
  ['', 'the parameter VpcId of shop is the output Vpc of net, which does not have it; nothing was changed'],
  [vpc(''), 'the parameter VpcId of shop is the output Vpc of net, which is empty; nothing was changed'],
])('an output that is missing or empty is rejected', async (outputs, message) => {
  await expect(resolved({ DescribeStacks: stack('CREATE_COMPLETE', outputs) })).rejects.toMatchObject({
    kind: 'usage',
    message,
    next: '`make deploy ENV=dev` updates it, `make outputs ENV=dev STACK=net` shows its outputs',
  });
});

test('a stack in another region than its environment says is named', async () => {
  const missing = { DescribeStacks: stack('DELETE_COMPLETE') };
  await expect(resolved(missing, { DescribeStacks: stack('CREATE_COMPLETE') })).rejects.toMatchObject({
    message: 'shop needs net in us-east-1, but it is deployed in eu-west-1; nothing was changed',
  });
});

test('a stack that another person is changing is not used, and the person is named', async () => {
  const answers = {
    DescribeStacks: stack('UPDATE_IN_PROGRESS', vpc('vpc-1')),
    DescribeStackEvents: `<StackEvents><member><EventId>1</EventId><StackId>arn:net</StackId><PhysicalResourceId>arn:net</PhysicalResourceId>
<ResourceType>AWS::CloudFormation::Stack</ResourceType><ResourceStatus>UPDATE_IN_PROGRESS</ResourceStatus>
<Timestamp>2026-01-01T12:00:00Z</Timestamp><ClientRequestToken>${operationToken('eve@desk')}</ClientRequestToken></member></StackEvents>`,
  };
  await expect(resolved(answers)).rejects.toMatchObject({
    kind: 'busy',
    message:
      'shop needs net, which is UPDATE_IN_PROGRESS: an operation of eve-desk is running since 2026-01-01T12:00:00.000Z; nothing was changed',
    next: '`make watch ENV=dev STACK=net` follows it to its end',
  });
});

test.each(['ROLLBACK_COMPLETE', 'UPDATE_ROLLBACK_FAILED'])(
  'a stack that is %s must be recovered first',
  async (status) => {
    await expect(resolved({ DescribeStacks: stack(status, vpc('vpc-1')) })).rejects.toMatchObject({
      kind: 'busy',
      next: '`make deploy ENV=dev` recovers it',
    });
  },
);
