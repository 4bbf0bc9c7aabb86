import { brokenConstraint } from '../../src/aws/parameter';
import { entry, isObject } from '../../src/document/data';
import { OutputReference } from '../../src/template/deployment';
import { compiled } from '../../tools/testing/compiled';
import { systems } from '.';

const environments = systems.flatMap((system) => system.environments);
const stacks = environments.flatMap((environment) =>
  environment.stacks.map((stack) => [stack.stackName, stack, environment] as const),
);

describe.each(stacks)('%s', (_name, stack, environment) => {
  const parameters = entry(compiled(stack.stack), 'Parameters');

  test('has parameters that the template accepts', () => {
    for (const [parameter, value] of Object.entries(stack.parameters)) {
      const declaration = entry(parameters, parameter);
      if (!isObject(declaration)) throw new Error(`the template has no parameter ${parameter}`);
      if (value instanceof OutputReference) continue;
      expect([parameter, brokenConstraint(declaration, value)]).toEqual([parameter, undefined]);
    }
  });

  test('has every parameter without a default', () => {
    const needed = Object.entries(isObject(parameters) ? parameters : {})
      .filter(([, declaration]) => entry(declaration, 'Default') === undefined)
      .map(([parameter]) => parameter);
    expect(Object.keys(stack.parameters)).toEqual(expect.arrayContaining(needed));
  });

  test('has the name of its environment in the parameter Environment', () => {
    expect([environment.name, undefined]).toContain(stack.parameters.Environment);
  });
});

test('a stack name is used once', () => {
  const names = stacks.map(([name, { region }]) => `${name} ${region}`);
  expect(new Set(names).size).toBe(names.length);
});

test('no service in staging or production shows its deployments', () => {
  const showing = stacks.filter(([, { parameters }]) => parameters.ShowDeployments === 'true');
  expect([...new Set(showing.map(([, , { name }]) => name))]).toEqual(['local', 'dev']);
});
