import type { Certainty, StackChanges, TargetChange } from './change-tree';

/** AWS lists a nested stack without a change of its own if a resource in it changes, or if AWS didn't compare its resources. */
export function automaticTarget(inside: StackChanges | undefined): TargetChange | undefined {
  if (inside?.action === 'None') return undefined;
  return {
    attribute: 'Properties',
    requiresRecreation: 'Never',
    certainty: inside ? certaintyInside(inside) : 'possible',
    causes: [{ source: 'Automatic', evaluation: 'Dynamic' }],
  };
}

function certaintyInside({ resources, outputs }: StackChanges): Certainty {
  return outputs.length > 0 ? 'certain' : strongest(resources);
}

/** The certainty of the most certain part. */
export function strongest(parts: readonly { readonly certainty: Certainty }[]): Certainty {
  const order: readonly Certainty[] = ['certain', 'possible', 'phantom'];
  return order.find((certainty) => parts.some((part) => part.certainty === certainty)) ?? 'phantom';
}
