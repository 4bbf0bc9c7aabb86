import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  CreateChangeSetCommand,
  CreateStackCommand,
  DescribeStacksCommand,
  ListStacksCommand,
  ValidateTemplateCommand,
} from '@aws-sdk/client-cloudformation';
import type { Data } from '../document/data';
import { Calls, topic, useCalls } from './testing/calls';
import { startTestEndpoint } from './testing/endpoint';
import { holdTopics } from './testing/held';

/** Templates that could take unbounded time or memory. The timeout of jest bounds them. */
const calls = useCalls();
const numbers = (count: number): string[] => Array.from({ length: count }, (_, index) => String(index));
const loop = (name: string, count: number, body: Data): { [name: string]: Data } => ({
  [`Fn::ForEach::${name}`]: [name, numbers(count), body],
});
const looped = (Resources: Data): Data => ({ Transform: 'AWS::LanguageExtensions', Resources });
let bombs = 0;
const refusedWith = (template: Data | string, message: string | RegExp) => {
  const TemplateBody = typeof template === 'string' ? template : JSON.stringify(template);
  const call = calls.client.send(
    new CreateStackCommand({
      StackName: `bomb${bombs++}`,
      TemplateBody,
      Capabilities: ['CAPABILITY_AUTO_EXPAND'],
    }),
  );
  return expect(call).rejects.toMatchObject({
    name: 'ValidationError',
    message: typeof message === 'string' ? message : expect.stringMatching(message),
  });
};

test('a pattern with catastrophic backtracking', () => {
  const Parameter = { Type: 'String', AllowedPattern: '^(a+)+$', Default: `${'a'.repeat(40)}!` };
  return refusedWith({ Parameters: { Parameter }, Resources: { A: topic() } }, /must match pattern/);
});

test('nested loops', () => {
  const inner = loop('C', 100, { 'T${A}x${B}x${C}': topic() });
  return refusedWith(
    looped(loop('A', 100, loop('B', 100, inner))),
    'Template may not exceed 1000000 bytes in size.',
  );
});

test('empty nested loops', () => {
  const inner = loop('C', 200, {});
  return refusedWith(
    looped({ A: topic(), ...loop('A', 200, loop('B', 200, inner)) }),
    'Template may not exceed 1000000 bytes in size.',
  );
});

test('a loop that creates more resources than a template may have', () =>
  refusedWith(
    looped(loop('A', 600, { 'T${A}': topic() })),
    'Template format error: Number of resources, 600, is greater than maximum allowed, 500',
  ));

test.each([
  ['', '${'],
  ['}', '${'],
  ['', '${A'],
  ['', '&{'],
])('twenty thousand openings of variables', async (before, opening) => {
  const text = `${before}${opening.repeat(40_000 / opening.length)}`;
  const template = looped({
    A: topic({ DisplayName: { 'Fn::Sub': text } }),
    ...loop('B', 1, { B: topic() }),
  });
  const options = { Capabilities: ['CAPABILITY_AUTO_EXPAND' as const] };
  expect(await calls.create('openings', template, options)).toBe('CREATE_COMPLETE');
  await calls.delete('openings');
});

test.each([
  [
    'lists',
    `{"Resources":{"A":{"Type":"AWS::SNS::Topic","Properties":${'['.repeat(20_000)}${']'.repeat(20_000)}}}}`,
  ],
  [
    'functions',
    `{"Resources":{"A":{"Type":"AWS::SNS::Topic","Properties":{"DisplayName":${'{"Fn::Base64":'.repeat(3000)}"x"${'}'.repeat(3000)}}}}}`,
  ],
  ['lists of YAML', `Resources: ${'['.repeat(20_000)}${']'.repeat(20_000)}`],
  [
    'blocks of YAML',
    `Resources:\n${numbers(250)
      .map((_, depth) => `${' '.repeat(depth)}- \n`)
      .join('')}`,
  ],
])('nested %s', (_what, text) => refusedWith(text, /^Template format error: /));

test('aliases of YAML', () => {
  const lines = ['a0: &a0 [x, x, x, x, x, x, x, x, x, x]'];
  for (let level = 1; level < 12; level += 1)
    lines.push(
      `a${level}: &a${level} [${Array(10)
        .fill(`*a${level - 1}`)
        .join(', ')}]`,
    );
  return refusedWith(`Metadata:\n  ${lines.join('\n  ')}\nResources:\n  A: {Type: AWS::SNS::Topic}\n`, /./);
});

/** Each parameter of the parameter store is ten times as long as the one before. */
function growing(length: number): Data {
  const parameter = (Value: Data): Data => ({
    Type: 'AWS::SSM::Parameter',
    Properties: { Type: 'String', Value },
  });
  const Resources = Object.fromEntries(
    numbers(length).map((_, index) => {
      const before = Array(10).fill({ 'Fn::GetAtt': [`P${index - 1}`, 'Value'] });
      return [`P${index}`, parameter(index === 0 ? 'x' : { 'Fn::Join': ['', before] })];
    }),
  );
  return { Resources };
}

test('values that grow from resource to resource', async () => {
  expect(await calls.create('growing', growing(30))).toBe('ROLLBACK_COMPLETE');
  expect((await calls.story('growing')).join('\n')).toMatch(/P\d+ CREATE_FAILED .*longer than/);
});

test('a template that nests itself', async () => {
  const TemplateURL = 'https://s3.amazonaws.com/templates/itself';
  const nested = { Type: 'AWS::CloudFormation::Stack', Properties: { TemplateURL } };
  const itself = { Resources: { Again: nested } };
  await calls.put('itself', itself);
  expect(await calls.create('itself', itself)).toBe('ROLLBACK_COMPLETE');
  const { StackSummaries = [] } = await calls.client.send(new ListStacksCommand({}));
  expect(StackSummaries.filter(({ RootId }) => RootId?.includes('/itself/'))).toHaveLength(49);
  const planned = calls.client.send(
    new CreateChangeSetCommand({
      StackName: 'itself-planned',
      ChangeSetName: 'c',
      ChangeSetType: 'CREATE',
      IncludeNestedStacks: true,
      TemplateBody: JSON.stringify(itself),
    }),
  );
  await expect(planned).rejects.toMatchObject({ name: 'ValidationError' });
});

test('a request that is larger than CloudFormation accepts', async () => {
  const StackName = 'x'.repeat(5_000_000);
  await expect(calls.client.send(new DescribeStacksCommand({ StackName }))).rejects.toMatchObject({
    $metadata: { httpStatusCode: 413 },
  });
  const TemplateBody = 'x'.repeat(60_000);
  await expect(calls.client.send(new ValidateTemplateCommand({ TemplateBody }))).rejects.toMatchObject({
    name: 'ValidationError',
  });
});

test('an operation that repeatedly crashes the endpoint is not resumed again', async () => {
  const folders = Array.from({ length: 5 }, () => mkdtempSync(join(tmpdir(), 'interrupted-')));
  const [folder = '', ...copies] = folders;
  const { handlers, inProgress } = holdTopics('create');
  const first = await startTestEndpoint({ stateFolder: folder, handlers });
  const TemplateBody = JSON.stringify({ Resources: { A: topic() } });
  const creation = first.client.send(new CreateStackCommand({ StackName: 'stuck', TemplateBody }));
  creation.catch(() => undefined);
  await inProgress;
  let running = first;
  for (const copy of copies) {
    // The state after a kill at this moment.
    cpSync(running.folder, copy, { recursive: true });
    await running.close();
    running = await startTestEndpoint({ stateFolder: copy, handlers: holdTopics('create').handlers });
  }
  const last = new Calls(running);
  expect(await last.stack('stuck')).toMatchObject({
    StackStatus: 'CREATE_FAILED',
    StackStatusReason: expect.stringMatching(/ended 4 times during this operation, without any progress/),
  });
  expect(await last.delete('stuck')).toBe('DELETE_COMPLETE');
  await running.close();
  for (const one of folders) rmSync(one, { recursive: true });
});
