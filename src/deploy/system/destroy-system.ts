import { type Approval, combined, type SystemReview } from '../../review';
import type { Context } from '../context';
import { type Deletion, deletionOf, type Removal, remove } from '../destroy';
import { requireStack } from '../inspect/require-stack';
import { retry } from '../retry';
import type { Stack } from '../stack/stack';
import { conditionOf } from '../stack/status';
import { Stop } from '../stop';
import { make } from '../target';
import { inTurn } from './in-turn';
import { readStack } from './references';
import { SharedInterrupts } from './shared-interrupts';
import { after, isSame, type System } from './system';

/** How a system was deleted. */
export interface SystemRemoval {
  readonly stacks: readonly StackRemoval[];
}

export interface StackRemoval {
  readonly context: Context;
  readonly removal:
    | Removal
    | { readonly kind: 'stopped'; readonly stop: Stop }
    /** A stack that needs it was not deleted. */
    | { readonly kind: 'not started' };
}

/** Shows what is deleted and what is retained, asks for the name, and deletes consumers before their producers. */
export async function destroySystem(system: System): Promise<SystemRemoval> {
  const found = await existing(system);
  const deletions: Deletion[] = [];
  for (const [context, stack] of [...found].reverse()) {
    await requireUnused(system, context);
    deletions.push(await deletionOf(context, stack));
  }
  await approveAll(system, deletions);
  const operators = new SharedInterrupts(deletions.length > 1);
  const settled = await inTurn(deletions, {
    first: ({ context }) => {
      const consumers = after(system, context);
      return deletions.filter((each) => consumers.includes(each.context));
    },
    work: (each) => operators.during(each.context, (context) => remove({ ...each, context })),
    goesOn: ({ kind }) => kind === 'destroyed',
  });
  return {
    stacks: deletions.map((each) => {
      const end = settled.get(each);
      if (end?.kind === 'done') return { context: each.context, removal: end.result };
      if (end?.kind !== 'failed') return { context: each.context, removal: { kind: 'not started' } };
      if (!(end.error instanceof Stop) || deletions.length === 1) throw end.error;
      return { context: each.context, removal: { kind: 'stopped', stop: end.error } };
    }),
  };
}

/** The stacks that exist, producers first. Those that a failed deletion left are deleted again. */
async function existing(system: System): Promise<[Context, Stack][]> {
  const found: [Context, Stack][] = [];
  for (const context of system.stacks) {
    const stack = await retry(context, () => readStack(context));
    if (stack) found.push([context, stack]);
  }
  const [first] = system.stacks;
  if (found.length === 0 && first) await requireStack(first);
  return found;
}

/** A stack outside the deletion that uses an output would keep a value that means nothing any more. */
async function requireUnused(system: System, { target }: Context): Promise<void> {
  const users: string[] = [];
  for (const consumer of system.consumersOf(target)) {
    if (system.stacks.some((each) => isSame(each.target, consumer))) continue;
    const context = system.contextOf(consumer);
    const stack = await retry(context, () => readStack(context));
    if (stack && conditionOf(stack.status) !== 'absent')
      users.push(`\`${make('destroy', consumer.request)}\` deletes ${consumer.stackName}`);
  }
  if (users.length > 0)
    throw new Stop(
      'busy',
      `${target.stackName} cannot be deleted while other stacks use its outputs; nothing was changed`,
      users.join('\n'),
    );
}

async function approveAll({ name, request, stacks }: System, deletions: readonly Deletion[]): Promise<void> {
  const [context] = stacks;
  if (!context) return;
  const review: SystemReview = {
    name,
    stacks: deletions.map((each) => ({
      name: each.stack.name,
      after: deletions
        .filter((other) => other.context.target.producers.some((one) => isSame(one, each.context.target)))
        .map((other) => other.stack.name),
      review: each.review,
    })),
  };
  const decision = await context.operator.approve(review, approvalOf(deletions));
  if (decision === 'yes') return;
  throw new Stop(
    'unapproved',
    decision === 'no'
      ? 'not approved: nothing was changed'
      : 'approval needed, but no terminal is attached: nothing was changed',
    `\`${make('destroy', request, { CONFIRM: name })}\` approves it`,
  );
}

/** A deletion always needs the name. */
function approvalOf(deletions: readonly Deletion[]): Approval {
  const approval = combined(deletions.map(({ stack, review }) => [stack.name, review.approval]));
  if (approval.kind === 'type-name') return approval;
  const names = deletions.map(({ stack }) => stack.name).join(', ');
  const because =
    deletions.length === 1
      ? `${names} is deleted with all its resources`
      : `${names} are deleted with all their resources`;
  return { kind: 'type-name', because: [because] };
}
