import { errorKind } from '../../aws/errors';
import { isFailed, isInProgress } from '../../aws/statuses';
import { sentence } from '../aws/stop-for';
import { type Context, endpointName } from '../context';
import { pausesOf } from '../inspect/pauses';
import { waits } from '../polling';
import { stoppedTasks, type TaskFailure } from '../report/stopped-tasks';
import { validationText } from '../show/certificate-text';
import { pauseSentences } from '../show/pause-text';
import { findStack, type Stack } from '../stack/stack';
import { isOwn, SERVICE_TYPE, type StackEvent } from '../stack/stack-event';
import { Stop } from '../stop';
import { make } from '../target';
import type { Operation } from './operation';
import { readRollout } from './rollout';
import type { StagedDeployment } from './service-deployment';
import { StackTree } from './stack-tree';

/** How an operation ended. The status is that of the stack, not that of its last event. */
export interface Ending {
  readonly stack: Stack;
  readonly operation: Operation;
  /** All events of the operation and its nested stacks, in the order in which they were reported. */
  readonly events: readonly StackEvent[];
  /** Tasks that stopped, by the ARN of their service. A rollback deletes the service, and ECS then no longer lists them. */
  readonly tasks: ReadonlyMap<string, readonly TaskFailure[]>;
}

const SLOWEST = 15_000;
/** How often the last events are requested once the stack has settled. */
const LAST_LOOKS = 5;

/**
 * Follows an operation to its end.
 *
 *     polling -> (no answer) -> waiting, longer each time -> polling
 *     polling -> (the stack has settled) -> last polls, until its last event is listed -> ended
 *     polling -> (credentials expired, or no answer for too long) -> given up; the operation continues
 */
export class Monitor {
  private readonly stacks: StackTree;
  private readonly events: StackEvent[] = [];
  private readonly services = new Map<string, string>();
  private readonly failedTasks = new Map<string, number>();
  private readonly tasks = new Map<string, readonly TaskFailure[]>();
  private readonly pauses = new Set<string>();
  private silentSince: number | undefined;

  constructor(
    private readonly context: Context,
    private readonly operation: Operation,
  ) {
    this.stacks = new StackTree(context.connection, operation);
  }

  private get own(): { readonly operation: string } {
    return { operation: this.operation.stackId };
  }

  /** The status of the stack that its events showed last. */
  get status(): string {
    return this.lastOwn()?.status ?? this.operation.status;
  }

  /** @param left aborted when the result is no longer needed */
  async watch(left: AbortSignal): Promise<Ending> {
    const { polling, clock } = this.context;
    let looks = waits(polling);
    for (;;) {
      left.throwIfAborted();
      try {
        const ending = await this.look();
        if (ending) return ending;
        if (this.silentSince !== undefined) looks = waits(polling);
        this.heard();
      } catch (error) {
        if (this.silentSince === undefined) looks = waits({ ...polling, longest: SLOWEST });
        this.unheard(error);
      }
      await clock.sleep(looks.next().value, left);
    }
  }

  /** The stack is described before its events are: once it has settled, they include its last event. */
  private async look(): Promise<Ending | undefined> {
    const stack = await findStack(this.context.connection, this.operation.stackId);
    const news = await this.stacks.news();
    this.take(news);
    await this.keepTasksOfFailed(news);
    if (!stack) throw new Stop('busy', `the stack ${this.operation.stackId} does not exist any more`);
    if (isInProgress(stack.status)) {
      await this.readRollouts();
      return undefined;
    }
    return (await this.lastLooks(stack)) ? this.end(stack) : undefined;
  }

  private async lastLooks(stack: Stack): Promise<boolean> {
    for (let look = 0; look < LAST_LOOKS; look += 1) {
      this.take(await this.stacks.allNews());
      if (this.lastOwn()?.status === stack.status) return true;
      await this.context.clock.sleep(this.context.polling.longest);
    }
    // An event may never be listed, and the next operation may have started already.
    const again = await findStack(this.context.connection, this.operation.stackId);
    return again?.status === stack.status && this.lastOwn() !== undefined;
  }

  private lastOwn(): StackEvent | undefined {
    return this.events.filter((event) => event.stackId === this.operation.stackId && isOwn(event)).at(-1);
  }

  private end(stack: Stack): Ending {
    this.heard();
    this.context.operator.report({ ...this.own, type: 'ended', status: stack.status });
    return { stack, operation: this.operation, events: this.events, tasks: this.tasks };
  }

  private take(news: readonly StackEvent[]): void {
    for (const event of news) {
      this.events.push(event);
      this.context.operator.report({ ...this.own, type: 'resource', event });
      const validation = validationText(event);
      if (validation !== undefined) this.context.operator.report({ type: 'note', text: validation });
      if (event.type === SERVICE_TYPE && event.physicalId.startsWith('arn:')) this.serve(event);
    }
  }

  private serve({ physicalId, status }: StackEvent): void {
    if (isInProgress(status)) this.services.set(physicalId, status);
    else this.services.delete(physicalId);
  }

  /** The rollout is shown where it can be read. */
  private async readRollouts(): Promise<void> {
    for (const service of this.services.keys()) {
      const rollout = await readRollout(this.context.connection, service, this.operation.since).catch(
        () => undefined,
      );
      if (!rollout) continue;
      this.context.operator.report({ ...this.own, type: 'rollout', rollout });
      if (rollout.staged) await this.reportPauses(service, rollout.staged);
      const failed = rollout.deployments.reduce((sum, deployment) => sum + deployment.failed, 0);
      if (failed > (this.failedTasks.get(service) ?? 0)) await this.keepTasks(service);
      this.failedTasks.set(service, failed);
    }
  }

  /** Each pause is reported once: it may last for days. */
  private async reportPauses(service: string, deployment: StagedDeployment): Promise<void> {
    const fresh = deployment.pauses.filter(({ hookId }) => !this.pauses.has(hookId));
    if (fresh.length === 0) return;
    for (const { hookId } of fresh) this.pauses.add(hookId);
    const stack = await findStack(this.context.connection, this.operation.stackId);
    for (const pause of stack ? pausesOf(this.context, service, { ...deployment, pauses: fresh }, stack) : [])
      this.context.operator.report({
        type: 'note',
        text: pauseSentences(pause, this.context.target.place, deployment.pauses.length > 1).join('; '),
      });
  }

  private async keepTasksOfFailed(news: readonly StackEvent[]): Promise<void> {
    const failed = news.filter(({ type, status }) => type === SERVICE_TYPE && isFailed(status));
    for (const { physicalId } of failed) await this.keepTasks(physicalId);
  }

  private async keepTasks(service: string): Promise<void> {
    const tasks = await stoppedTasks(this.context.connection, service, this.operation.since).catch(() => []);
    if (tasks.length > 0) this.tasks.set(service, tasks);
  }

  /** CloudFormation continues an operation without the tool. A local endpoint that does not answer has stopped. */
  private givenUp(silence: string): Stop {
    return this.context.rehearsal
      ? new Stop(
          'left-running',
          `${endpointName(this.context)} has not answered for ${silence}`,
          `\`${this.again}\` restarts it and resumes the operation`,
        )
      : new Stop(
          'left-running',
          `AWS has not answered for ${silence}; the operation continues`,
          `\`${this.again}\` follows it`,
        );
  }

  private get again(): string {
    return make('watch', this.context.target.place);
  }

  private heard(): void {
    if (this.silentSince !== undefined)
      this.context.operator.report({ ...this.own, type: 'answer', who: endpointName(this.context) });
    this.silentSince = undefined;
  }

  private unheard(error: unknown): void {
    const kind = errorKind(error);
    if (!(error instanceof Error)) throw error;
    if (kind === 'credentials' || kind === 'denied')
      throw new Stop(
        'left-running',
        `the operation continues, but cannot be followed any more: ${sentence(error)}`,
        `sign in again, then \`${this.again}\` follows it`,
      );
    if (kind !== 'transient') throw error;
    this.silentSince ??= this.context.clock.now();
    const silent = this.context.clock.now() - this.silentSince;
    if (silent > this.context.polling.giveUpAfter)
      throw this.givenUp(`${Math.round(silent / 1000)} seconds: ${sentence(error)}`);
    this.context.operator.report({
      ...this.own,
      type: 'silence',
      who: endpointName(this.context),
      reason: sentence(error),
      since: this.silentSince,
    });
  }
}
