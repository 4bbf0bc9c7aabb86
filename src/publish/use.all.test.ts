import { CreateStackCommand } from '@aws-sdk/client-cloudformation';
import { canBeNested, nestingYaml } from '../catalogue/nesting';
import { Calls } from '../local/testing/calls';
import type { TestEndpoint } from '../local/testing/endpoint';
import { entries, release, releasedProject, THEIRS } from './testing/released-project';

let local: TestEndpoint;
beforeAll(async () => {
  local = await releasedProject();
});
afterAll(() => local.close());

const cases = [...entries].flatMap(([name, entry]) => (canBeNested(entry) ? [[name, entry] as const] : []));

test.each(cases)('the example of nesting in the page of %s can be deployed', async (name, entry) => {
  const asked = Object.entries(entry.contract.parameters).filter(([, { required }]) => required);
  const StackName = `nests-${name}`;
  await local.client.send(
    new CreateStackCommand({
      StackName,
      TemplateBody: nestingYaml(entry, release),
      Capabilities: ['CAPABILITY_NAMED_IAM'],
      Parameters: asked.map(([ParameterKey]) => ({ ParameterKey, ParameterValue: THEIRS[ParameterKey] })),
    }),
  );
  const calls = new Calls(local);
  const status = await calls.status(StackName);
  expect([status, status === 'CREATE_COMPLETE' ? [] : await calls.story(StackName)]).toEqual([
    'CREATE_COMPLETE',
    [],
  ]);
  await calls.delete(StackName);
});

test('only a template whose resources are named after its own stack cannot be nested', () => {
  expect([...entries.values()].filter((entry) => !canBeNested(entry)).map(({ name }) => name)).toEqual([
    'comentarios',
    'eks',
    'fargate',
    'shared-subnets',
    'shared',
  ]);
});
