import type { Cause } from './change-tree';
import type { TemplateReference } from './references';

/** What becomes of a resource. */
export type Fate = 'same' | 'modified' | 'perhaps replaced' | 'replaced' | 'added';

export interface Causation {
  /** Whether a parameter's value changes or is new; `undefined` where there is no such parameter. */
  readonly parameterChanges: (name: string) => boolean | undefined;
  readonly fateOf: (logicalId: string) => Fate;
}

/**
 * What makes a value change that mentions these references. A reference to a resource that is updated in place is none:
 * its ID stays. One to an attribute is, for AWS doesn't know which attributes an update touches.
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
