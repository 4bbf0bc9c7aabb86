import type { Data } from '../document/data';
import type { ResourceChange, StackChanges, TargetChange, ValueChange } from '../plan/change-tree';
import type { AccessChange } from './access/access';
import type { Approval } from './approval';
import type { DataFate } from './data-fate';
import type { Summary } from './summary';

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

/** Why a change stands where it stands; in this order. */
export const ranks = ['data', 'replacement', 'access', 'kept', 'rest'] as const;
export type Rank = (typeof ranks)[number];

/** The names of the stacks that lead to a stack: the root's first. */
export type StackPath = readonly string[];

export type Verb = 'remove' | 'replace' | 'perhaps replace' | 'undecided' | 'change' | 'import' | 'add';

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
  readonly verbs: Readonly<Partial<Record<Verb, number>>>;
  readonly worst: Rank | 'none';
  readonly nested: readonly StackOverview[];
}

export interface StackValues {
  readonly stack: StackPath;
  readonly kind: 'parameters' | 'tags' | 'outputs';
  readonly changes: readonly ValueChange[];
}
