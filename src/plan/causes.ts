import type { Cause } from './change-tree';
import type { TemplateReference } from './references';

/** What a change set does to a resource. */
export type Fate = 'same' | 'modified' | 'perhaps replaced' | 'replaced' | 'added';

export interface Causation {
  /** Whether a parameter's value changes or is new; `undefined` where there is no such parameter. */
  readonly parameterChanges: (name: string) => boolean | undefined;
  readonly fateOf: (logicalId: string) => Fate;
}

/**
 * Why a value with these references changes. A reference to a resource that is updated in place is no cause, because its
 * ID stays the same. A reference to its attribute is one, because AWS doesn't know which attributes an update changes.
 */
export function causesOf(references: readonly TemplateReference[], causation: Causation): Cause[] {
  const causes = new Map<string, Cause>();
  for (const reference of references) {
    const cause = causeOf(reference, causation);
    if (cause) causes.set(`${cause.source} ${cause.entity}`, cause);
  }
  return [...causes.values()];
}

function causeOf(reference: TemplateReference, causation: Causation): Cause | undefined {
  const { name, attribute } = reference;
  const parameter = attribute === undefined ? causation.parameterChanges(name) : undefined;
  if (parameter !== undefined)
    return parameter ? { source: 'ParameterReference', entity: name, evaluation: 'Static' } : undefined;
  const evaluation = effect(causation.fateOf(name), attribute !== undefined);
  if (!evaluation) return undefined;
  return attribute === undefined
    ? { source: 'ResourceReference', entity: name, evaluation }
    : { source: 'ResourceAttribute', entity: `${name}.${attribute}`, evaluation };
}

function effect(fate: Fate, onAttribute: boolean): Cause['evaluation'] | undefined {
  switch (fate) {
    case 'same':
      return undefined;
    case 'modified':
      return onAttribute ? 'Dynamic' : undefined;
    case 'perhaps replaced':
      return 'Dynamic';
    default:
      return 'Static';
  }
}
