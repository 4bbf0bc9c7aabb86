import type { Data } from '../document/data';

/**
 * The changes of a change set as plain data that can be saved as JSON. It comes from DescribeChangeSet, the offline plan
 * or the local endpoint, and uses AWS's terms.
 */
export interface StackChanges {
  /** The name of the root stack, or the logical ID of a nested one. */
  readonly name: string;
  readonly action: 'Create' | 'Update' | 'Delete' | 'None';
  readonly resources: readonly ResourceChange[];
  /** Parameters that are added, changed or removed. */
  readonly parameters: readonly ValueChange[];
  /** Outputs that are added, changed or removed. */
  readonly outputs: readonly ValueChange[];
  /** Stack tags that are added, changed or removed. Absent where there are none. */
  readonly tags?: readonly ValueChange[];
  /** Warnings, such as AWS's about incomplete property values. */
  readonly warnings: readonly string[];
}

/** A parameter or output. `before` is absent where it is added, `after` where it is removed. */
export interface ValueChange {
  readonly name: string;
  readonly before?: Data;
  readonly after?: Data;
}

export type Action = 'Add' | 'Modify' | 'Remove' | 'Import' | 'Dynamic';
export type Replacement = 'True' | 'False' | 'Conditional';
export type PolicyAction =
  | 'Delete'
  | 'Retain'
  | 'Snapshot'
  | 'ReplaceAndDelete'
  | 'ReplaceAndRetain'
  | 'ReplaceAndSnapshot';
export type ResourceAttribute =
  | 'Properties'
  | 'Metadata'
  | 'CreationPolicy'
  | 'UpdatePolicy'
  | 'DeletionPolicy'
  | 'UpdateReplacePolicy'
  | 'Tags';

/**
 * `certain`: it will happen. `possible`: it depends on a value known only after apply. `phantom`: AWS lists it because it
 * cannot compute the value, but it will not change.
 */
export type Certainty = 'certain' | 'possible' | 'phantom';

export interface ResourceChange {
  readonly logicalId: string;
  readonly type: string;
  /** Absent where the resource does not exist yet, and in plans made without a deployed stack. */
  readonly physicalId?: string;
  readonly action: Action;
  /** Only of a Modify. */
  readonly replacement?: Replacement;
  /** The replacement that the offline plan expects, where AWS reports another. */
  readonly expectedReplacement?: Replacement;
  /** What happens to the old physical resource, where it is removed or replaced. */
  readonly policyAction?: PolicyAction;
  readonly certainty: Certainty;
  readonly scope: readonly ResourceAttribute[];
  readonly targets: readonly TargetChange[];
  /** The resource before the change; unknown values are KNOWN_AFTER_APPLY. Absent for an Add. */
  readonly before?: ResourceContext;
  /** The resource after the change. Absent for a Remove. */
  readonly after?: ResourceContext;
  /** For a nested stack: the changes in it. */
  readonly nested?: StackChanges;
  /** AWS lists some changes only with, and some only without, IncludePropertyValues. Absent: both. */
  readonly listed?: Listed;
}

/** A resource as in BeforeContext and AfterContext: `Properties` and the other sections that the template sets. */
export type ResourceContext = { readonly [section: string]: Data };

/** One changed value of a resource with all its causes. AWS lists each cause as a separate detail. */
export interface TargetChange {
  readonly attribute: ResourceAttribute;
  /** The top-level property; absent for other attributes. */
  readonly name?: string;
  /** `/Properties/LoadBalancers/0/ContainerPort`. Absent without IncludePropertyValues. */
  readonly path?: string;
  readonly changeType?: 'Add' | 'Remove' | 'Modify';
  readonly before?: Data;
  /** As AWS shows it. */
  readonly after?: Data;
  /** The value that the offline plan expects, where `after` doesn't say it. */
  readonly expected?: Data;
  readonly requiresRecreation: 'Never' | 'Conditionally' | 'Always';
  readonly certainty: Certainty;
  readonly causes: readonly Cause[];
}

export interface Cause {
  readonly source:
    | 'DirectModification'
    | 'ParameterReference'
    | 'ResourceReference'
    | 'ResourceAttribute'
    | 'Automatic';
  /** A parameter, a resource, or a resource's attribute as `Resource.Attribute`. */
  readonly entity?: string;
  /** Static: the target changes. Dynamic: it may change. */
  readonly evaluation: 'Static' | 'Dynamic';
  readonly listed?: Listed;
}

export type Listed = 'with values' | 'without values';

/** AWS's placeholder for a value that is known only after apply. */
export const KNOWN_AFTER_APPLY = '{{changeSet:KNOWN_AFTER_APPLY}}';

/** AWS's placeholder for values that come from a NoEcho parameter. */
export const CONCEALED = '****';
