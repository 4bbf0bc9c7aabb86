import type { CostChange } from '../cost/estimate';
import type { Data } from '../document/data';
import type { ResourceChange, StackChanges, TargetChange, ValueChange } from '../plan/change-tree';

/** A change tree with its conclusions: changes ranked by risk, what happens to data, and who gets access. */
export interface Review {
  readonly name: string;
  readonly action: StackChanges['action'];
  /** Everything that will or may happen, worst first. */
  readonly changes: readonly ReviewedChange[];
  /** What AWS lists although it cannot change. */
  readonly phantoms: readonly ReviewedChange[];
  readonly overview: StackOverview;
  /** Largest first. */
  readonly cascades: readonly Cascade[];
  readonly facts: readonly ReviewFact[];
  /** Parameters, tags and outputs that change, stack by stack. */
  readonly values: readonly StackValues[];
  readonly warnings: readonly string[];
  readonly summary: Summary;
  readonly approval: Approval;
  /** Absent where the templates before and after are not known. */
  readonly cost?: CostChange;
}

/** How a person approves: with yes, or by typing the stack's name because data is at risk. */
export type Approval =
  | { readonly kind: 'plain' }
  | { readonly kind: 'type-name'; readonly because: readonly string[] };

export interface Summary {
  /** Resources by what happens to them, without nested stacks whose resources are counted. */
  readonly verbs: VerbCounts;
  /** Nested stacks in which something happens. */
  readonly stacks: number;
  /** How many of the resources are the root stack's own. */
  readonly inRoot: number;
  /** Resources whose data is or may be deleted, also after a snapshot, or replaced by an empty resource. */
  readonly dataLost: number;
  /** Resources removed from the stack whose data is retained. */
  readonly dataKept: number;
  /** Resources that grant new access. */
  readonly accessWidened: number;
  readonly phantoms: number;
}

/** Why a change matters, most important first. */
export const ranks = ['data', 'replacement', 'access', 'kept', 'rest'] as const;
export type Rank = (typeof ranks)[number];

/** The names of the stacks from the root to a stack. */
export type StackPath = readonly string[];

export type Verb = 'remove' | 'replace' | 'perhaps replace' | 'undecided' | 'change' | 'import' | 'add';

export type VerbCounts = Readonly<Partial<Record<Verb, number>>>;

/** What happens to the data that a resource stores. */
export interface DataFate {
  /**
   * `lost`: deleted. `recoverable`: deleted after a waiting period. `refused`: AWS refuses the deletion because of deletion
   * protection or because the resource is not empty. `snapshot`: deleted after a final snapshot. `kept`: retained outside
   * the stack.
   */
  readonly fate: 'lost' | 'recoverable' | 'refused' | 'snapshot' | 'kept' | 'unknown';
  /** Whether an empty resource replaces it. */
  readonly replaced: boolean;
  /** False where it depends on values known only after apply. */
  readonly certain: boolean;
  /** The same in one or two sentences. */
  readonly sentence: string;
}

/** Access that is granted and access that is taken away. */
export interface AccessChange {
  readonly widened: readonly AccessFact[];
  readonly narrowed: readonly AccessFact[];
}

export interface AccessFact {
  readonly sentence: string;
  /** Access for everyone, to everything, or to more permissions. */
  readonly alarming: boolean;
}

export interface ReviewedChange {
  readonly stack: StackPath;
  readonly change: ResourceChange;
  readonly rank: Rank;
  readonly verb: Verb;
  /** Where the change affects stored data. */
  readonly data?: DataFate;
  /** What happens to the resource as a whole, where the verb alone does not say it. */
  readonly sentences: readonly string[];
  readonly access: AccessChange;
  readonly properties: readonly PropertyChange[];
}

/** A property or another section of a resource, with everything that AWS lists below it. */
export interface PropertyChange {
  /** `KeySchema`, `Parameters.ImageTag`, `Metadata`. */
  readonly label: string;
  readonly targets: readonly TargetChange[];
  /** The whole value, as far as it is known. */
  readonly before?: Data;
  readonly after?: Data;
  /** Whether `after` contains planned values that AWS reports only after apply. */
  readonly expected: boolean;
  readonly recreation: TargetChange['requiresRecreation'];
  readonly certainty: TargetChange['certainty'];
  /** What causes the change, each as a chain back to its origin. Empty where the template was edited. */
  readonly causes: readonly string[];
  /** The parameters and resources at the ends of the chains. */
  readonly origins: readonly string[];
}

/** A parameter or resource whose change replaces several resources. */
export interface Cascade {
  readonly origin: string;
  readonly replaced: readonly ReviewedChange[];
}

/** Where and when the change set was created, such as the account. */
export interface ReviewFact {
  readonly name: string;
  readonly value: string;
}

export interface StackOverview {
  readonly name: string;
  readonly path: StackPath;
  readonly action: StackChanges['action'];
  readonly verbs: VerbCounts;
  readonly worst: Rank | 'none';
  readonly nested: readonly StackOverview[];
}

export interface StackValues {
  readonly stack: StackPath;
  readonly kind: 'parameters' | 'tags' | 'outputs';
  readonly changes: readonly ValueChange[];
}
