import type { StackSummary } from '../api';

/** The stacks that a stack is nested in, the root first. */
export function ancestorsOf(stack: StackSummary, stacks: readonly StackSummary[]): StackSummary[] {
  const parent = stacks.find(({ id }) => id === stack.parent);
  return parent ? [...ancestorsOf(parent, stacks), parent] : [];
}
