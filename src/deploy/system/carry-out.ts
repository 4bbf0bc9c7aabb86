import { filesSummary } from '../../review';
import { deployCommand } from '../commands';
import type { Context } from '../context';
import { carryOut, type Outcome } from '../deploy';
import { siteOf } from '../files/plan-files';
import { publish } from '../files/publish';
import { applyObjects } from '../kubernetes/apply-objects';
import { retry } from '../retry';
import { approve } from '../steps/approve';
import { stale } from '../steps/execute';
import { preflight } from '../steps/preflight';
import { Stop } from '../stop';
import { placeholder, type Target } from '../target';
import { differences } from './differences';
import { inTurn, type Settled } from './in-turn';
import {
  type PlannedStack,
  type Prepared,
  type ReviewedStack,
  readyOf,
  treeOf,
  withChangeSet,
} from './prepare';
import { requireFitting, resolveReferences, withValues } from './references';
import { SharedInterrupts } from './shared-interrupts';
import { before, type System } from './system';

/** How a system was deployed. */
export interface SystemOutcome {
  readonly stacks: readonly StackOutcome[];
}

export interface StackOutcome {
  readonly context: Context;
  readonly outcome:
    | Outcome
    /** It was not deployed, or the tool does not know. */
    | { readonly kind: 'stopped'; readonly stop: Stop }
    /** A stack that comes before it was not deployed. */
    | { readonly kind: 'not started' };
  /** The release of its files that went live. */
  readonly release?: string;
}

interface Done {
  readonly outcome: Outcome;
  readonly release?: string | undefined;
}

export interface CarryingOut {
  /** Whether a person may approve a change set that differs from its plan. Otherwise the deployment stops. */
  readonly askAgain: boolean;
}

/** Deploys what was approved: each stack after those that it needs, independent ones at the same time. */
export async function carryOutAll(
  system: System,
  prepared: readonly Prepared[],
  how: CarryingOut,
): Promise<SystemOutcome> {
  const contexts = prepared.map(({ context }) => context);
  const operators = new SharedInterrupts(prepared.length > 1);
  const settled = await inTurn(prepared, {
    first: ({ context }) => {
      const producers = before({ stacks: contexts }, context);
      return prepared.filter((each) => producers.includes(each.context));
    },
    work: (each) =>
      operators.during(each.context, async (context) => {
        const outcome = await deployStack(system, { ...each, context }, how);
        const release = await deployFiles({ ...each, context }, outcome);
        if (each.objects && (outcome.kind === 'deployed' || outcome.kind === 'unchanged') && outcome.stack)
          await applyObjects(context, outcome.stack, each.objects);
        return { outcome, release };
      }),
    goesOn: ({ outcome: { kind } }) => kind === 'deployed' || kind === 'unchanged',
  });
  const [only, ...more] = settled.values();
  if (only?.kind === 'failed' && more.every(({ kind }) => kind === 'not started')) {
    if (more.length === 0 || !changedAnything(settled)) throw only.error;
  }
  return {
    stacks: prepared.map((each) => stackOutcome(each.context, settled.get(each))),
  };
}

/** Files follow a stack that is deployed, or that did not change. */
async function deployFiles(prepared: Prepared, outcome: Outcome): Promise<string | undefined> {
  const { context, files } = prepared;
  if (!files || (outcome.kind !== 'deployed' && outcome.kind !== 'unchanged')) return undefined;
  const site = siteOf(context, outcome.stack, readyOf(prepared).account);
  const { stackName } = context.target;
  if (!site) throw new Error(`${stackName} does not have the outputs that its files need`);
  const { release, folder } = files.built;
  const { operator } = context;
  operator.report({
    type: 'note',
    text: `deploying the files of ${stackName}: ${filesSummary(files.changes)}`,
  });
  await publish(context, site, { release, folder, current: files.changes.current });
  operator.report({ type: 'note', text: `the release ${release.id} of ${stackName} is live` });
  return release.id;
}

function changedAnything(settled: ReadonlyMap<unknown, Settled<Done>>): boolean {
  return [...settled.values()].some(
    (each) =>
      each.kind === 'done' && (each.result.outcome.kind !== 'unchanged' || each.result.release !== undefined),
  );
}

/** An error that is no Stop is a defect of the tool. */
function stackOutcome(context: Context, settled: Settled<Done> | undefined): StackOutcome {
  if (settled?.kind === 'done') {
    const { outcome, release } = settled.result;
    return { context, outcome, ...(release !== undefined && { release }) };
  }
  if (settled?.kind !== 'failed') return { context, outcome: { kind: 'not started' } };
  if (settled.error instanceof Stop) return { context, outcome: { kind: 'stopped', stop: settled.error } };
  throw settled.error;
}

async function deployStack(system: System, prepared: Prepared, how: CarryingOut): Promise<Outcome> {
  const { context } = prepared;
  switch (prepared.kind) {
    case 'unchanged':
      return { kind: 'unchanged', stack: prepared.unchanged.packaged.ready.stack };
    case 'reviewed': {
      const values = await resolve(system, context, context.target.references);
      const isStill = Object.entries(values).every(([name, value]) => prepared.values[name] === value);
      return isStill ? carryOut(context, prepared.reviewed) : deployAfresh(system, prepared, values, how);
    }
    case 'planned':
      return deployAfresh(system, prepared, await resolve(system, context, context.target.references), how);
  }
}

function resolve(
  { contextOf }: System,
  context: Context,
  references: Target['references'],
): Promise<Record<string, string>> {
  return retry(context, () => resolveReferences(contextOf, references, context.target));
}

/** Creates the change set with the values that are known now. It runs if it does what was approved. */
async function deployAfresh(
  system: System,
  approved: ReviewedStack | PlannedStack,
  values: Readonly<Record<string, string>>,
  { askAgain }: CarryingOut,
): Promise<Outcome> {
  const context = withValues(approved.context, values);
  requireFitting(approved.context, values);
  const ready =
    approved.kind === 'planned'
      ? await retry(context, () => preflight(context))
      : approved.reviewed.created.packaged.ready;
  const next = await withChangeSet(system, context, ready, values);
  if (next.kind === 'unchanged') return { kind: 'unchanged', stack: ready.stack };
  if (next.kind === 'planned') throw new Error('all values are known');
  const differing = differences(
    treeOf(approved),
    next.reviewed.tree,
    approved.kind === 'planned' ? standFor(approved, values) : new Map(),
  );
  if (differing.length === 0) return carryOut(context, next.reviewed);
  const { stackName } = context.target;
  const problem = `the change set of ${stackName} differs from the plan that was approved: ${differing.join(', ')}`;
  if (!askAgain) throw stale(problem, `\`${deployCommand(context)}\` shows a new review`);
  context.operator.report({ type: 'note', text: problem });
  const { review, approval } = next.reviewed;
  const asked = { name: stackName, stacks: [{ name: stackName, after: [], review }] };
  await approve(context, asked, approval, `${stackName} was not changed`);
  return carryOut(context, next.reviewed);
}

/** The values of the placeholders in a plan. */
function standFor({ open }: PlannedStack, values: Readonly<Record<string, string>>): Map<string, string> {
  return new Map(
    Object.entries(open).map(([parameter, reference]) => [placeholder(reference), values[parameter] ?? '']),
  );
}
