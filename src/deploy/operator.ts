import type { Approval, Review } from '../review';
import type { Outline } from './operation/outline';
import type { Rollout } from './operation/rollout';
import type { StackEvent } from './stack/stack-event';

export const steps = ['preflight', 'package', 'create', 'execute'] as const;
export type StepName = (typeof steps)[number];

/** What a deployment tells while it goes on. Plain data: a session of them can be saved and shown again. */
export type DeployEvent =
  | { readonly type: 'step'; readonly step: StepName; readonly doing: string }
  | { readonly type: 'step-done'; readonly step: StepName; readonly done: string }
  | { readonly type: 'note'; readonly text: string }
  /** From here on an operation is watched. `outline` is what it will touch, where that is known. */
  | {
      readonly type: 'watch';
      readonly name: string;
      readonly stackId: string;
      readonly since: number;
      readonly doing: OperationKind;
      readonly outline?: Outline;
    }
  | { readonly type: 'resource'; readonly event: StackEvent }
  | { readonly type: 'rollout'; readonly rollout: Rollout }
  /** It doesn't answer, or says that it is asked too often; `who` is AWS, or the endpoint of a rehearsal. */
  | { readonly type: 'silence'; readonly who: string; readonly reason: string; readonly since: number }
  | { readonly type: 'answer'; readonly who: string }
  | { readonly type: 'ended'; readonly status: string };

export type OperationKind = 'create' | 'update' | 'delete' | 'roll back' | 'work on';

/** Who runs the command: sees what goes on, and decides what the tool may not decide. */
export interface Operator {
  /** Recognises this person's operations, and tells others who holds a stack. */
  readonly name: string;
  report(event: DeployEvent): void;
  /** A yes or no; `nobody` where there is no one to ask and nothing was said beforehand. */
  confirm(question: Question): Promise<Decision>;
  approve(review: Review, approval: Approval, name: string): Promise<Decision>;
  /** Calls back when the person interrupts, until the function that it returns is called. */
  onInterrupt(handler: () => void): () => void;
  /** What shall become of an operation that the person interrupted. */
  interrupted(ways: readonly InterruptChoice[]): Promise<InterruptChoice>;
}

export type Decision = 'yes' | 'no' | 'nobody';
export type InterruptChoice = 'cancel' | 'delete' | 'leave' | 'go on';

export interface Question {
  /** What is so, and what shall be done about it: one sentence that ends in a question mark. */
  readonly text: string;
  /** Whether YES=1 answers it as well. */
  readonly routine: boolean;
}

export interface Clock {
  /** Milliseconds since 1970. */
  now(): number;
  /** Waits, and no longer than until the signal is aborted. */
  sleep(milliseconds: number, signal?: AbortSignal): Promise<void>;
}
