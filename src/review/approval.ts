import { isKept } from './data-fate';
import type { ReviewedChange } from './model';

/** What a person must do to approve: say yes, or also type the stack's name, because data goes. */
export type Approval =
  | { readonly kind: 'plain' }
  | { readonly kind: 'type-name'; readonly because: readonly string[] };

/** Data that stays in the account, out of the stack's hands, asks for nothing unless an empty resource takes its place. */
export function approvalOf(changes: readonly ReviewedChange[]): Approval {
  const because = changes.flatMap(({ data, stack, change }) =>
    data && !isKept(data) ? [`${[...stack.slice(1), change.logicalId].join(' / ')}: ${data.sentence}`] : [],
  );
  return because.length === 0 ? { kind: 'plain' } : { kind: 'type-name', because };
}
