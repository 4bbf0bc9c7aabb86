import { readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { compileFunction } from 'node:vm';

const sent: { readonly name: string; readonly input: unknown }[] = [];
let rules: readonly { readonly SecurityGroupRuleId: string; readonly IsEgress: boolean }[] = [];
let failure: Error | undefined;

class Command {
  constructor(readonly input: unknown) {}
}

/** AWS Lambda provides the SDK. This one records the requests. */
const sdk = {
  EC2Client: class {
    async send(command: Command) {
      sent.push({ name: command.constructor.name, input: command.input });
    }
  },
  RevokeSecurityGroupEgressCommand: class RevokeEgress extends Command {},
  RevokeSecurityGroupIngressCommand: class RevokeIngress extends Command {},
  async *paginateDescribeSecurityGroupRules() {
    if (failure) throw failure;
    yield { SecurityGroupRules: rules };
  },
};

const source = readFileSync(join(__dirname, 'lock-security-group.js'), 'utf8');
const { handler } = loadHandler();

function loadHandler() {
  const exports: { handler?: (event: object) => Promise<void> } = {};
  const load = (name: string) => (name === '@aws-sdk/client-ec2' ? sdk : require(name));
  compileFunction(source, ['require', 'exports'])(load, exports);
  return exports;
}

interface Answer {
  readonly contentType: string | undefined;
  readonly body: Record<string, unknown>;
}

const answers: Answer[] = [];
let server: Server;

beforeAll((done) => {
  server = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => {
      answers.push({
        contentType: request.headers['content-type'],
        body: JSON.parse(Buffer.concat(chunks).toString()),
      });
      response.end();
    });
  }).listen(0, '127.0.0.1', done);
});
afterAll((done) => {
  server.close(done);
});
beforeEach(() => {
  sent.length = 0;
  answers.length = 0;
  failure = undefined;
});

async function handle(RequestType: string): Promise<Answer> {
  const { port } = server.address() as AddressInfo;
  await handler?.({
    RequestType,
    ResponseURL: `http://127.0.0.1:${port}/answer`,
    StackId: 'stack',
    RequestId: 'request',
    LogicalResourceId: 'LockedDefaultSecurityGroup',
    ResourceProperties: { SecurityGroupId: 'sg-1' },
  });
  const [answer] = answers;
  if (!answer) throw new Error('CloudFormation got no answer');
  return answer;
}

test('removes every rule and reports success to CloudFormation', async () => {
  rules = [
    { SecurityGroupRuleId: 'sgr-in', IsEgress: false },
    { SecurityGroupRuleId: 'sgr-out', IsEgress: true },
  ];
  const { body, contentType } = await handle('Create');
  expect(sent).toEqual([
    { name: 'RevokeIngress', input: { GroupId: 'sg-1', SecurityGroupRuleIds: ['sgr-in'] } },
    { name: 'RevokeEgress', input: { GroupId: 'sg-1', SecurityGroupRuleIds: ['sgr-out'] } },
  ]);
  expect(body).toMatchObject({ Status: 'SUCCESS', PhysicalResourceId: 'sg-1', RequestId: 'request' });
  expect(contentType).toBe('');
});

test('does nothing if the group has no rules', async () => {
  rules = [];
  expect((await handle('Update')).body.Status).toBe('SUCCESS');
  expect(sent).toEqual([]);
});

test('does nothing on deletion', async () => {
  rules = [{ SecurityGroupRuleId: 'sgr-in', IsEgress: false }];
  expect((await handle('Delete')).body.Status).toBe('SUCCESS');
  expect(sent).toEqual([]);
});

test('reports a failure with its reason, so the deployment fails without waiting for the timeout', async () => {
  failure = new Error('not allowed to describe rules');
  expect((await handle('Create')).body).toMatchObject({
    Status: 'FAILED',
    Reason: 'not allowed to describe rules',
  });
});

test('the code fits the limit for inline code', () => {
  expect(source.length).toBeLessThan(4096);
});
