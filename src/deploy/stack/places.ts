import { isOwn, STACK_TYPE, type StackEvent } from './stack-event';

/** A limit in case a stack seems to contain itself. */
const DEEPEST = 10;

/** The nesting of an operation's stacks, as their parents' events show it. */
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

  /** The path of an event's resource: `['Service', 'Tasks']`. Empty for the root itself. */
  pathOf(event: StackEvent): string[] {
    return [...this.pathTo(event.stackId), ...(isOwn(event) ? [] : [event.logicalId])];
  }

  private pathTo(stackId: string, depth = 0): string[] {
    const parent = this.parents.get(stackId);
    return parent && depth < DEEPEST ? [...this.pathTo(parent.stackId, depth + 1), parent.logicalId] : [];
  }
}
