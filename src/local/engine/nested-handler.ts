import { isCleanup, isFailed, operationOf, type StackStatus } from '../../aws/statuses';
import {
  type CreateRequest,
  type ExistingRequest,
  type Outcome,
  ResourceFailure,
  type ResourceHandler,
  type ResourceRequest,
  type UpdateRequest,
} from '../resources/handler';
import type { StackDeployment, StackRecord } from '../state/records';
import { regionKey } from '../state/region-key';
import { advance, advanceToCleanup } from './lifecycle';
import { nestedDeployment } from './nested-deployment';
import { begins, nestedName, newOperation, newStack } from './new-stack';
import { Session } from './session';
import { isFull, STACK_LIMIT } from './stacks';
import type { World } from './world';

/** A stack that a change set prepared, or whose creation has not succeeded. */
const UNFINISHED = new Set<StackStatus>(['REVIEW_IN_PROGRESS', 'CREATE_IN_PROGRESS', 'CREATE_FAILED']);
/** An update that can be rolled back with its parent's. */
const ROLLS_BACK = new Set<StackStatus>([
  'UPDATE_COMPLETE_CLEANUP_IN_PROGRESS',
  'UPDATE_FAILED',
  'UPDATE_ROLLBACK_FAILED',
]);

/** A template that nests itself would nest for ever. AWS documents no limit but that of stacks in an account. */
const DEEPEST = 50;

/** Handles nested stacks, which are both resources of their parent and stacks. */
export class NestedStackHandler implements ResourceHandler {
  constructor(private readonly world: () => World) {}

  async create(request: CreateRequest): Promise<Outcome> {
    const world = this.world();
    const parent = this.parentOf(request);
    const child = this.unfinished(request) ?? this.prepare(parent, request.logicalId);
    const session = Session.of(world, child);
    const isInterrupted = child.stackId === request.interrupted;
    if (child.status !== 'CREATE_IN_PROGRESS' && !isInterrupted) this.begin(session, parent, request);
    request.initiated(child.stackId);
    await advance(session, request.signal);
    const { status, statusReason } = session.stack;
    if (status !== 'CREATE_COMPLETE')
      throw new ResourceFailure(
        `Embedded stack ${child.stackId} was not successfully created: ${statusReason ?? ''}`,
      );
    return { physicalId: child.stackId };
  }

  async update(request: UpdateRequest): Promise<Outcome> {
    const session = this.sessionOf(request);
    if (request.rollback) await this.goBack(session, request);
    else await this.goOn(session, request);
    return { physicalId: request.physicalId };
  }

  async delete(request: ExistingRequest): Promise<void> {
    const session = this.sessionOf(request);
    const { stack } = session;
    if (stack.status === 'DELETE_COMPLETE') return;
    if (stack.status !== 'DELETE_IN_PROGRESS')
      session.enter('DELETE_IN_PROGRESS', undefined, begins(newOperation('DELETE_STACK')));
    await advance(session, request.signal);
    const { status, statusReason } = session.stack;
    if (status === 'DELETE_FAILED')
      throw new ResourceFailure(
        `Embedded stack ${stack.stackId} was not successfully deleted: ${statusReason ?? ''}`,
      );
  }

  async finish(request: ExistingRequest): Promise<boolean> {
    const session = this.sessionOf(request);
    if (!isCleanup(session.stack.status)) return false;
    await advance(session, request.signal);
    return true;
  }

  private begin(session: Session, parent: StackRecord, request: ResourceRequest): void {
    const operation = newOperation('CREATE_STACK', {
      onFailure: 'DO_NOTHING',
      retainExceptOnCreate: parent.operation?.retainExceptOnCreate === true,
    });
    const deployment = nestedDeployment(this.world(), parent, request.properties);
    session.enter('CREATE_IN_PROGRESS', undefined, {
      deployment,
      disableRollback: false,
      ...timeoutOf(request),
      ...begins(operation),
    });
  }

  private async goOn(session: Session, request: UpdateRequest): Promise<void> {
    const { stack } = session;
    // The process may have ended after the nested stack rolled back and before its parent recorded it.
    const wentBack = operationOf(stack.status) === 'update rollback' && stack.previous !== undefined;
    if (stack.status !== 'UPDATE_IN_PROGRESS' && !wentBack) {
      const parent = this.parentOf(request);
      const deployment = nestedDeployment(this.world(), parent, request.properties);
      if (!isFailed(stack.status) && !differs(stack, deployment)) return;
      const onFailure = parent.operation?.onFailure === 'DO_NOTHING' ? 'DO_NOTHING' : 'ROLLBACK';
      const operation = newOperation('UPDATE_STACK', { onFailure });
      const previous =
        stack.previous ?? (stack.deployment && { deployment: stack.deployment, outputs: stack.outputs });
      const updated = session.now();
      session.enter('UPDATE_IN_PROGRESS', undefined, { deployment, previous, updated, ...begins(operation) });
    }
    await advanceToCleanup(session, request.signal);
    const { status, statusReason } = session.stack;
    if (status === 'UPDATE_COMPLETE_CLEANUP_IN_PROGRESS') return;
    const why = this.failureOf(session) ?? statusReason ?? '';
    throw new ResourceFailure(
      `Embedded stack ${stack.stackId} was not successfully updated. Currently in UPDATE_ROLLBACK_IN_PROGRESS with reason: ${why}`,
    );
  }

  /** The reason of the event with which the rollback of the nested stack started. */
  private failureOf(session: Session): string | undefined {
    const events = session.world.store.list('events', session.stackId);
    return events.findLast(
      ({ status }) => status === 'UPDATE_ROLLBACK_IN_PROGRESS' || status === 'UPDATE_FAILED',
    )?.reason;
  }

  private async goBack(session: Session, request: UpdateRequest): Promise<void> {
    const { status, previous } = session.stack;
    if (!previous) return;
    if (ROLLS_BACK.has(status))
      session.enter('UPDATE_ROLLBACK_IN_PROGRESS', undefined, {
        deployment: previous.deployment,
        ...begins(newOperation('CONTINUE_ROLLBACK', { spared: this.sparedIn(session, request) })),
      });
    await advanceToCleanup(session, request.signal);
    if (session.stack.status === 'UPDATE_ROLLBACK_FAILED')
      throw new ResourceFailure(
        `Embedded stack ${session.stackId} was not successfully updated. Currently in UPDATE_ROLLBACK_FAILED with reason: ${session.stack.statusReason ?? ''}`,
      );
  }

  /** ContinueUpdateRollback names resources of nested stacks as `<nested stack>.<logical ID>`. */
  private sparedIn(session: Session, request: UpdateRequest): string[] {
    const prefix = `${session.stack.stackName}.`;
    const spared = this.parentOf(request).operation?.spared ?? [];
    return spared.filter((name) => name.startsWith(prefix)).map((name) => name.slice(prefix.length));
  }

  /** A stack that a change set prepared, or one whose creation failed or was interrupted. */
  private unfinished(request: CreateRequest): StackRecord | undefined {
    const { stackId, logicalId, place, interrupted } = request;
    return this.world()
      .store.list('stacks', regionKey(place))
      .find(
        (stack) =>
          stack.parent?.stackId === stackId &&
          stack.parent.logicalId === logicalId &&
          (stack.stackId === interrupted || UNFINISHED.has(stack.status)),
      );
  }

  private prepare(parent: StackRecord, logicalId: string): StackRecord {
    const world = this.world();
    if (depthOf(world, parent) >= DEEPEST)
      throw new ResourceFailure(`Nested stacks are more than ${DEEPEST} levels deep.`);
    if (isFull(world, parent)) throw new ResourceFailure(STACK_LIMIT);
    const stack = newStack({
      stackName: nestedName(parent.stackName, logicalId),
      accountId: parent.accountId,
      region: parent.region,
      created: world.clock(),
      status: 'REVIEW_IN_PROGRESS',
      parent: { stackId: parent.stackId, rootId: parent.parent?.rootId ?? parent.stackId, logicalId },
    });
    world.store.write(['stacks', regionKey(stack), stack.stackId, stack]);
    return stack;
  }

  private parentOf({ stackId, place }: ResourceRequest): StackRecord {
    return new Session(this.world(), stackId, place).stack;
  }

  private sessionOf({ physicalId, place }: ExistingRequest): Session {
    return new Session(this.world(), physicalId, place);
  }
}

function timeoutOf({ properties }: ResourceRequest): Pick<StackRecord, 'timeoutInMinutes'> {
  const { TimeoutInMinutes } = properties;
  return TimeoutInMinutes === undefined ? {} : { timeoutInMinutes: Number(TimeoutInMinutes) };
}

function depthOf(world: World, stack: StackRecord): number {
  let depth = 1;
  for (let { parent } = stack; parent; depth += 1)
    ({ parent } = world.store.get('stacks', regionKey(stack), parent.stackId) ?? {});
  return depth;
}

function differs({ deployment }: StackRecord, next: StackDeployment): boolean {
  const essence = (one: StackDeployment | undefined): string =>
    JSON.stringify([one?.template, one?.parameters, one?.tags, one?.notificationArns]);
  return essence(deployment) !== essence(next);
}
