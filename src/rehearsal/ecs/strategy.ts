import { type Data, type DataObject, entry } from '../../document/data';
import { objects } from './definition';

export type Strategy = 'ROLLING' | 'BLUE_GREEN' | 'CANARY' | 'LINEAR';

/** The names of ECS: "ServiceDeployment" in the ECS API Reference describes each. */
export type StageName =
  | 'RECONCILE_SERVICE'
  | 'PRE_SCALE_UP'
  | 'SCALE_UP'
  | 'POST_SCALE_UP'
  | 'TEST_TRAFFIC_SHIFT'
  | 'POST_TEST_TRAFFIC_SHIFT'
  | 'PRE_PRODUCTION_TRAFFIC_SHIFT'
  | 'PRODUCTION_TRAFFIC_SHIFT'
  | 'POST_PRODUCTION_TRAFFIC_SHIFT'
  | 'BAKE_TIME'
  | 'CLEAN_UP';

/** A stage of a deployment that shifts traffic. */
export interface Stage {
  readonly name: StageName;
  /** Percent of the traffic that the new revision gets in this stage. Without it, nothing changes. */
  readonly test?: number;
  readonly production?: number;
  /** Minutes until the next stage. */
  readonly minutes?: number;
  /** What the deployment waits for. */
  readonly until?: Milestone;
}

/** What a stage waits for: no other revision runs, all new tasks are ready, or no old task runs. */
export type Milestone = 'reconciled' | 'scaled-up' | 'cleaned-up';

export type HookAction = 'CONTINUE' | 'ROLLBACK';

/** A lifecycle hook that waits for a person. */
export interface PauseHook {
  readonly stages: readonly string[];
  readonly minutes: number;
  readonly timeoutAction: HookAction;
}

export function strategyOf(properties: DataObject): Strategy {
  const name = entry(properties.DeploymentConfiguration, 'Strategy');
  return name === 'BLUE_GREEN' || name === 'CANARY' || name === 'LINEAR' ? name : 'ROLLING';
}

/**
 * The stages of the strategies that shift traffic, which differ in its steps only. The defaults are those of
 * "DeploymentConfiguration" in the ECS API Reference.
 * @param reconciles whether the deployment starts while more than one revision is active
 */
export function stagesOf(properties: DataObject, reconciles: boolean): readonly Stage[] {
  const configuration = properties.DeploymentConfiguration;
  return [
    ...(reconciles ? [{ name: 'RECONCILE_SERVICE', until: 'reconciled' } as const] : []),
    { name: 'PRE_SCALE_UP' },
    { name: 'SCALE_UP', until: 'scaled-up' },
    { name: 'POST_SCALE_UP' },
    { name: 'TEST_TRAFFIC_SHIFT', test: 100 },
    { name: 'POST_TEST_TRAFFIC_SHIFT' },
    ...stepsOf(strategyOf(properties), configuration).flatMap((step): Stage[] => [
      { name: 'PRE_PRODUCTION_TRAFFIC_SHIFT' },
      step,
    ]),
    { name: 'POST_PRODUCTION_TRAFFIC_SHIFT' },
    { name: 'BAKE_TIME', minutes: Number(entry(configuration, 'BakeTimeInMinutes') ?? 15) },
    { name: 'CLEAN_UP', test: 0, until: 'cleaned-up' },
  ];
}

/** "Amazon ECS canary deployments" and "Amazon ECS linear deployments" in the ECS Developer Guide. */
function stepsOf(strategy: Strategy, configuration: Data | undefined): readonly Stage[] {
  const step = (production: number, minutes: number): Stage => ({
    name: 'PRODUCTION_TRAFFIC_SHIFT',
    production,
    minutes,
  });
  if (strategy === 'CANARY') {
    const canary = entry(configuration, 'CanaryConfiguration');
    const percent = Number(entry(canary, 'CanaryPercent') ?? 5);
    return [step(percent, Number(entry(canary, 'CanaryBakeTimeInMinutes') ?? 10)), step(100, 0)];
  }
  if (strategy === 'LINEAR') {
    const linear = entry(configuration, 'LinearConfiguration');
    const percent = Number(entry(linear, 'StepPercent') ?? 10);
    const minutes = Number(entry(linear, 'StepBakeTimeInMinutes') ?? 6);
    const count = Math.ceil(100 / percent);
    return Array.from({ length: count }, (_, index) =>
      index === count - 1 ? step(100, 0) : step(percent * (index + 1), minutes),
    );
  }
  return [step(100, 0)];
}

/** "Pause hooks for Amazon ECS service deployments" in the ECS Developer Guide. */
export function pauseHooksOf(properties: DataObject): readonly PauseHook[] {
  return objects(entry(properties.DeploymentConfiguration, 'LifecycleHooks'))
    .filter(({ TargetType }) => TargetType === 'PAUSE')
    .map(({ LifecycleStages, TimeoutConfiguration }) => ({
      stages: Array.isArray(LifecycleStages) ? LifecycleStages.map(String) : [],
      minutes: Number(entry(TimeoutConfiguration, 'TimeoutInMinutes') ?? 1440),
      timeoutAction: entry(TimeoutConfiguration, 'Action') === 'CONTINUE' ? 'CONTINUE' : 'ROLLBACK',
    }));
}

/** The stages at which only hooks that call Lambda functions run. */
const WITHOUT_PAUSE = ['TEST_TRAFFIC_SHIFT', 'PRODUCTION_TRAFFIC_SHIFT'];

/** Why ECS refuses the pause hooks of a service: "DeploymentLifecycleHook" in the ECS API Reference. */
export function refusedHook(properties: DataObject): string | undefined {
  const refused = pauseHooksOf(properties).some(({ stages }) =>
    stages.some((stage) => WITHOUT_PAUSE.includes(stage)),
  );
  return refused
    ? `PAUSE hooks cannot be configured at ${WITHOUT_PAUSE.join(' or ')} stages. These stages are only valid for AWS_LAMBDA hooks.`
    : undefined;
}
