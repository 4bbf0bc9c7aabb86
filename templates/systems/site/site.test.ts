import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { projectFolder } from '../../../src/spec/project-folder';
import { OutputReference } from '../../../src/template/deployment';
import { deploymentOrder } from '../../../src/template/deployment-order';
import { site } from '../site';

const environment = (name: string) => {
  const found = site.environments.find((each) => each.name === name);
  if (!found) throw new RangeError(`there is no ${name}`);
  return found;
};

/** The parameters in which staging and production may differ. */
const SIZES = ['Cpu', 'Memory', 'MinTasks', 'MaxTasks', 'OnDemandBase', 'MonthlyBudget', 'PriceClass'];
const OWN = ['Environment', 'DomainName', 'HistoryTableName', 'PermissionsBoundaryArn'];

test('staging and production have the same stacks and differ in sizes only', () => {
  const [staging, production] = ['staging', 'production'].map((name) =>
    environment(name).stacks.map(({ name: stack, region, parameters }) => ({
      stack,
      region,
      parameters: Object.fromEntries(
        Object.entries(parameters)
          .filter(([parameter]) => ![...SIZES, ...OWN].includes(parameter))
          .map(([parameter, value]) => [parameter, value instanceof OutputReference ? value.output : value]),
      ),
    })),
  );
  expect(staging).toEqual(production);
});

/** The parameters that differ, as a diff. */
function differing(): string[] {
  const written = (name: string) =>
    environment(name).stacks.flatMap(({ name: stack, parameters }) =>
      Object.entries(parameters).flatMap(([parameter, value]) =>
        value instanceof OutputReference ? [] : [`${stack}: ${parameter}: ${value}`],
      ),
    );
  const [staging, production] = [written('staging'), written('production')];
  return [
    ...staging.filter((line) => !production.includes(line)).map((line) => `- ${line}`),
    ...production.filter((line) => !staging.includes(line)).map((line) => `+ ${line}`),
  ];
}

test('the document shows what differs', () => {
  const text = readFileSync(join(projectFolder, 'docs/site.md'), 'utf8');
  expect(/```diff\n([^`]*)```/.exec(text)?.[1]?.trim().split('\n')).toEqual(differing());
});

test.each(['staging', 'production'])(
  '%s: certificates, then the load balancer, the site and its logs',
  (name) => {
    const order = deploymentOrder(environment(name).stacks).map((step) =>
      step.map((stack) => stack.name).sort(),
    );
    expect(order).toEqual([['api-certificate', 'edge-certificate'], ['api'], ['site'], ['logs']]);
  },
);

test('what CloudFront requires in us-east-1 is there', () => {
  const edge = environment('production').stacks.filter(({ region }) => region === 'us-east-1');
  expect(edge.map(({ name }) => name)).toEqual(['edge-certificate', 'logs']);
});

test('no load balancer of a site can be reached around CloudFront', () => {
  const services = site.environments.flatMap(({ stacks }) => stacks.filter(({ name }) => name === 'api'));
  expect(services.map(({ parameters }) => parameters.CloudFrontPrefixListId)).toEqual([
    ...Array(4).fill(expect.stringMatching(/^pl-/)),
  ]);
});
