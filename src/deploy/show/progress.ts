import { isComplete, isFailed, isInProgress, isRollback, operationOf } from '../../aws/statuses';
import type { Outline, OutlinedResource } from '../operation/outline';
import type { Rollout } from '../operation/rollout';
import type { DeployEvent, OperationKind } from '../operator';
import { isOwn, STACK_TYPE, type StackEvent } from '../stack/stack-event';

/** A resource of an operation, as known from the outline and from events. */
export interface ResourceProgress {
  readonly logicalId: string;
  type: string;
  /** Absent before its first event. */
  status?: string;
  reason?: string;
  physicalId?: string;
  /** When CloudFormation started and ended its change, by AWS's clock. */
  from?: number;
  to?: number;
  /** The replaced resource while it is deleted. */
  old?: { status?: string; from?: number; to?: number };
  nested?: StackProgress;
  rollout?: Rollout;
}

export interface StackProgress {
  readonly name: string;
  stackId?: string;
  status?: string;
  from?: number;
  to?: number;
  readonly resources: Map<string, ResourceProgress>;
}

/** The state of an operation. Each event advances it. */
export class Progress {
  readonly root: StackProgress;
  readonly doing: OperationKind;
  readonly since: number;
  /** The first failure, with the path of its resource. */
  failure: { readonly path: readonly string[]; readonly reason: string } | undefined;
  /** Set while there is no answer. */
  silence: Extract<DeployEvent, { readonly type: 'silence' }> | undefined;
  ended: string | undefined;
  private readonly stacks = new Map<string, StackProgress>();

  constructor({ name, stackId, since, doing, outline }: Extract<DeployEvent, { readonly type: 'watch' }>) {
    this.root = outline ? expected(name, outline) : { name, resources: new Map() };
    this.root.stackId = stackId;
    this.stacks.set(stackId, this.root);
    this.since = since;
    this.doing = doing;
  }

  take(event: DeployEvent): void {
    if (event.type === 'resource') this.event(event.event);
    else if (event.type === 'rollout') this.rollout(event.rollout);
    else if (event.type === 'silence') this.silence = event;
    else if (event.type === 'answer') this.silence = undefined;
    else if (event.type === 'ended') this.end(event.status);
  }

  /** Whether the operation is being rolled back. */
  get isRollingBack(): boolean {
    return isRollback(this.root.status ?? '');
  }

  /** Resources that might have been changed, and were not, are removed. */
  private end(status: string): void {
    this.ended = status;
    for (const { resources } of this.stacks.values())
      for (const resource of resources.values())
        if (resource.status === undefined) resources.delete(resource.logicalId);
  }

  private event(event: StackEvent): void {
    const stack = this.stacks.get(event.stackId);
    if (!stack) return;
    if (isFailed(event.status) && !this.failure && !isCancelled(event) && event.type !== STACK_TYPE)
      this.failure = { path: [...this.pathOf(event.stackId), event.logicalId], reason: event.reason ?? '' };
    if (isOwn(event)) begin(stack, event);
    else this.resourceEvent(stack, event);
  }

  private resourceEvent(stack: StackProgress, event: StackEvent): void {
    const { logicalId, type, physicalId } = event;
    const resource = stack.resources.get(logicalId) ?? { logicalId, type };
    stack.resources.set(logicalId, resource);
    if (isOfOld(resource, event)) {
      resource.old ??= {};
      begin(resource.old, event);
      return;
    }
    begin(resource, event);
    if (physicalId !== '') resource.physicalId = physicalId;
    if (event.reason === undefined) delete resource.reason;
    else resource.reason = event.reason;
    if (type !== STACK_TYPE || !physicalId.startsWith('arn:')) return;
    resource.nested ??= { name: logicalId, resources: new Map() };
    resource.nested.stackId = physicalId;
    this.stacks.set(physicalId, resource.nested);
  }

  private rollout(rollout: Rollout): void {
    for (const { resources } of this.stacks.values())
      for (const resource of resources.values())
        if (resource.physicalId === rollout.service) resource.rollout = rollout;
  }

  private pathOf(stackId: string): string[] {
    for (const [parent, { resources }] of this.stacks)
      for (const { logicalId, nested } of resources.values())
        if (nested?.stackId === stackId) return [...this.pathOf(parent), logicalId];
    return [];
  }
}

function begin(one: { status?: string; from?: number; to?: number }, { status, at }: StackEvent): void {
  if (isInProgress(status)) {
    if (!one.status || !isInProgress(one.status)) one.from = at;
    delete one.to;
  } else one.to = at;
  one.status = status;
}

/** The cleanup deletes the replaced resource after its replacement is complete. */
function isOfOld({ physicalId, status }: ResourceProgress, event: StackEvent): boolean {
  const deletes = operationOf(event.status) === 'delete';
  return deletes && status === 'UPDATE_COMPLETE' && event.physicalId !== physicalId;
}

function isCancelled({ reason }: StackEvent): boolean {
  return /cancelled$/.test(reason ?? '');
}

function expected(name: string, { resources }: Outline): StackProgress {
  return { name, resources: new Map(resources.map((each) => [each.logicalId, expectedResource(each)])) };
}

function expectedResource({ logicalId, type, nested }: OutlinedResource): ResourceProgress {
  return { logicalId, type, ...(nested && { nested: expected(logicalId, nested) }) };
}

export interface Tally {
  readonly total: number;
  readonly done: number;
  readonly failed: number;
}

/** Counts resources, without nested stacks. */
export function tally({ resources }: StackProgress): Tally {
  return [...resources.values()].map(tallyOf).reduce(sum, { total: 0, done: 0, failed: 0 });
}

function tallyOf(resource: ResourceProgress): Tally {
  if (resource.nested && resource.nested.resources.size > 0) return tally(resource.nested);
  const { status } = resource;
  return {
    total: 1,
    done: isSettled(status) ? 1 : 0,
    failed: status && isFailed(status) ? 1 : 0,
  };
}

/** Complete, including resources that were to be deleted but that a policy retained. */
function isSettled(status = ''): boolean {
  return isComplete(status);
}

function sum(one: Tally, other: Tally): Tally {
  return {
    total: one.total + other.total,
    done: one.done + other.done,
    failed: one.failed + other.failed,
  };
}
