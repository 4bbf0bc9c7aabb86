import type { Data } from '../document/data';
import type { ResourceChange, StackChanges, TargetChange, ValueChange } from '../plan/change-tree';

/** A change tree made ready to be read: worst first, with the conclusions drawn. The renderers only lay it out. */
export interface Review {
  readonly name: string;
  readonly action: StackChanges['action'];
  /** Everything that will or may happen, worst first. */
  readonly changes: readonly ReviewedChange[];
  /** What AWS lists although nothing of it can change. */
  readonly phantoms: readonly ReviewedChange[];
  readonly overview: StackOverview;
  /** Parameters, tags and outputs that change, stack by stack. */
  readonly values: readonly StackValues[];
  readonly warnings: readonly string[];
  readonly summary: Summary;
  readonly approval: Approval;
}

/** What a person must do to approve: say yes, or also type the stack's name, because data goes. */
export type Approval =
  | { readonly kind: 'plain' }
  | { readonly kind: 'type-name'; readonly because: readonly string[] };

export interface Summary {
  /** Resources by what happens to them; nested stacks that are looked into don't count. */
  readonly verbs: VerbCounts;
  /** Nested stacks in which something happens. */
  readonly stacks: number;
  /** How many of the resources are the root stack's own. */
  readonly inRoot: number;
  /** Resources whose data is deleted, or left behind for an empty one; perhaps, or after a snapshot. */
  readonly dataLost: number;
  /** Resources whose data stays, out of the stack's hands. */
  readonly dataKept: number;
  /** Resources through which somebody may do more than before. */
  readonly accessWidened: number;
  readonly phantoms: number;
}

/** Why a change stands where it stands; in this order. */
export const ranks = ['data', 'replacement', 'access', 'kept', 'rest'] as const;
export type Rank = (typeof ranks)[number];

/** The names of the stacks that lead to a stack: the root's first. */
export type StackPath = readonly string[];

export type Verb = 'remove' | 'replace' | 'perhaps replace' | 'undecided' | 'change' | 'import' | 'add';

export type VerbCounts = Readonly<Partial<Record<Verb, number>>>;

/** What becomes of the data that a resource keeps. */
export interface DataFate {
  /**
   * `lost`: deleted. `recoverable`: deleted after days in which that can be undone. `refused`: AWS doesn't delete it, because
   * it is protected or while it isn't empty. `snapshot`: deleted after a copy was made. `kept`: it stays, out of the stack's
   * hands.
   */
  readonly fate: 'lost' | 'recoverable' | 'refused' | 'snapshot' | 'kept' | 'unknown';
  /** Whether an empty resource takes its place. */
  readonly replaced: boolean;
  /** False where it hangs on what only applying tells. */
  readonly certain: boolean;
  /** One or two sentences that say it. */
  readonly sentence: string;
}

/** Who may do what, or reach what, that could not before; and the other way round. */
export interface AccessChange {
  readonly widened: readonly AccessFact[];
  readonly narrowed: readonly AccessFact[];
}

export interface AccessFact {
  readonly sentence: string;
  /** Everyone, everything, or the way to more: worth reading before the others. */
  readonly alarming: boolean;
}

export interface ReviewedChange {
  readonly stack: StackPath;
  readonly change: ResourceChange;
  readonly rank: Rank;
  readonly verb: Verb;
  /** Where the resource keeps data that this change takes away. */
  readonly data?: DataFate;
  /** What happens to the resource as a whole, where that takes words. */
  readonly sentences: readonly string[];
  readonly access: AccessChange;
  readonly properties: readonly PropertyChange[];
}

/** A property, or another part of a resource, that changes: all that AWS lists below it, together. */
export interface PropertyChange {
  /** `KeySchema`, `Parameters.ImageTag`, `Metadata`. */
  readonly label: string;
  readonly targets: readonly TargetChange[];
  /** Whole, as far as it is known. */
  readonly before?: Data;
  readonly after?: Data;
  /** Whether `after` holds values that AWS will only tell by applying. */
  readonly expected: boolean;
  readonly recreation: TargetChange['requiresRecreation'];
  readonly certainty: TargetChange['certainty'];
  /** What makes it change, each as a chain back to its origin. Empty: it was edited itself. */
  readonly causes: readonly string[];
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
