import type { Data } from '../document/data';

/**
 * What a change set would do, as plain data: it can be saved as JSON and read again. AWS's DescribeChangeSet, the offline
 * plan and the local endpoint all produce it; the words are AWS's own.
 */
export interface StackChanges {
  /** The name of the root stack, or the logical ID of a nested one. */
  readonly name: string;
  readonly action: 'Create' | 'Update' | 'Delete' | 'None';
  readonly resources: readonly ResourceChange[];
  /** Parameters whose value changes, is new, or goes. */
  readonly parameters: readonly ValueChange[];
  /** Outputs whose value changes, is new, or goes. */
  readonly outputs: readonly ValueChange[];
  /** Tags of the stack that change, are new, or go. Absent where none do. */
  readonly tags?: readonly ValueChange[];
  /** Sentences on what could not be told, such as AWS's warning of incomplete property values. */
  readonly warnings: readonly string[];
}

/** A parameter or output. `before` is absent where it is new, `after` where it goes. */
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
 * `certain`: it will happen. `possible`: it hangs on a value that only applying tells. `phantom`: AWS lists it, because
 * it doesn't know better, but nothing of it can change.
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
  /** The replacement to the best of our knowledge, where AWS reports another. */
  readonly expectedReplacement?: Replacement;
  /** What becomes of the old physical resource, where it is removed or replaced. */
  readonly policyAction?: PolicyAction;
  readonly certainty: Certainty;
  readonly scope: readonly ResourceAttribute[];
  readonly targets: readonly TargetChange[];
  /** The resource as it is, values known only after applying being AWS's own text for that. Absent for an Add. */
  readonly before?: ResourceContext;
  /** The resource as it will be. Absent for a Remove. */
  readonly after?: ResourceContext;
  /** Of a nested stack: what happens inside. */
  readonly nested?: StackChanges;
  /** AWS lists some changes only when asked with, or only when asked without, property values. Absent: both. */
  readonly listed?: Listed;
}

/** A resource as BeforeContext and AfterContext show it: `Properties`, and other sections that the template gives it. */
export type ResourceContext = { readonly [section: string]: Data };

/** One thing about a resource that changes, and all its causes. AWS lists each cause as a detail of its own. */
export interface TargetChange {
  readonly attribute: ResourceAttribute;
  /** The top-level property; absent for other attributes. */
  readonly name?: string;
  /** Where the change is: `/Properties/LoadBalancers/0/ContainerPort`. Absent where AWS was asked without values. */
  readonly path?: string;
  readonly changeType?: 'Add' | 'Remove' | 'Modify';
  readonly before?: Data;
  /** As AWS shows it. */
  readonly after?: Data;
  /** What it will be to the best of our knowledge, where that says more than `after`. */
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
  /** Static: AWS knows before applying that the target changes. Dynamic: it may. */
  readonly evaluation: 'Static' | 'Dynamic';
  readonly listed?: Listed;
}

export type Listed = 'with values' | 'without values';

/** What AWS writes where a value comes to be known only by applying. */
export const KNOWN_AFTER_APPLY = '{{changeSet:KNOWN_AFTER_APPLY}}';

/** What stands for everything that comes from a parameter with NoEcho, as AWS writes it. */
export const CONCEALED = '****';
