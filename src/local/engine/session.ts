import { randomUUID } from 'node:crypto';
import { canFollow, type StackStatus } from '../../aws/statuses';
import { shown } from '../../plan/shown';
import { callerIn } from '../protocol/caller';
import type { Place } from '../resources/resource';
import type { EventRecord, ResourceRecord, StackRecord } from '../state/records';
import { regionKey } from '../state/region-key';
import type { Change } from '../state/store';
import type { World } from './world';

const STACK = 'AWS::CloudFormation::Stack';

/** Reads and writes one stack: its record, resources and events. Each write is atomic. */
export class Session {
  readonly group: string;
  readonly place: Place;

  constructor(
    readonly world: World,
    readonly stackId: string,
    home: { readonly accountId: string; readonly region: string },
  ) {
    this.group = regionKey(home);
    this.place = callerIn(home.accountId, home.region);
  }

  static of(world: World, stack: StackRecord): Session {
    return new Session(world, stack.stackId, stack);
  }

  get stack(): StackRecord {
    const stack = this.world.store.get('stacks', this.group, this.stackId);
    if (!stack) throw new RangeError(`there is no stack ${this.stackId}`);
    return stack;
  }

  resource(logicalId: string): ResourceRecord | undefined {
    return this.world.store.get('resources', this.stackId, logicalId);
  }

  resources(): ResourceRecord[] {
    return this.world.store.list('resources', this.stackId);
  }

  now(): number {
    return this.world.clock();
  }

  /** Changes the record of the stack without an event. `undefined` clears a field. */
  patch(patch: { [K in keyof StackRecord]?: StackRecord[K] | undefined }, ...more: readonly Change[]): void {
    const stack: StackRecord = withoutUndefined({ ...this.stack, ...patch });
    this.world.store.write(['stacks', this.group, this.stackId, stack], ...more);
  }

  /** Changes the status of the stack and records the event. `undefined` in the patch clears a field. */
  enter(
    status: StackStatus,
    reason?: string,
    patch: { [K in keyof StackRecord]?: StackRecord[K] | undefined } = {},
  ): void {
    const { statusReason: _, ...rest } = this.stack;
    if (!canFollow(rest.status, status))
      throw new RangeError(`a stack can't go from ${rest.status} to ${status}`);
    const stack = withoutUndefined({ ...rest, status, statusReason: reason, ...patch });
    this.world.store.write(...this.stackChanges(stack, stack.operation ?? this.stack.operation));
  }

  /** The changes that create a stack, with its first event. */
  static birth(world: World, stack: StackRecord): Change[] {
    return Session.of(world, stack).stackChanges(
      { ...stack, statusReason: 'User Initiated' },
      stack.operation,
    );
  }

  private stackChanges(stack: StackRecord, operation: StackRecord['operation']): Change[] {
    const event = this.event(stack, {
      logicalId: stack.stackName,
      physicalId: this.stackId,
      type: STACK,
      status: stack.status,
      reason: stack.statusReason,
      at: this.now(),
      operation,
    });
    return [['stacks', this.group, this.stackId, stack], event];
  }

  /** Changes the status of a resource and records the event. */
  record(resource: ResourceRecord, options: RecordOptions = {}): void {
    const { physicalId, properties, reason } = { ...resource, reason: resource.statusReason, ...options };
    const event = this.event(this.stack, {
      logicalId: resource.logicalId,
      physicalId,
      type: resource.type,
      status: resource.status,
      reason,
      at: resource.at,
      properties: properties && JSON.stringify(shown(properties)),
      operation: this.stack.operation,
    });
    const kept = options.forget ? undefined : (options.keep ?? resource);
    this.world.store.write(
      ['resources', this.stackId, resource.logicalId, kept],
      event,
      ...(options.with ?? []),
    );
  }

  /** The time of the next event of a resource, later than its last one: event IDs contain it. */
  moment(logicalId: string): number {
    return Math.max(this.now(), (this.resource(logicalId)?.at ?? 0) + 1);
  }

  private event(stack: StackRecord, event: EventFields): Change {
    const isStack = event.type === STACK && event.physicalId === stack.stackId;
    const { logicalId, status, at, properties } = event;
    // As in AWS's recordings: events of a cleanup, which have no properties, have a random ID.
    const suffix = properties === undefined ? randomUUID() : `${status}-${new Date(at).toISOString()}`;
    const eventId = isStack ? randomUUID() : `${logicalId}-${suffix}`;
    const { operation, ...rest } = event;
    const { id, type, token } = operation ?? {};
    const record: EventRecord = withoutUndefined({
      ...rest,
      eventId,
      operation: id && type ? withoutUndefined({ id, type, token }) : undefined,
    });
    return ['events', this.stackId, String(this.world.store.count('events', this.stackId)), record];
  }
}

interface RecordOptions {
  /** Set if they differ from those of the resource. `properties: undefined` omits them from the event. */
  readonly physicalId?: string;
  readonly properties?: ResourceRecord['properties'] | undefined;
  readonly reason?: string | undefined;
  /** Deletes the record: the resource has left the stack. */
  readonly forget?: boolean;
  /** The record to write, if the event does not describe the current state of the resource. */
  readonly keep?: ResourceRecord;
  readonly with?: readonly Change[];
}

interface EventFields extends Omit<EventRecord, 'eventId' | 'operation' | 'reason' | 'properties'> {
  readonly reason: string | undefined;
  readonly properties?: string | undefined;
  readonly operation: StackRecord['operation'];
}

type Defined<T> = { [K in keyof T]: Exclude<T[K], undefined> } & object;

export function withoutUndefined<T extends object>(fields: { [K in keyof T]: T[K] | undefined }): Defined<T> {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as Defined<T>;
}
