import { clusterParameters } from '../../../nested-stacks/cluster/parameters';
import { brokenConstraint } from '../../../src/aws/parameter';
import { entry } from '../../../src/document/data';
import { compiled } from '../../../tools/testing/compiled';
import { comentarios } from '../comentarios';
import { dev } from './dev';
import { local } from './local';
import { production } from './production';
import { staging } from './staging';

describe.each(comentarios.environments)('$name', ({ name, approval, stacks: [stack] }) => {
  test('has a stack name that the nested stacks accept as Name', () => {
    expect(brokenConstraint({ ...clusterParameters.Name }, stack.stackName)).toBeUndefined();
  });

  test('has its name in the Environment parameter', () => {
    expect(stack.parameters.Environment).toBe(name);
  });

  test('has no ImageTag if a pipeline sets it, so a manual deployment keeps the current one', () => {
    const pipeline = stack.parameters.PipelineEnabled === 'true';
    expect(Object.hasOwn(stack.parameters, 'ImageTag')).toBe(!pipeline);
  });

  test('has the same approval setting for the pipeline and the command line', () => {
    expect(stack.parameters.Approval).toBe(String(approval));
  });
});

test.each(['Aws-comments', 'ecs-comments', 'fargate-1', 'a-name-that-is-longer-than-24', 'Comments'])(
  'the name %s is rejected, because a capacity provider or repository cannot have it',
  (name) => {
    expect(brokenConstraint({ ...clusterParameters.Name }, name)).toBeDefined();
  },
);

test('production has three zones, protection and approval', () => {
  expect(production.stacks[0].parameters).toMatchObject({
    Zones: '3',
    Nat: 'per-zone',
    MinTasks: '2',
    DeletionProtection: 'true',
    Approval: 'true',
  });
  expect([production.terminationProtection, production.approval]).toEqual([true, true]);
});

test('the stack policy of production and staging denies replacing or deleting data', () => {
  for (const { stackPolicy, stack } of [production.stacks[0], staging.stacks[0]]) {
    const denied = (stackPolicy?.Statement ?? []).filter(({ Effect }) => Effect === 'Deny');
    expect(denied.map(({ Resource }) => Resource)).toEqual([
      'LogicalResourceId/Data',
      'LogicalResourceId/Images',
    ]);
    const resources = Object.keys(Object(entry(compiled(stack), 'Resources')));
    expect(resources).toEqual(expect.arrayContaining(['Data', 'Images']));
  }
});

test('dev has one NAT gateway and no protection', () => {
  expect(dev.stacks[0].parameters).toMatchObject({ Nat: 'one', Zones: '2', DeletionProtection: 'false' });
  expect(dev.terminationProtection).toBe(false);
});

test('local has no NAT gateway, pipeline or approval', () => {
  expect(local.stacks[0].parameters).toMatchObject({
    Nat: 'none',
    PipelineEnabled: 'false',
    Approval: 'false',
  });
});
