import { isInProgress, operationOf } from '../aws/statuses';
import { type Outline, outlineOf } from '../deploy/operation/outline';
import { Progress, type ResourceProgress, type StackProgress, tally } from '../deploy/show/progress';
import { STACK_TYPE } from '../deploy/stack/stack-event';
import type { ChangeSetRecord, ResourceRecord } from '../local';
import type { OperationProgress, StackEvent } from './api';
import type { EventFeed } from './feed';

/** What is read of the endpoint's state. */
interface State {
  changeSets(stackId: string): readonly Pick<ChangeSetRecord, 'executionStatus' | 'changes'>[];
  resources(stackId: string): readonly Pick<ResourceRecord, 'logicalId' | 'type' | 'physicalId'>[];
}

/** The last operation of each root stack, as `make watch` counts it: by the leaf resources that the change set plans. */
export class Operations {
  private readonly followed = new Map<string, { read: number; progress: Progress | undefined }>();

  constructor(
    private readonly state: State,
    private readonly feed: Pick<EventFeed, 'family'>,
  ) {}

  /** The progress in one stack; `undefined` where the operation doesn't touch it. */
  progressOf(rootId: string, stackId: string): OperationProgress | undefined {
    const progress = this.follow(rootId);
    const stack = progress && stackIn(progress.root, stackId);
    return stack && { ...tally(stack), current: currentIn(stack, []) };
  }

  private follow(rootId: string): Progress | undefined {
    const known = this.followed.get(rootId) ?? { read: 0, progress: undefined };
    this.followed.set(rootId, known);
    const events = this.feed.family(rootId);
    for (const event of events.slice(known.read)) {
      if (beginsOperation(rootId)(event)) known.progress = this.begin(rootId, event);
      const { index, reason, ...rest } = event;
      known.progress?.take({
        type: 'resource',
        event: { ...rest, id: String(index), ...(reason !== undefined && { reason }) },
      });
    }
    known.read = events.length;
    return known.progress;
  }

  private begin(rootId: string, { at, logicalId, status }: StackEvent): Progress {
    const operation = operationOf(status);
    const outline = operation === 'delete' ? this.existing(rootId) : this.planned(rootId);
    return new Progress({
      type: 'watch',
      name: logicalId,
      stackId: rootId,
      since: at,
      doing: operation === 'create' || operation === 'delete' ? operation : 'update',
      ...(outline && { outline }),
    });
  }

  /** Absent where the operation has no change set. */
  private planned(rootId: string): Outline | undefined {
    const executed = this.state
      .changeSets(rootId)
      .findLast(({ executionStatus }) => executionStatus.startsWith('EXECUTE_'));
    return executed && outlineOf(executed.changes);
  }

  private existing(stackId: string): Outline {
    return {
      resources: this.state.resources(stackId).map(({ logicalId, type, physicalId }) => ({
        logicalId,
        type,
        ...(type === STACK_TYPE && physicalId !== '' && { nested: this.existing(physicalId) }),
      })),
    };
  }
}

const BEGINNINGS = new Set(['CREATE_IN_PROGRESS', 'UPDATE_IN_PROGRESS', 'DELETE_IN_PROGRESS']);

/** Whether an event begins an operation that a user started. */
export function beginsOperation(rootId: string): (event: StackEvent) => boolean {
  return ({ physicalId, status }) => physicalId === rootId && BEGINNINGS.has(status);
}

function stackIn(stack: StackProgress, stackId: string): StackProgress | undefined {
  if (stack.stackId === stackId) return stack;
  for (const { nested } of stack.resources.values()) {
    const found = nested && stackIn(nested, stackId);
    if (found) return found;
  }
  return undefined;
}

/** The leaf resources in progress, with their paths from the stack. */
function currentIn({ resources }: StackProgress, path: readonly string[]): string[] {
  return [...resources.values()].flatMap((resource) => {
    const place = [...path, resource.logicalId];
    if (resource.nested && resource.nested.resources.size > 0) return currentIn(resource.nested, place);
    return isCurrent(resource) ? [place.join(' / ')] : [];
  });
}

function isCurrent({ status = '', old }: ResourceProgress): boolean {
  return isInProgress(status) || isInProgress(old?.status ?? '');
}
