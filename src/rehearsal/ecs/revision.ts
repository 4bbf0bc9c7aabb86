import { type DataObject, entry } from '../../document/data';
import type { LoadBalancerTarget, Memory, Revision } from '../memory';
import { objects } from './definition';

/** A change of these properties starts a deployment: "Amazon ECS service revisions" in the ECS Developer Guide. */
const SETTINGS = [
  'CapacityProviderStrategy',
  'LaunchType',
  'LoadBalancers',
  'NetworkConfiguration',
  'PlatformVersion',
  'ServiceConnectConfiguration',
  'ServiceRegistries',
  'VolumeConfigurations',
] as const;

/** The revision that a service's properties describe; `undefined` without a known task definition. */
export function revisionOf(memory: Memory, properties: DataObject): Revision | undefined {
  const taskDefinition = String(properties.TaskDefinition ?? '');
  const definition = memory.get('taskDefinitions', taskDefinition);
  return (
    definition && {
      createdAt: Date.now(),
      settings: Object.fromEntries(
        SETTINGS.flatMap((name) => {
          const value = properties[name];
          return value === undefined ? [] : [[name, value]];
        }),
      ),
      taskDefinition,
      definition,
      loadBalancers: objects(properties.LoadBalancers).map(targetOf),
    }
  );
}

function targetOf(properties: DataObject): LoadBalancerTarget {
  const advanced = properties.AdvancedConfiguration;
  const alternate = entry(advanced, 'AlternateTargetGroupArn');
  const rule = (name: string): string | undefined => {
    const arn = entry(advanced, name);
    return typeof arn === 'string' ? arn : undefined;
  };
  return {
    targetGroup: String(properties.TargetGroupArn),
    container: String(properties.ContainerName),
    port: Number(properties.ContainerPort ?? 0),
    ...(typeof alternate === 'string' && {
      shift: {
        alternate,
        productionRule: rule('ProductionListenerRule'),
        testRule: rule('TestListenerRule'),
      },
    }),
  };
}

/** Whether two revisions are the same, in whichever of their target groups they are. */
export function isSame(one: Revision, other: Revision): boolean {
  return one === other || (one.taskDefinition === other.taskDefinition && identity(one) === identity(other));
}

function identity({ forced, settings, definition, loadBalancers }: Revision): string {
  // The state of an earlier version has no settings.
  const { LoadBalancers: _LoadBalancers, ...rest } = { ...settings };
  const targets = loadBalancers.map(({ targetGroup, shift, ...target }) => ({
    ...target,
    groups: [targetGroup, shift?.alternate].sort(),
    rules: [shift?.productionRule, shift?.testRule],
  }));
  return JSON.stringify([rest, definition, targets, forced]);
}

/** The revision in the target groups that the present one does not use. */
export function besides(present: Revision, next: Revision): Revision {
  const used = new Set(present.loadBalancers.map(({ targetGroup }) => targetGroup));
  return {
    ...next,
    loadBalancers: next.loadBalancers.map((target) =>
      target.shift && used.has(target.targetGroup)
        ? {
            ...target,
            targetGroup: target.shift.alternate,
            shift: { ...target.shift, alternate: target.targetGroup },
          }
        : target,
    ),
  };
}
