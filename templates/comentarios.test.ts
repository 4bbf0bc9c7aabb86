import { join } from 'node:path';
import { entry } from '../src/document/data';
import { isValueObject, type Value } from '../src/plan/value';
import type { Environment } from '../src/template/environment';
import { deployedRoot } from '../tools/policy/deployed-roots';
import { deployedTemplates } from '../tools/policy/deployed-templates';
import { compiled, referencesIn, section } from '../tools/testing/compiled';
import { comentarios } from './comentarios';
import { dev } from './systems/comentarios/dev';
import { production } from './systems/comentarios/production';

const template = compiled(comentarios);
const stacks = section(template, 'Resources');
const named = stacks.flatMap(([id, stack]) => {
  const Name = entry(entry(entry(stack, 'Properties'), 'Parameters'), 'Name');
  return Name === undefined ? [] : [[id, Name] as const];
});

test.each(stacks)('%s has a component tag and inherits the other tags from the root', (_name, stack) => {
  expect(entry(entry(stack, 'Properties'), 'Tags')).toEqual([
    { Key: 'component', Value: expect.stringMatching(/^[a-z-]+$/) },
  ]);
});

test.each(named)('%s gets its Name from the root', (_name, Name) => {
  expect(Name).toEqual({ Ref: 'AWS::StackName' });
});

test('there are no circular dependencies between the nested stacks', () => {
  const needs = new Map(
    stacks.map(([name, stack]) => [
      name,
      referencesIn(stack).filter((id) => stacks.some(([other]) => other === id)),
    ]),
  );
  const reach = (name: string, path: readonly string[]): void => {
    expect(path).not.toContain(name);
    for (const next of needs.get(name) ?? []) reach(next, [...path, name]);
  };
  for (const name of needs.keys()) reach(name, []);
});

test('the service is deleted before the cluster, the load balancer and the table', () => {
  const service = stacks.find(([name]) => name === 'Service');
  expect(referencesIn(service?.[1])).toEqual(
    expect.arrayContaining(['Cluster', 'LoadBalancer', 'Data', 'Network']),
  );
});

test('only the service depends on the image tag', () => {
  const touched = stacks.filter(([, stack]) => /ImageTag|Service\.Outputs/.test(JSON.stringify(stack)));
  expect(touched.map(([name]) => name)).toEqual(['Service']);
});

test('PipelineEnabled affects the pipeline only', () => {
  const conditional = stacks.filter(([, stack]) => entry(stack, 'Condition') === 'HasPipeline');
  expect(conditional.map(([name]) => name)).toEqual(['Pipeline']);
});

describe('two environments in one account', () => {
  const outFolder = join(process.cwd(), 'out');
  const namesOf = ({ stacks: [stack] }: Environment) =>
    deployedTemplates(outFolder, deployedRoot(outFolder, stack)).flatMap(({ resources }) =>
      Object.values(resources).flatMap(({ Type, Properties }) => namesIn(Type, Properties)),
    );

  test('share no resource name', () => {
    const [first, second] = [namesOf(dev), namesOf(production)];
    expect(first.length).toBeGreaterThan(25);
    expect(first.filter((name) => second.includes(name))).toEqual([]);
  });

  test('have resource names that start with the stack name', () => {
    for (const name of namesOf(dev))
      expect(name).toMatch(/ (alias\/|\/(aws\/vendedlogs\/states\/)?)?comentarios-dev/);
  });

  test('have VPC ranges that do not overlap', () => {
    expect(dev.stacks[0].parameters.VpcCidr).not.toBe(production.stacks[0].parameters.VpcCidr);
  });
});

/** The names that must be unique in an account and region, by what they are of. */
const NAMES = /^(.*Name|EcrRepositoryPrefix|Family|Name|Prefix)$/;
/** Names of something else, or not in the way of others. */
const OTHERS = new Set([
  'PolicyName',
  'MetricName',
  'DestinationBucketName',
  'RoleName',
  'DisplayName',
  'ServiceName',
]);

function namesIn(type: string, properties: Value): readonly string[] {
  const { Budget } = isValueObject(properties) ? properties : {};
  const named = {
    ...(isValueObject(properties) ? properties : {}),
    ...(isValueObject(Budget) ? Budget : {}),
  };
  return Object.entries(named)
    .filter(
      ([key]) =>
        NAMES.test(key) && !(OTHERS.has(key) && !(key === 'ServiceName' && type === 'AWS::ECS::Service')),
    )
    .filter(
      ([key]) =>
        !(key === 'ClusterName' && type !== 'AWS::ECS::Cluster') &&
        !(key === 'LogGroupName' && type === 'AWS::EC2::FlowLog'),
    )
    .flatMap(([, value]) => (typeof value === 'string' ? [`${type} ${value}`] : []));
}
