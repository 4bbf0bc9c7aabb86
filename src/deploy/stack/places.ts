import { isOwn, STACK_TYPE, type StackEvent } from './stack-event';

/** Deeper than AWS lets stacks nest: a stack that seemed to hold itself would end here. */
const DEEPEST = 10;

/** Where the stacks of an operation stand in one another, as their parents' events tell it. */
export class Places {
  private readonly parents = new Map<string, { readonly stackId: string; readonly logicalId: string }>();

  constructor(events: readonly StackEvent[] = []) {
    for (const event of events) this.learn(event);
  }

  learn(event: StackEvent): void {
    const { type, physicalId, stackId, logicalId } = event;
    if (type === STACK_TYPE && !isOwn(event) && physicalId !== '')
      this.parents.set(physicalId, { stackId, logicalId });
  }

  /** The logical IDs that lead to what an event tells of: `['Service', 'Tasks']`; none for the root itself. */
  pathOf(event: StackEvent): string[] {
    return [...this.pathTo(event.stackId), ...(isOwn(event) ? [] : [event.logicalId])];
  }

  private pathTo(stackId: string, depth = 0): string[] {
    const parent = this.parents.get(stackId);
    return parent && depth < DEEPEST ? [...this.pathTo(parent.stackId, depth + 1), parent.logicalId] : [];
  }
}
