import { type Deployment, OutputReference } from './deployment';

/** The deployments that must exist before this one: those whose outputs it uses, and those that it names in `after`. */
export function producersOf({ parameters, after }: Deployment): readonly Deployment[] {
  const used = Object.values(parameters).flatMap((value) =>
    value instanceof OutputReference ? [value.deployment] : [],
  );
  return [...new Set([...used, ...after])];
}

/** The deployments that need this one. */
export function consumersOf(producer: Deployment, among: readonly Deployment[]): readonly Deployment[] {
  return among.filter((each) => producersOf(each).includes(producer));
}

/**
 * Groups deployments so that each comes after its producers. Those of one group are independent of each other. Deletion goes
 * through the groups backwards. There are no cycles: a deployment can refer only to one that is already defined.
 */
export function deploymentOrder(deployments: readonly Deployment[]): readonly (readonly Deployment[])[] {
  const position = (each: Deployment): number =>
    Math.max(
      0,
      ...producersOf(each).map((producer) => position(producer) + Number(deployments.includes(producer))),
    );
  const positions = deployments.map(position);
  return Array.from({ length: Math.max(0, ...positions.map((each) => each + 1)) }, (_, index) =>
    deployments.filter((_each, of) => positions[of] === index),
  );
}

/** The deployments of other environments that these need, directly or through each other, producers first. */
export function neededElsewhere(deployments: readonly Deployment[]): readonly Deployment[] {
  const seen = new Set<Deployment>();
  const visit = (each: Deployment): readonly Deployment[] => {
    if (seen.has(each)) return [];
    seen.add(each);
    return [...producersOf(each).flatMap(visit), each];
  };
  return deployments.flatMap(visit).filter((each) => !deployments.includes(each));
}
