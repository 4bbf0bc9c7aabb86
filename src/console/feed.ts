import type { EventRecord, Inspection, StackRecord } from '../local';
import type { EventsAnswer, StackEvent } from './api';

/** The events of each root stack and its nested stacks as one append-only list, so that a page requests new ones only. */
export class EventFeed {
  private readonly families = new Map<string, StackEvent[]>();
  private readonly read = new Map<string, number>();
  private version = -1;

  constructor(private readonly inspection: Inspection) {}

  after(rootId: string, start: number, most: number): EventsAnswer {
    const events = this.family(rootId).slice(start, start + most);
    return { events, next: start + events.length };
  }

  /** Oldest first. */
  family(rootId: string): readonly StackEvent[] {
    this.refresh();
    return this.families.get(rootId) ?? [];
  }

  private refresh(): void {
    const { version } = this.inspection;
    if (version === this.version) return;
    this.version = version;
    const fresh = new Map<string, Omit<StackEvent, 'index'>[]>();
    for (const stack of this.inspection.stacks()) {
      const events = this.unread(stack);
      if (events.length === 0) continue;
      const rootId = rootOf(stack);
      const list = fresh.get(rootId) ?? [];
      fresh.set(rootId, list);
      list.push(...events.map((event) => shown(stack.stackId, event)));
    }
    for (const [rootId, events] of fresh) {
      const family = this.families.get(rootId) ?? [];
      this.families.set(rootId, family);
      // The sort is stable: simultaneous events stay in the order of their stack.
      for (const event of events.sort((one, other) => one.at - other.at))
        family.push({ index: family.length, ...event });
    }
  }

  private unread({ stackId }: StackRecord): EventRecord[] {
    const known = this.read.get(stackId) ?? 0;
    const count = this.inspection.eventCount(stackId);
    if (count === known) return [];
    this.read.set(stackId, count);
    return this.inspection.events(stackId).slice(known);
  }
}

export function rootOf({ stackId, parent }: StackRecord): string {
  return parent?.rootId ?? stackId;
}

function shown(stackId: string, event: EventRecord): Omit<StackEvent, 'index'> {
  const { logicalId, physicalId, type, status, reason, at } = event;
  return { stackId, logicalId, physicalId, type, status, reason, at };
}
