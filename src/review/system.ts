import type { FileChanges } from './files';
import type { Approval, Review } from './model';

/** The reviews of stacks that are deployed or deleted together. */
export interface SystemReview {
  /** The name that approves them. */
  readonly name: string;
  /** In order. */
  readonly stacks: readonly StackInSystem[];
}

export interface StackInSystem {
  readonly name: string;
  /** The stacks of the system that come before it because it needs them. */
  readonly after: readonly string[];
  /** Absent if nothing changes. */
  readonly review?: Review;
  /** Absent if the stack has no files, or if none changes. */
  readonly files?: FileChanges;
}

export function reviewsIn({ stacks }: SystemReview): Review[] {
  return stacks.flatMap(({ review }) => (review ? [review] : []));
}

/** One approval for all. Data at risk in one stack requires the name for all of them. */
export function combined(approvals: readonly (readonly [stack: string, approval: Approval])[]): Approval {
  const because = approvals.flatMap(([stack, approval]) =>
    approval.kind === 'plain'
      ? []
      : approval.because.map((reason) => (approvals.length > 1 ? `${stack}: ${reason}` : reason)),
  );
  return because.length === 0 ? { kind: 'plain' } : { kind: 'type-name', because };
}

/** `2. shop-local: update, after net-local`. */
export function orderLines({ stacks }: SystemReview): string[] {
  return stacks.map(({ name, after, review, files }, index) => {
    const own = review ? ACTIONS[review.action] : files ? 'files only' : 'no changes';
    const action = review && files ? `${own} and files` : own;
    return `${index + 1}. ${name}: ${action}${after.length > 0 ? `, after ${after.join(' and ')}` : ''}`;
  });
}

const ACTIONS: Readonly<Record<Review['action'], string>> = {
  Create: 'create',
  Update: 'update',
  Delete: 'delete',
  None: 'update',
};
