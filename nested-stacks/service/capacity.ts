import { contains, equals, iff, type NamedCondition, not, noValue, or } from '../../src/template';
import type { ECS } from '../../src/template/aws';
import type { ServiceBuilder } from './parameters';

/** CPU units and the memory in MiB that Fargate supports with them: "Task CPU and memory", Amazon ECS Developer Guide. */
const FARGATE_SIZES: readonly (readonly [cpu: number, memory: readonly number[]])[] = [
  [256, [512, 1024, 2048]],
  [512, gibibytes(1, 4)],
  [1024, gibibytes(2, 8)],
  [2048, gibibytes(4, 16)],
  [4096, gibibytes(8, 30)],
];

function gibibytes(least: number, most: number): readonly number[] {
  return Array.from({ length: most - least + 1 }, (_, index) => (least + index) * 1024);
}

export function runsOnFargate({ parameters, condition, rule }: ServiceBuilder): NamedCondition {
  const { LaunchType, Cpu, Memory } = parameters;
  rule('FargateTaskSize', {
    RuleCondition: equals(LaunchType, 'FARGATE'),
    Assertions: [
      {
        Assert: contains(
          FARGATE_SIZES.map(([cpu]) => `${cpu}`),
          Cpu,
        ),
        AssertDescription: 'On Fargate, Cpu must be 256, 512, 1024, 2048 or 4096',
      },
      ...FARGATE_SIZES.map(([cpu, memory]) => ({
        Assert: or(not(equals(Cpu, `${cpu}`)), contains(memory.map(String), Memory)),
        AssertDescription: `On Fargate, a Cpu of ${cpu} supports a Memory of ${memory.join(', ')}`,
      })),
    ],
  });
  return condition('RunsOnFargate', equals(LaunchType, 'FARGATE'));
}

const ON_NODES: readonly ECS.Service.PlacementStrategy[] = [
  { Type: 'spread', Field: 'attribute:ecs.availability-zone' },
  { Type: 'binpack', Field: 'MEMORY' },
];

type Placement = Pick<
  ECS.ServiceProperties,
  'CapacityProviderStrategy' | 'PlacementStrategies' | 'PlatformVersion'
>;

/** Where ECS places the tasks. Fargate spreads them over the zones by itself. */
export function placement({ parameters }: ServiceBuilder, onFargate: NamedCondition): Placement {
  return {
    CapacityProviderStrategy: iff(
      onFargate,
      [
        {
          CapacityProvider: 'FARGATE',
          Base: parameters.OnDemandBase,
          Weight: parameters.OnDemandWeight,
        },
        { CapacityProvider: 'FARGATE_SPOT', Weight: parameters.SpotWeight },
      ],
      [{ CapacityProvider: parameters.CapacityProviderName, Weight: 1 }],
    ),
    PlatformVersion: iff(onFargate, parameters.PlatformVersion, noValue),
    PlacementStrategies: iff(onFargate, noValue, ON_NODES),
  };
}
