import type { Approval, SystemReview } from '../review';
import type { Outline } from './operation/outline';
import type { Rollout } from './operation/rollout';
import type { StackEvent } from './stack/stack-event';

export const steps = ['preflight', 'package', 'create', 'execute'] as const;
export type StepName = (typeof steps)[number];

/** What a deployment reports while it runs. Plain data: a session can be saved and shown again. */
export type DeployEvent =
  | { readonly type: 'step'; readonly step: StepName; readonly doing: string }
  | { readonly type: 'step-done'; readonly step: StepName; readonly done: string }
  | { readonly type: 'note'; readonly text: string }
  /** The tool starts following an operation. `outline` contains the planned changes, if they are known. */
  | {
      readonly type: 'watch';
      readonly name: string;
      readonly stackId: string;
      readonly since: number;
      readonly doing: OperationKind;
      readonly outline?: Outline;
    }
  | ({ readonly type: 'resource'; readonly event: StackEvent } & OfOperation)
  | ({ readonly type: 'rollout'; readonly rollout: Rollout } & OfOperation)
  /** No answer, or a throttled call. `who` is AWS, or the endpoint of a rehearsal. */
  | ({
      readonly type: 'silence';
      readonly who: string;
      readonly reason: string;
      readonly since: number;
    } & OfOperation)
  | ({ readonly type: 'answer'; readonly who: string } & OfOperation)
  | ({ readonly type: 'ended'; readonly status: string } & OfOperation);

/** Several operations may be followed at the same time. */
interface OfOperation {
  /** The ID of the stack of the operation. Absent in older recordings. */
  readonly operation?: string;
}

export type OperationKind = 'create' | 'update' | 'delete' | 'roll back' | 'work on';

/** The person who runs the command. The operator receives progress and makes the decisions that the tool must not make. */
export interface Operator {
  /** Identifies this person's operations, also for others. */
  readonly name: string;
  report(event: DeployEvent): void;
  /** `unattended` if no terminal is attached and the command line does not answer it. */
  confirm(question: Question): Promise<Decision>;
  /** The name of the system approves changes that put data at risk. */
  approve(review: SystemReview, approval: Approval): Promise<Decision>;
  /** Calls back when the person interrupts, until the returned function is called. */
  onInterrupt(handler: () => void): () => void;
  /**
   * What to do with an operation after Ctrl-C.
   * @param ended aborted when the operation ends: then there is nothing left to choose
   */
  interrupted(choices: readonly InterruptChoice[], ended: AbortSignal): Promise<InterruptChoice>;
}

export type Decision = 'yes' | 'no' | 'unattended';
export type InterruptChoice = 'cancel' | 'delete' | 'leave' | 'watch';

export interface Question {
  /** The situation and the proposed action. Ends with a question mark. */
  readonly text: string;
  /** Whether YES=1 answers it. */
  readonly routine: boolean;
}

export interface Clock {
  /** Milliseconds since 1970. */
  now(): number;
  /** Waits, or until the signal is aborted. */
  sleep(milliseconds: number, signal?: AbortSignal): Promise<void>;
}
