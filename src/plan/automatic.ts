import type { Certainty, StackChanges, TargetChange } from './change-tree';

/**
 * AWS lists a nested stack that has no change of its own where it may have one inside: where there is one, and where
 * nobody looked inside.
 */
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

/** The certainty of a whole: as certain as the most certain of its parts. */
export function strongest(parts: readonly { readonly certainty: Certainty }[]): Certainty {
  const order: readonly Certainty[] = ['certain', 'possible', 'phantom'];
  return order.find((certainty) => parts.some((part) => part.certainty === certainty)) ?? 'phantom';
}
