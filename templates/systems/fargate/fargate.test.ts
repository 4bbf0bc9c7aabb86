import { OutputReference } from '../../../src/template/deployment';
import { fargate } from '../fargate';
import { shared } from '../shared';

const parametersOf = (name: string) => {
  const [stack] = fargate.environments.find((environment) => environment.name === name)?.stacks ?? [];
  return stack?.parameters ?? {};
};
const written = (name: string) =>
  Object.entries(parametersOf(name)).filter(([, value]) => !(value instanceof OutputReference));

const SIZES = [
  ...['Cpu', 'Memory', 'MinTasks', 'MaxTasks', 'OnDemandBase', 'MonthlyBudget'],
  ...['DatabaseMinCapacity', 'DatabaseMaxCapacity', 'DatabaseBackupDays'],
];
const OWN = ['Environment', 'HistoryTableName', 'PermissionsBoundaryArn'];

test('staging and production differ in sizes only', () => {
  const [staging, production] = ['staging', 'production'].map((name) =>
    Object.fromEntries(written(name).filter(([parameter]) => ![...SIZES, ...OWN].includes(parameter))),
  );
  expect(staging).toEqual(production);
  expect(Object.keys(staging ?? {}).length).toBeGreaterThan(5);
});

test('each environment has subnets from a stack that no other environment uses', () => {
  const subnets = fargate.environments.map(({ name }) => {
    const { PublicSubnetIds, PrivateSubnetIds } = parametersOf(name);
    const stacks = [PublicSubnetIds, PrivateSubnetIds].map((value) =>
      value instanceof OutputReference ? value.deployment.stackName : undefined,
    );
    expect(stacks[0]).toBe(stacks[1]);
    return stacks[0];
  });
  expect(new Set(subnets).size).toBe(fargate.environments.length);
});

test('the ranges of the subnets do not overlap', () => {
  for (const { stacks } of shared.environments) {
    const ranges = stacks.flatMap(({ parameters }) => parameters.Range ?? []);
    expect(new Set(ranges).size).toBe(ranges.length);
  }
});

test('only dev stops at night', () => {
  const stopping = fargate.environments.filter(({ name }) => parametersOf(name).StopSchedule !== undefined);
  expect(stopping.map(({ name }) => name)).toEqual(['dev']);
});
