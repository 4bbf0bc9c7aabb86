import { nameParameter } from '../../nested-stacks/shared/parameters';
import { brokenConstraint } from '../../src/aws/parameter';
import { entry, isObject } from '../../src/document/data';
import { compiled } from '../../tools/testing/compiled';
import { environments } from '.';
import { dev } from './dev';
import { local } from './local';
import { production } from './production';
import { staging } from './staging';

describe.each(environments.map((environment) => [environment.name, environment] as const))(
  '%s',
  (name, environment) => {
    const parameters = entry(compiled(environment.stack), 'Parameters');

    test('gives values that the template takes', () => {
      for (const [parameter, value] of Object.entries(environment.parameters)) {
        const declaration = entry(parameters, parameter);
        if (!isObject(declaration)) throw new Error(`the template has no parameter ${parameter}`);
        expect([parameter, brokenConstraint(declaration, value)]).toEqual([parameter, undefined]);
      }
    });

    test('gives every value that has no default', () => {
      const needed = Object.entries(isObject(parameters) ? parameters : {})
        .filter(([, declaration]) => entry(declaration, 'Default') === undefined)
        .map(([parameter]) => parameter);
      expect(Object.keys(environment.parameters)).toEqual(expect.arrayContaining(needed));
    });

    test('has a name that the parts of the system take for theirs', () => {
      expect(brokenConstraint({ ...nameParameter.Name }, environment.stackName)).toBeUndefined();
    });

    test('is within reach of the deployment role, whose stacks start with comentarios-', () => {
      expect(environment.stackName).toMatch(/^comentarios-/);
    });

    test('says of itself which environment it is, in its tags and to the build', () => {
      expect(environment.tags).toMatchObject({
        system: 'comentarios',
        environment: name,
        owner: expect.any(String),
      });
      expect(environment.parameters.Environment).toBe(name);
    });

    test('leaves the tag of the image alone where a pipeline gives it: a deployment by hand keeps it', () => {
      const pipeline = environment.parameters.PipelineEnabled !== 'false';
      expect(Object.hasOwn(environment.parameters, 'ImageTag')).toBe(!pipeline);
    });

    test('asks in the pipeline exactly where it asks on the command line', () => {
      expect(environment.parameters.Approval).toBe(String(environment.approval));
    });
  },
);

test.each(['Aws-comments', 'ecs-comments', 'fargate-1', 'a-name-that-is-longer-than-24', 'Comments'])(
  'the name %s is refused: capacity providers or repositories could not be called so',
  (name) => {
    expect(brokenConstraint({ ...nameParameter.Name }, name)).toBeDefined();
  },
);

test('production survives a zone, a mistake and a hurried person', () => {
  expect(production.parameters).toMatchObject({
    Zones: '3',
    Nat: 'per-zone',
    MinTasks: '2',
    DeletionProtection: 'true',
    Approval: 'true',
  });
  expect([production.terminationProtection, production.approval]).toEqual([true, true]);
});

test('production and staging refuse updates that replace or delete data', () => {
  for (const { stackPolicy } of [production, staging]) {
    const denied = (stackPolicy?.Statement ?? []).filter(({ Effect }) => Effect === 'Deny');
    expect(denied.map(({ Resource }) => Resource)).toEqual([
      'LogicalResourceId/Data',
      'LogicalResourceId/Images',
    ]);
    const resources = Object.keys(Object(entry(compiled(production.stack), 'Resources')));
    expect(resources).toEqual(expect.arrayContaining(['Data', 'Images']));
  }
});

test('dev is cheap and easy to delete', () => {
  expect(dev.parameters).toMatchObject({ Nat: 'one', Zones: '2', DeletionProtection: 'false' });
  expect(dev.terminationProtection).toBe(false);
});

test('local waits for nobody and pays for nothing', () => {
  expect(local.parameters).toMatchObject({ Nat: 'none', PipelineEnabled: 'false', Approval: 'false' });
});
