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

    test('has parameters that the template accepts', () => {
      for (const [parameter, value] of Object.entries(environment.parameters)) {
        const declaration = entry(parameters, parameter);
        if (!isObject(declaration)) throw new Error(`the template has no parameter ${parameter}`);
        expect([parameter, brokenConstraint(declaration, value)]).toEqual([parameter, undefined]);
      }
    });

    test('has every parameter without a default', () => {
      const needed = Object.entries(isObject(parameters) ? parameters : {})
        .filter(([, declaration]) => entry(declaration, 'Default') === undefined)
        .map(([parameter]) => parameter);
      expect(Object.keys(environment.parameters)).toEqual(expect.arrayContaining(needed));
    });

    test('has a stack name that the nested stacks accept as Name', () => {
      expect(brokenConstraint({ ...nameParameter.Name }, environment.stackName)).toBeUndefined();
    });

    test('has a stack name with the prefix of the deployment role', () => {
      expect(environment.stackName).toMatch(/^comentarios-/);
    });

    test('has its name in its tags and in the Environment parameter', () => {
      expect(environment.tags).toMatchObject({
        system: 'comentarios',
        environment: name,
        owner: expect.any(String),
      });
      expect(environment.parameters.Environment).toBe(name);
    });

    test('has no ImageTag if a pipeline sets it, so a manual deployment keeps the current one', () => {
      const pipeline = environment.parameters.PipelineEnabled === 'true';
      expect(Object.hasOwn(environment.parameters, 'ImageTag')).toBe(!pipeline);
    });

    test('has the same approval setting for the pipeline and the command line', () => {
      expect(environment.parameters.Approval).toBe(String(environment.approval));
    });
  },
);

test.each(['Aws-comments', 'ecs-comments', 'fargate-1', 'a-name-that-is-longer-than-24', 'Comments'])(
  'the name %s is rejected, because a capacity provider or repository cannot have it',
  (name) => {
    expect(brokenConstraint({ ...nameParameter.Name }, name)).toBeDefined();
  },
);

test('production has three zones, protection and approval', () => {
  expect(production.parameters).toMatchObject({
    Zones: '3',
    Nat: 'per-zone',
    MinTasks: '2',
    DeletionProtection: 'true',
    Approval: 'true',
  });
  expect([production.terminationProtection, production.approval]).toEqual([true, true]);
});

test('the stack policy of production and staging denies replacing or deleting data', () => {
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

test('dev has one NAT gateway and no protection', () => {
  expect(dev.parameters).toMatchObject({ Nat: 'one', Zones: '2', DeletionProtection: 'false' });
  expect(dev.terminationProtection).toBe(false);
});

test('local has no NAT gateway, pipeline or approval', () => {
  expect(local.parameters).toMatchObject({ Nat: 'none', PipelineEnabled: 'false', Approval: 'false' });
});
