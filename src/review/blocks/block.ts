import type { DiffLine } from '../diff/line';
import type { Rank, ReviewFact, StackValues, Verb } from '../model';
import type { SummarySentence } from '../summary';

/**
 * The content of a review, most important first. A renderer decides only where to place a block, how much of it to show
 * and how to escape its text.
 */
export interface ReviewBlocks {
  readonly name: string;
  /** What happens to the stack: `update stack`. */
  readonly action: string;
  readonly alerts: readonly AlertBlock[];
  readonly facts: readonly ReviewFact[];
  readonly summary: readonly SummarySentence[];
  /** Absent where no stack is nested. */
  readonly stacks?: StackBlock;
  readonly sections: readonly SectionBlock[];
}

/** What to read before the changes. */
export interface AlertBlock {
  readonly subject: 'warnings' | 'data' | 'cascades' | 'access' | 'kept';
  readonly title: string;
  readonly items: readonly AlertItem[];
}

export interface AlertItem {
  readonly text: string;
  /** The change that it is about. */
  readonly change?: Pick<ChangeBlock, 'id' | 'place'>;
}

/** A stack, and what happens in it. */
export interface StackBlock {
  readonly name: string;
  /** What to look at first: `data at risk`. */
  readonly mark?: { readonly subject: 'data' | 'access'; readonly text: string };
  /** `new, 3 to add`; empty where only nested stacks change. */
  readonly text: string;
  /** Nothing happens here or in a nested stack. */
  readonly unchanged: boolean;
  /** The first change in the stack. */
  readonly firstChange?: ChangeBlock['id'];
  readonly nested: readonly StackBlock[];
}

export type SectionBlock = ChangesBlock | ValuesBlock | PhantomsBlock;

/** Changes of one rank. */
export interface ChangesBlock {
  readonly kind: 'changes';
  readonly rank: Rank;
  readonly title: string;
  readonly changes: readonly ChangeBlock[];
}

/** What AWS lists although it won't change. */
export interface PhantomsBlock {
  readonly kind: 'phantoms';
  readonly title: string;
  readonly explanation: string;
  readonly changes: readonly ChangeBlock[];
}

/** Parameters, tags and outputs, stack by stack. */
export interface ValuesBlock {
  readonly kind: 'values';
  readonly title: string;
  readonly groups: readonly ValueGroup[];
}

export interface ValueGroup {
  /** `Database: outputs`; without a name for the root stack. */
  readonly title: string;
  readonly kind: StackValues['kind'];
  readonly inRoot: boolean;
  readonly count: number;
  readonly lines: readonly DiffLine[];
}

export interface ChangeBlock {
  /** Unique in the review, usable as a URL fragment. */
  readonly id: string;
  readonly rank: Rank;
  readonly verb: Verb;
  /** Whether an alert already says what happens, so that the details can stay closed. */
  readonly isSummarized: boolean;
  /** `-/+` */
  readonly sign: string;
  /** `Database / CommentsTable` */
  readonly place: string;
  readonly type: string;
  readonly physicalId?: string;
  readonly facts: readonly FactBlock[];
  readonly properties: readonly DiffBlock[];
  /** The whole resource, where it is added or removed. */
  readonly whole?: { readonly properties: number; readonly lines: readonly DiffLine[] };
}

/** A sentence about a change: what happens to the resource, or who gains or loses access. */
export interface FactBlock {
  readonly subject: 'outcome' | 'widened' | 'narrowed';
  readonly alarming: boolean;
  readonly text: string;
}

/** How one property changes. */
export interface DiffBlock {
  readonly label: string;
  readonly lines: readonly DiffLine[];
  /** `forces replacement` */
  readonly note: string;
  readonly causes: readonly string[];
  /** AWS lists the property, but only other properties of the resource change. */
  readonly unchanged: boolean;
}
