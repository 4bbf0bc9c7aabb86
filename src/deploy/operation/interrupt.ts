import { sentence } from '../aws/errors';
import type { Context } from '../context';
import { operationToken } from '../operation-token';
import type { InterruptChoice } from '../operator';
import { findStack } from '../stack/stack';
import { Stop } from '../stop';
import { make } from '../target';
import type { Operation } from './operation';

export interface Interrupts {
  /** Aborted where the person leaves. */
  readonly left: AbortController;
  /** Rejects where the person leaves the operation to itself. */
  readonly abandoned: Promise<never>;
  end(): void;
}

/** Ctrl-C while something is watched: the operation is AWS's, so the person says what shall become of it. */
export function handleInterrupts(context: Context, operation: Operation): Interrupts {
  const left = new AbortController();
  let leave: (stop: Stop) => void = () => undefined;
  const abandoned = new Promise<never>((_, reject) => {
    leave = reject;
  });
  // Nobody may be waiting for it when it comes.
  abandoned.catch(() => undefined);
  let asking = false;
  const off = context.operator.onInterrupt(() => {
    if (asking) return leave(leftRunning(context));
    asking = true;
    decide(context, operation)
      .then((stop) => stop && leave(stop))
      .catch((error: unknown) => context.operator.report({ type: 'note', text: inWords(error) }))
      .finally(() => {
        asking = false;
      });
  });
  return {
    left,
    abandoned,
    end: () => {
      off();
      left.abort();
    },
  };
}

async function decide(context: Context, operation: Operation): Promise<Stop | undefined> {
  const stack = await findStack(context.connection, operation.stackId);
  switch (await context.operator.interrupted(choicesFor(stack?.status ?? ''))) {
    case 'cancel':
      await context.connection.cloudFormation.cancelUpdateStack({
        StackName: operation.stackId,
        ClientRequestToken: operationToken(context.operator.name),
      });
      context.operator.report({ type: 'note', text: 'cancelled: AWS takes the update back' });
      return undefined;
    case 'delete':
      await context.connection.cloudFormation.deleteStack({
        StackName: operation.stackId,
        ClientRequestToken: operationToken(context.operator.name),
      });
      context.operator.report({ type: 'note', text: 'given up: AWS deletes what it has made so far' });
      return undefined;
    case 'leave':
      return leftRunning(context);
    case 'go on':
      return undefined;
  }
}

/** AWS can cancel an update, but not a creation; and nothing at all of what goes back already. */
function choicesFor(status: string): InterruptChoice[] {
  if (status === 'UPDATE_IN_PROGRESS') return ['cancel', 'leave', 'go on'];
  if (status === 'CREATE_IN_PROGRESS') return ['delete', 'leave', 'go on'];
  return ['leave', 'go on'];
}

function leftRunning({ target }: Context): Stop {
  return new Stop(
    'left-running',
    `${target.stackName} goes on without you`,
    `\`${make('watch', target.environment)}\` takes it up again`,
  );
}

function inWords(error: unknown): string {
  return `that didn't work: ${error instanceof Error ? sentence(error) : String(error)}`;
}
