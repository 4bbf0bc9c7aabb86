import { entry } from '../../src/document/data';
import { compiled, deployed, field, list, section } from '../../tools/testing/compiled';
import { service } from '../service';
import { given } from '../testing/service';

const fargate = (more = {}) =>
  deployed(service, { ...given, CapacityProviderName: '', ImageTag: 'v1', LaunchType: 'FARGATE', ...more });
const container = (stack: ReturnType<typeof fargate>) =>
  list(stack.properties('Task').ContainerDefinitions)[0];

test('on Fargate, tasks run on demand and on Spot by weight, on a pinned platform version', () => {
  const { CapacityProviderStrategy, PlatformVersion, PlacementStrategies } = fargate({
    SpotWeight: 3,
  }).properties('Service');
  expect(CapacityProviderStrategy).toEqual([
    { CapacityProvider: 'FARGATE', Base: '1', Weight: '1' },
    { CapacityProvider: 'FARGATE_SPOT', Weight: '3' },
  ]);
  expect(PlatformVersion).toBe('1.4.0');
  expect(PlacementStrategies).toBeUndefined();
});

test('on nodes, there is no platform version', () => {
  expect(
    deployed(service, { ...given, ImageTag: 'v1' }).properties('Service').PlatformVersion,
  ).toBeUndefined();
});

test('the task fits Fargate: no tmpfs, and the architecture of the image', () => {
  const task = fargate({ Architecture: 'ARM64' });
  expect(task.properties('Task')).toMatchObject({
    RequiresCompatibilities: ['FARGATE'],
    RuntimePlatform: { CpuArchitecture: 'ARM64' },
  });
  expect(field(field(container(task), 'LinuxParameters'), 'Tmpfs')).toBeUndefined();
});

test('SYS_PTRACE is the only capability, where it is asked for', () => {
  const capabilities = (SysPtrace: string) =>
    field(field(container(fargate({ SysPtrace })), 'LinuxParameters'), 'Capabilities');
  expect(capabilities('false')).toEqual({ Drop: ['ALL'] });
  expect(capabilities('true')).toEqual({ Drop: ['ALL'], Add: ['SYS_PTRACE'] });
});

/** The assertions of a rule that fail, evaluated as CloudFormation does. */
function failing(Cpu: number, Memory: number): readonly unknown[] {
  const rules = Object.fromEntries(section(compiled(service), 'Rules'));
  const assertions = list(JSON.parse(JSON.stringify(entry(rules.FargateTaskSize, 'Assertions'))));
  const value = { Cpu: String(Cpu), Memory: String(Memory) };
  return assertions.filter((assertion) => !holds(field(assertion, 'Assert'), value));
}

function holds(condition: unknown, values: Readonly<Record<string, string>>): boolean {
  const [[name, given] = ['', []]] = Object.entries(Object(condition)) as [string, unknown[]][];
  const resolved = (part: unknown): unknown => values[String(Object(part).Ref)] ?? part;
  if (name === 'Fn::Not') return !holds(given[0], values);
  if (name === 'Fn::Or') return given.some((part) => holds(part, values));
  if (name === 'Fn::Equals') return String(resolved(given[0])) === String(resolved(given[1]));
  if (name === 'Fn::Contains')
    return (given[0] as unknown[]).map(String).includes(String(resolved(given[1])));
  throw new Error(`add ${name}`);
}

test.each([
  [256, 512],
  [512, 1024],
  [1024, 8192],
  [4096, 30_720],
])('a rule accepts %i CPU units with %i MiB', (cpu, memory) => {
  expect(failing(cpu, memory)).toEqual([]);
});

test.each([
  [256, 4096],
  [512, 512],
  [1024, 1024],
  [128, 512],
  [8192, 16_384],
])('a rule rejects %i CPU units with %i MiB', (cpu, memory) => {
  expect(failing(cpu, memory)).toHaveLength(1);
});

test('on a schedule, all tasks stop and start again', () => {
  const { ScheduledActions } = fargate({ StopSchedule: 'cron(0 20 ? * MON-FRI *)' }).properties(
    'ScalableTarget',
  );
  expect(ScheduledActions).toMatchObject([
    {
      ScheduledActionName: 'stop',
      Schedule: 'cron(0 20 ? * MON-FRI *)',
      ScalableTargetAction: { MinCapacity: 0, MaxCapacity: 0 },
    },
    { ScheduledActionName: 'start', ScalableTargetAction: { MinCapacity: '1', MaxCapacity: '3' } },
  ]);
  expect(fargate().properties('ScalableTarget').ScheduledActions).toBeUndefined();
});
