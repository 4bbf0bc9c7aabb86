import type { Cause, TargetChange, ValueChange } from '../plan/change-tree';
import { costSentences } from './cost';
import type { Approval, DataFate, Review, ReviewedChange, StackPath, Summary } from './model';
import { summarySentences } from './summary';

/** The output of `--format json`. Within a version, fields may be added but never removed or changed. */
export interface JsonReview {
  readonly version: 1;
  readonly stack: string;
  readonly action: Review['action'];
  readonly summary: Summary & { readonly sentences: readonly string[] };
  readonly approval: Approval;
  /** Estimated, per month, in US dollars. Absent where it is not known. */
  readonly cost?: Review['cost'];
  /** Most important first, with listed changes that will not happen at the end. */
  readonly changes: readonly JsonChange[];
  /** Changed parameters, tags and outputs of all stacks. */
  readonly values: readonly {
    readonly stack: StackPath;
    readonly kind: 'parameters' | 'tags' | 'outputs';
    readonly changes: readonly ValueChange[];
  }[];
  readonly warnings: readonly string[];
  /** Parameters and resources whose change replaces several resources. */
  readonly cascades: readonly { readonly origin: string; readonly replaced: readonly string[] }[];
  /** Where and when the change set was created. */
  readonly facts: Review['facts'];
}

interface JsonChange {
  /** The names of the stacks from the root to the resource. */
  readonly stack: StackPath;
  readonly logicalId: string;
  readonly type: string;
  readonly physicalId?: string;
  readonly rank: ReviewedChange['rank'];
  readonly verb: ReviewedChange['verb'];
  /** AWS's terms. */
  readonly action: string;
  readonly replacement?: string;
  readonly policyAction?: string;
  readonly certainty: string;
  readonly sentences: readonly string[];
  readonly data?: DataFate;
  readonly access: ReviewedChange['access'];
  readonly properties: readonly JsonProperty[];
  /** The whole resource, where it is added or removed. */
  readonly before?: ReviewedChange['change']['before'];
  readonly after?: ReviewedChange['change']['after'];
}

interface JsonProperty {
  readonly name: string;
  readonly before?: TargetChange['before'];
  readonly after?: TargetChange['after'];
  readonly certainty: string;
  readonly requiresRecreation: string;
  /** Chains back to the origin, as sentences. */
  readonly because: readonly string[];
  /** Each place that AWS lists below the property. */
  readonly targets: readonly {
    readonly attribute: string;
    readonly path?: string;
    readonly before?: TargetChange['before'];
    readonly after?: TargetChange['after'];
    readonly expected?: TargetChange['expected'];
    readonly certainty: string;
    readonly requiresRecreation: string;
    readonly causes: readonly Cause[];
  }[];
}

export function jsonReview(review: Review): string {
  const report: JsonReview = {
    version: 1,
    stack: review.name,
    action: review.action,
    summary: {
      ...review.summary,
      sentences: [...summarySentences(review.summary), ...costSentences(review.cost)].map(({ text }) => text),
    },
    approval: review.approval,
    ...(review.cost && { cost: review.cost }),
    changes: [...review.changes, ...review.phantoms].map(jsonChange),
    values: review.values,
    warnings: review.warnings,
    cascades: review.cascades.map(({ origin, replaced }) => ({
      origin,
      replaced: replaced.map(({ stack, change }) => [...stack.slice(1), change.logicalId].join(' / ')),
    })),
    facts: review.facts,
  };
  return JSON.stringify(report, null, 2);
}

function jsonChange({
  stack,
  change,
  rank,
  verb,
  data,
  sentences,
  access,
  properties,
}: ReviewedChange): JsonChange {
  const whole = verb === 'add' || verb === 'remove' || verb === 'import';
  return {
    stack,
    logicalId: change.logicalId,
    type: change.type,
    ...(change.physicalId !== undefined && { physicalId: change.physicalId }),
    rank,
    verb,
    action: change.action,
    ...(change.replacement && { replacement: change.replacement }),
    ...(change.policyAction && { policyAction: change.policyAction }),
    certainty: change.certainty,
    sentences,
    ...(data && { data }),
    access,
    properties: properties.map(jsonProperty),
    ...(whole && change.before && { before: change.before }),
    ...(whole && change.after && { after: change.after }),
  };
}

function jsonProperty(property: ReviewedChange['properties'][number]): JsonProperty {
  return {
    name: property.label,
    ...(property.before !== undefined && { before: property.before }),
    ...(property.after !== undefined && { after: property.after }),
    certainty: property.certainty,
    requiresRecreation: property.recreation,
    because: property.causes,
    targets: property.targets.map((target) => ({
      attribute: target.attribute,
      ...(target.path !== undefined && { path: target.path }),
      ...(target.before !== undefined && { before: target.before }),
      ...(target.after !== undefined && { after: target.after }),
      ...(target.expected !== undefined && { expected: target.expected }),
      certainty: target.certainty,
      requiresRecreation: target.requiresRecreation,
      causes: target.causes,
    })),
  };
}
