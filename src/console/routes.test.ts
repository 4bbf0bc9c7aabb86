import { request } from 'node:http';
import { bearer } from '../local';
import { Calls, topic } from '../local/testing/calls';
import { startTestEndpoint, type TestEndpoint } from '../local/testing/endpoint';
import { consolePages } from '.';
import type { Found, StackDetail } from './api';

let local: TestEndpoint;
let calls: Calls;
let stackId: string;
beforeAll(async () => {
  local = await startTestEndpoint({ pages: consolePages });
  calls = new Calls(local);
  await calls.create(
    'secrets',
    { Parameters: { Password: { Type: 'String', NoEcho: true } }, Resources: { Topic: topic() } },
    { Parameters: [{ ParameterKey: 'Password', ParameterValue: 'hunter2' }] },
  );
  stackId = (await calls.stack('secrets')).StackId ?? '';
});
afterAll(() => local.close());

/** `fetch` sets some headers itself, so it cannot simulate a browser under a DNS rebinding attack. */
function ask(method: string, path: string, headers: Record<string, string> = {}): Promise<[number, string]> {
  return new Promise((resolve, reject) => {
    const asked = request(
      `${local.endpoint.url}${path}`,
      { method, headers: { ...bearer(local.endpoint.secret), ...headers } },
      async (answer) => {
        const chunks: Buffer[] = [];
        for await (const chunk of answer) chunks.push(Buffer.from(chunk));
        resolve([answer.statusCode ?? 0, Buffer.concat(chunks).toString('utf8')]);
      },
    );
    asked.on('error', reject);
    asked.end();
  });
}

const of = (route: string): string => `/_local/console/api/${route}?stack=${encodeURIComponent(stackId)}`;

describe('DNS rebinding', () => {
  const deletion = '/?Action=DeleteStack&Version=2010-05-15&StackName=secrets';

  test.each([
    ['the console', 'GET', () => of('stack')],
    ['the redirect to the console', 'GET', () => '/'],
    ['CloudFormation', 'GET', () => '/?Action=DescribeStacks&Version=2010-05-15'],
    ['a deletion', 'GET', () => deletion],
    ['the drill API', 'GET', () => '/_local/resources'],
    ['S3', 'PUT', () => '/bucket'],
  ])('%s answers only at names of this machine', async (_what, method, path) => {
    for (const host of [
      'evil.example:4599',
      'localhost.evil.example',
      '127.0.0.1.evil.example',
      '10.0.0.1',
    ]) {
      const [status, body] = await ask(method, path(), { host, accept: 'text/html' });
      expect(status).toBe(403);
      expect(body).not.toContain('secrets');
    }
    expect(await calls.status('secrets')).toBe('CREATE_COMPLETE');
  });

  test.each([
    'localhost:4599',
    '127.0.0.1',
    'templates.localhost:4599',
    'templates.s3.eu-west-1.amazonaws.com',
  ])('the endpoint answers at %s', async (host) => {
    expect((await ask('GET', '/?Action=DescribeStacks&Version=2010-05-15', { host }))[0]).toBe(200);
  });
});

test('drift detection requires the console’s origin', async () => {
  const { host } = new URL(local.endpoint.url);
  expect((await ask('POST', of('detect-drift')))[0]).toBe(403);
  expect((await ask('POST', of('detect-drift'), { origin: 'http://evil.example' }))[0]).toBe(403);
  expect((await ask('POST', of('detect-drift'), { origin: `http://${host}` }))[0]).toBe(200);
});

test('the endpoint rejects requests of other sites', async () => {
  const deletion = '/?Action=DeleteStack&Version=2010-05-15&StackName=secrets';
  expect((await ask('GET', deletion, { 'sec-fetch-site': 'cross-site' }))[0]).toBe(403);
  expect((await ask('POST', deletion, { origin: 'http://evil.example' }))[0]).toBe(403);
  expect(await calls.status('secrets')).toBe('CREATE_COMPLETE');
});

describe('links', () => {
  const values = async (stack: string): Promise<StackDetail> => {
    const id = encodeURIComponent((await calls.stack(stack)).StackId ?? '');
    return JSON.parse((await ask('GET', `/_local/console/api/stack?stack=${id}`))[1]);
  };

  beforeAll(async () => {
    const inner = await calls.put('reader.json', {
      Parameters: { Topics: { Type: 'CommaDelimitedList' } },
      Resources: { Own: topic() },
      Outputs: { Own: { Value: { Ref: 'Own' } } },
    });
    await calls.create('writer', {
      Resources: {
        One: topic(),
        Other: topic(),
        Reader: {
          Type: 'AWS::CloudFormation::Stack',
          Properties: {
            TemplateURL: inner,
            Parameters: { Topics: { 'Fn::Join': [',', [{ Ref: 'One' }, { Ref: 'Other' }]] } },
          },
        },
      },
      Outputs: {
        Inner: { Value: { 'Fn::GetAtt': ['Reader', 'Outputs.Own'] }, Export: { Name: 'inner-topic' } },
        Word: { Value: 'a word' },
      },
    });
    await calls.create('importer', {
      Resources: { Topic: topic({ DisplayName: { 'Fn::ImportValue': 'inner-topic' } }) },
    });
  });

  test('an output links to the resource that it names, also in nested stacks, and to the stacks that import it', async () => {
    const { outputs } = await values('writer');
    const importer = await calls.stack('importer');
    expect(outputs.map(({ name, places, importers }) => [name, places.length, importers])).toEqual([
      ['Inner', 1, [importer.StackId]],
      ['Word', 0, []],
    ]);
    expect(outputs[0]?.places[0]).toMatchObject({
      logicalId: 'Own',
      stackId: expect.stringContaining('Reader'),
    });
  });

  test('a parameter links to each resource that it lists', async () => {
    const reader = (await values('writer')).resources.find(({ logicalId }) => logicalId === 'Reader');
    const { parameters } = await values(reader?.physicalId ?? '');
    expect(parameters[0]?.places.map(({ logicalId }) => logicalId)).toEqual(['One', 'Other']);
  });

  test('stacks and resources are found by all their names, and names that begin with the text come first', async () => {
    const found = async (text: string): Promise<(string | undefined)[]> =>
      JSON.parse((await ask('GET', `/_local/console/api/find?text=${encodeURIComponent(text)}`))[1]).map(
        ({ logicalId, type }: Found) => logicalId ?? type,
      );
    expect(await found('own')).toEqual(['Own']);
    expect(await found('reader own')).toEqual(['Own']);
    expect(await found('writer')).toEqual(['stack', 'One', 'Other', 'Reader', 'Own']);
    expect(await found('importer')).toEqual(['stack', 'Topic']);
    expect(await found(' ')).toEqual([]);
  });
});

test('conceals the values of NoEcho parameters', async () => {
  const [status, body] = await ask('GET', of('stack'));
  expect(status).toBe(200);
  expect(JSON.parse(body).parameters).toEqual([{ name: 'Password', value: '****', places: [] }]);
  expect(body).not.toContain('hunter2');
});

test('the content security policy allows only the script and style of the page', async () => {
  const answer = await fetch(`${local.endpoint.url}/_local/console/`);
  expect(answer.headers.get('content-security-policy')).toMatch(/^default-src 'none'; script-src 'self';/);
  expect(await answer.text()).not.toMatch(/<script>|style=|onclick/);
});

test('a missing stack is an error', async () => {
  expect(await ask('GET', '/_local/console/api/stack?stack=x')).toEqual([
    404,
    '{"message":"Stack \\"x\\" not found."}',
  ]);
  expect((await ask('GET', '/_local/console/../../etc/passwd'))[0]).not.toBe(200);
});
