import { type DataObject, entry } from '../../document/data';
import { objects } from '../ecs/definition';

export type Weights = ReadonlyMap<string, number>;

/** The weights of the target groups that an action forwards to. A group without a weight has 1. */
export function weightsOf(action: DataObject): Weights {
  const groups = objects(entry(action.ForwardConfig, 'TargetGroups'));
  if (groups.length === 0 && action.TargetGroupArn !== undefined)
    return new Map([[String(action.TargetGroupArn), 1]]);
  return new Map(groups.map((group) => [String(group.TargetGroupArn), Number(group.Weight ?? 1)]));
}

/** The action with other weights. Target groups that it does not name are added. */
export function withWeights(action: DataObject, weights: Weights): DataObject {
  const { TargetGroupArn, ...rest } = action;
  const all = new Map([...weightsOf(action), ...weights]);
  const TargetGroups = [...all].map(([arn, weight]) => ({ TargetGroupArn: arn, Weight: weight }));
  return { ...rest, ForwardConfig: { ...Object(action.ForwardConfig), TargetGroups } };
}

/**
 * Distributes requests by weight. Each choice adds its weight to every candidate and takes the sum from the chosen one, so
 * that even a few requests are distributed exactly.
 */
export class WeightedChoice {
  private readonly credit = new Map<string, number>();

  choose(weights: Weights): string | undefined {
    const candidates = [...weights].filter(([, weight]) => weight > 0);
    const sum = candidates.reduce((total, [, weight]) => total + weight, 0);
    let chosen: string | undefined;
    for (const [name, weight] of candidates) {
      this.credit.set(name, (this.credit.get(name) ?? 0) + weight);
      if (chosen === undefined || this.creditOf(name) > this.creditOf(chosen)) chosen = name;
    }
    if (chosen !== undefined) this.credit.set(chosen, this.creditOf(chosen) - sum);
    return chosen;
  }

  private creditOf(name: string): number {
    return this.credit.get(name) ?? 0;
  }
}
