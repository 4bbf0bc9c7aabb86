import { type Approval, combined, type SystemReview } from '../../review';
import { stopFor } from '../aws/stop-for';
import { deployCommand } from '../commands';
import type { Context } from '../context';
import { planFiles } from '../files/plan-files';
import { recordMissed } from '../history/recorder';
import { objectsName, planObjects } from '../kubernetes/plan-objects';
import { type Problem, stopForAll } from '../problem';
import { retry } from '../retry';
import { conditionOf } from '../stack/status';
import { approve } from '../steps/approve';
import { findBucket, preflight, type Ready } from '../steps/preflight';
import { recover } from '../steps/recover';
import { withEnvironment } from '../steps/review';
import { Stop } from '../stop';
import { make, REHEARSAL } from '../target';
import { carryOutAll, type SystemOutcome } from './carry-out';
import { inTurn } from './in-turn';
import { isChanged, type Prepared, prepare, treeOf } from './prepare';
import { readStack, requireProducer } from './references';
import { SharedInterrupts } from './shared-interrupts';
import { before, isSame, namedStack, type System, systemOfOne } from './system';

/** preflight -> package -> create -> review -> approve -> execute -> watch -> report, for every stack in its turn. */
export async function deploySystem(asked: System): Promise<SystemOutcome> {
  const system = await withProducers(asked);
  const ready = await checked(system);
  await recordMissedOf(system, ready);
  const prepared = await prepareAll(system, ready, async (context, each) =>
    recover(context, await withBucket(context, each, { YES: '1' })),
  );
  await approveAll(system, prepared);
  return carryOutAll(system, prepared, { askAgain: true });
}

/** The same up to the review. `apply` executes the plan later. */
export async function prepareSystem(asked: System): Promise<readonly Prepared[]> {
  const system = await withProducers(asked);
  const ready = await checked(system);
  for (const { target } of system.stacks) requirePlannable(system, ready.get(target.stackName));
  return prepareAll(system, ready, (context, each) =>
    withBucket(context, each, { PLAN_ONLY: '1', YES: '1' }),
  );
}

/** `deploy` would first recover the stack. A plan must not change anything. */
function requirePlannable(system: System, ready: Ready | undefined): void {
  const stack = ready?.stack;
  if (!stack || ['absent', 'ready'].includes(conditionOf(stack.status))) return;
  throw new Stop(
    'busy',
    `cannot plan while ${stack.name} is ${stack.status}; nothing was changed`,
    `\`${deployCommand(namedStack(system))}\` offers to recover the stack, \`${make('status', system.request)}\` shows more`,
  );
}

/**
 * Stacks of other environments must be deployed already, because a deployment changes only its own environment. On this
 * machine they are deployed first.
 */
async function withProducers(system: System): Promise<System> {
  const added: Context[] = [];
  const belongs = (context: Context): boolean =>
    [...system.stacks, ...added].some(({ target }) => isSame(target, context.target));
  const visit = async (consumer: Context): Promise<void> => {
    for (const producer of consumer.target.producers) {
      const context = system.contextOf(producer);
      if (belongs(context)) continue;
      if (producer.environment !== REHEARSAL || !context.rehearsal) {
        await retry(context, () => requireProducer(system.contextOf, producer, consumer.target));
        continue;
      }
      const stack = await retry(context, () => readStack(context));
      if (conditionOf(stack?.status) === 'ready') continue;
      await visit(context);
      added.push(context);
    }
  };
  for (const context of system.stacks) await visit(context);
  return added.length === 0 ? system : { ...system, stacks: [...added, ...system.stacks] };
}

/** Operations that no tool followed to their end. */
async function recordMissedOf({ stacks }: System, ready: ReadonlyMap<string, Ready>): Promise<void> {
  for (const context of stacks) {
    const stack = ready.get(context.target.stackName)?.stack;
    if (stack) await recordMissed(context, stack.stackId);
  }
}

/** Reports the problems of all stacks at once. */
async function checked(system: System): Promise<ReadonlyMap<string, Ready>> {
  const ready = new Map<string, Ready>();
  const problems = new Map<string, Problem>();
  for (const context of system.stacks)
    try {
      ready.set(context.target.stackName, await retry(context, () => preflight(context)));
    } catch (error) {
      if (!(error instanceof Stop)) throw error;
      const { kind, message, next } = error;
      problems.set(message, { kind, message, ...(next !== undefined && { next }) });
    }
  const stop = stopForAll([...problems.values()]);
  if (stop) throw stop;
  return ready;
}

async function prepareAll(
  system: System,
  ready: ReadonlyMap<string, Ready>,
  first: (context: Context, ready: Ready) => Promise<Ready>,
): Promise<readonly Prepared[]> {
  const able = new Map<Context, Ready>();
  for (const context of system.stacks) {
    const found = ready.get(context.target.stackName);
    if (found) able.set(context, await first(context, found));
  }
  const done = new Map<Context, Prepared>();
  const operators = new SharedInterrupts(system.stacks.length > 1);
  const settled = await inTurn(system.stacks, {
    first: (context) => before(system, context),
    goesOn: () => true,
    work: async (context) => {
      const known = able.get(context);
      if (!known) throw new Error(`${context.target.stackName} was not checked`);
      const producers = before(system, context).flatMap((each) => done.get(each) ?? []);
      const prepared = await operators.during(context, (labelled) =>
        prepare(system, labelled, known, producers),
      );
      const { operator } = context;
      const files = await planFiles(context, known.stack, known.account);
      const objects = await planObjects(context, known.stack, {
        account: known.account,
        tree: prepared.kind === 'unchanged' ? undefined : treeOf(prepared),
      });
      done.set(context, { ...prepared, context: { ...prepared.context, operator }, files, objects });
    },
  });
  for (const each of settled.values()) if (each.kind === 'failed') throw each.error;
  return system.stacks.flatMap((context) => done.get(context) ?? []);
}

/** One review and one approval for all stacks. */
export async function approveAll(system: System, prepared: readonly Prepared[]): Promise<void> {
  const changed = prepared.filter(isChanged);
  if (changed.length === 0) return;
  const approvals = changed.flatMap((each) => {
    const { stackName } = each.context.target;
    const ofStack = [stackName, approvalOf(each)] as const;
    return each.objects ? [ofStack, [objectsName(stackName), each.objects.approval] as const] : [ofStack];
  });
  await approve(namedStack(system), systemReview(system, prepared), combined(approvals));
}

function approvalOf(prepared: Prepared): Approval {
  if (prepared.kind === 'planned') return prepared.approval;
  if (prepared.kind === 'reviewed') return prepared.reviewed.approval;
  return withEnvironment({ kind: 'plain' }, prepared.context.target);
}

export function systemReview({ name }: Pick<System, 'name'>, prepared: readonly Prepared[]): SystemReview {
  const stacks = { stacks: prepared.map(({ context }) => context) };
  return {
    name,
    stacks: prepared.flatMap((each) => {
      const review =
        each.kind === 'unchanged' ? undefined : each.kind === 'planned' ? each.review : each.reviewed.review;
      const { stackName } = each.context.target;
      const stack = {
        name: stackName,
        after: before(stacks, each.context).map(({ target }) => target.stackName),
        ...(review && { review }),
        ...(each.files && { files: each.files.changes }),
      };
      return each.objects
        ? [stack, { name: objectsName(stackName), after: [stackName], review: each.objects.review }]
        : [stack];
    }),
  };
}

/**
 * The first deployment to an account and region creates the bucket for templates, in a stack of its own with its own
 * review and approval.
 * @param yes the variables with which the command approves it without a terminal
 */
async function withBucket(
  context: Context,
  ready: Ready,
  yes: Readonly<Record<string, string>>,
): Promise<Ready> {
  const { artifacts } = context.target;
  if (!artifacts || ready.bucket !== undefined) return ready;
  const bucket = await retry(context, () => bucketOf(context));
  if (bucket !== undefined) return { ...ready, bucket };
  context.operator.report({
    type: 'note',
    text: `there is no bucket for templates in ${artifacts.region} yet: the stack ${artifacts.stackName} creates it`,
  });
  const { stacks } = await deploySystem(systemOfOne({ ...context, target: artifacts })).catch(
    (error: unknown) => {
      if (!(error instanceof Stop) || error.kind !== 'unapproved') throw error;
      const next = error.next && `\`${deployCommand(context, yes)}\` approves ${artifacts.stackName}`;
      throw new Stop('unapproved', `the bucket for templates is needed first: ${error.message}`, next);
    },
  );
  for (const { outcome } of stacks)
    if (outcome.kind === 'failed')
      throw new Stop(
        'refused',
        `the bucket for templates could not be created: ${outcome.failure.cause?.place ?? artifacts.stackName}: ${outcome.failure.cause?.reason ?? outcome.failure.status}`,
        outcome.failure.next[0],
      );
  return retry(context, () => preflight(context));
}

function bucketOf(context: Context): Promise<string | undefined> {
  return findBucket(context).catch((error: unknown) => {
    throw stopFor(error, 'the bucket for templates could not be read');
  });
}
