import { sentence } from '../aws/stop-for';
import type { Context } from '../context';
import { operationToken } from '../operation-token';
import type { InterruptChoice } from '../operator';
import { Stop } from '../stop';
import { make } from '../target';
import type { Operation } from './operation';

export interface Interrupts {
  /** Aborted when the operation is no longer watched. */
  readonly left: AbortController;
  /** Rejects when the person leaves the operation running. */
  readonly abandoned: Promise<never>;
  /** Withdraws a question that is still open. */
  end(): Promise<void>;
}

/**
 * Ctrl-C while an operation is watched: CloudFormation continues the operation, so the person chooses whether to cancel it.
 * @param status that of the stack, as far as its events are known
 */
export function handleInterrupts(context: Context, operation: Operation, status: () => string): Interrupts {
  const left = new AbortController();
  let leave: (stop: Stop) => void = () => undefined;
  const abandoned = new Promise<never>((_, reject) => {
    leave = reject;
  });
  // It may reject when nothing waits for it.
  abandoned.catch(() => undefined);
  let question: Promise<InterruptChoice> | undefined;
  const off = context.operator.onInterrupt(() => {
    if (question) return leave(leftRunning(context));
    question = context.operator.interrupted(choicesFor(status()), left.signal);
    question
      .finally(() => {
        question = undefined;
      })
      .then((choice) => carryOut(context, operation, choice))
      .then((stop) => stop && leave(stop))
      .catch((error: unknown) => context.operator.report({ type: 'note', text: inWords(error) }));
  });
  return {
    left,
    abandoned,
    end: async () => {
      off();
      left.abort();
      await question?.catch(() => undefined);
    },
  };
}

async function carryOut(
  context: Context,
  operation: Operation,
  choice: InterruptChoice,
): Promise<Stop | undefined> {
  switch (choice) {
    case 'cancel':
      await context.connection.cloudFormation.cancelUpdateStack({
        StackName: operation.stackId,
        ClientRequestToken: operationToken(context.operator.name),
      });
      context.operator.report({ type: 'note', text: 'canceled: CloudFormation is rolling the update back' });
      return undefined;
    case 'delete':
      await context.connection.cloudFormation.deleteStack({
        StackName: operation.stackId,
        ClientRequestToken: operationToken(context.operator.name),
      });
      context.operator.report({
        type: 'note',
        text: 'canceled: CloudFormation is deleting the resources that it created',
      });
      return undefined;
    case 'leave':
      return leftRunning(context);
    case 'watch':
      return undefined;
  }
}

/** CloudFormation can cancel an update, but not a creation, and nothing that is being rolled back. */
function choicesFor(status: string): InterruptChoice[] {
  if (status === 'UPDATE_IN_PROGRESS') return ['cancel', 'leave', 'watch'];
  if (status === 'CREATE_IN_PROGRESS') return ['delete', 'leave', 'watch'];
  return ['leave', 'watch'];
}

function leftRunning({ target }: Context): Stop {
  return new Stop(
    'left-running',
    `${target.stackName} continues in the background`,
    `\`${make('watch', target.place)}\` follows it`,
  );
}

function inWords(error: unknown): string {
  return `that failed: ${error instanceof Error ? sentence(error) : String(error)}`;
}
