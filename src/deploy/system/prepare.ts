import type { StackChanges } from '../../plan/change-tree';
import { type Review, review } from '../../review';
import type { Context } from '../context';
import type { FilesPlan } from '../files/plan-files';
import type { ObjectsPlan } from '../kubernetes/plan-objects';
import { retry } from '../retry';
import { offlinePlan } from '../steps/add-offline-plan';
import { createChangeSet, type Unchanged } from '../steps/create';
import type { Ready } from '../steps/preflight';
import { refusedChanges } from '../steps/refused-changes';
import { factsOf, type Reviewed, reviewChanges, withEnvironment, withRefusals } from '../steps/review';
import { uploadTemplates } from '../steps/upload';
import { make, type OutputReference, placeholdersOf, type Target } from '../target';
import { requireFitting, resolveReferences, withValues } from './references';
import { after, type System } from './system';
import { weakConsumers } from './weak-consumers';

/** A stack whose changes are known, before the approval. */
export type Prepared = (UnchangedStack | ReviewedStack | PlannedStack) & {
  /** The files to deploy after the stack. Absent if nothing is to do. */
  readonly files?: FilesPlan | undefined;
  /** The Kubernetes objects to apply after the stack. Absent if nothing is to do. */
  readonly objects?: ObjectsPlan | undefined;
};

export interface UnchangedStack {
  readonly kind: 'unchanged';
  readonly context: Context;
  readonly unchanged: Unchanged;
}

/** Whether the stack, its files or its Kubernetes objects change. */
export function isChanged({ kind, files, objects }: Prepared): boolean {
  return kind !== 'unchanged' || files !== undefined || objects !== undefined;
}

/** The account and the state of the stack before its deployment. */
export function readyOf(prepared: Prepared): Ready {
  switch (prepared.kind) {
    case 'unchanged':
      return prepared.unchanged.packaged.ready;
    case 'planned':
      return prepared.ready;
    case 'reviewed':
      return prepared.reviewed.created.packaged.ready;
  }
}

/** It has a change set. */
export interface ReviewedStack {
  readonly kind: 'reviewed';
  /** All parameters have values. */
  readonly context: Context;
  /** The values of the references in the change set. */
  readonly values: Readonly<Record<string, string>>;
  readonly reviewed: Reviewed;
}

/** Outputs that it needs are not known before other stacks are deployed, so its changes are planned offline. */
export interface PlannedStack {
  readonly kind: 'planned';
  readonly context: Context;
  readonly ready: Ready;
  readonly tree: StackChanges;
  readonly review: Review;
  readonly approval: Review['approval'];
  /** The references without a value. */
  readonly open: Target['references'];
}

/** @param before what the stacks that it needs will do, if they belong to the system */
export async function prepare(
  system: System,
  context: Context,
  ready: Ready,
  before: readonly Prepared[],
): Promise<Prepared> {
  const { open, known } = referencesOf(context, before);
  const values = await retry(context, () => resolveReferences(system.contextOf, known, context.target));
  requireFitting(context, values);
  return Object.keys(open).length === 0
    ? withChangeSet(system, withValues(context, values), ready, values)
    : plannedOffline(system, withValues(context, values), ready, open);
}

/** Which references have no value before the other stacks are deployed. */
export function referencesOf(
  { target: { references } }: Context,
  before: readonly Prepared[],
): { readonly open: Target['references']; readonly known: Target['references'] } {
  const isOpen = (reference: OutputReference): boolean => before.some((each) => mayChange(each, reference));
  return {
    open: select(references, isOpen),
    known: select(references, (reference) => !isOpen(reference)),
  };
}

function select(
  references: Target['references'],
  wanted: (reference: OutputReference) => boolean,
): Target['references'] {
  return Object.fromEntries(Object.entries(references).filter(([, each]) => wanted(each)));
}

/** Whether an output has another value after the producer is deployed, as far as its plan shows. */
function mayChange(prepared: Prepared, { producer, output }: OutputReference): boolean {
  if (prepared.kind === 'unchanged' || prepared.context.target.stackName !== producer.stackName) return false;
  const tree = treeOf(prepared);
  return tree.action === 'Create' || tree.outputs.some(({ name }) => name === output);
}

export function treeOf(prepared: ReviewedStack | PlannedStack): StackChanges {
  return prepared.kind === 'planned' ? prepared.tree : prepared.reviewed.tree;
}

/** @param context has values for all parameters */
export async function withChangeSet(
  system: System,
  context: Context,
  ready: Ready,
  values: Readonly<Record<string, string>>,
): Promise<Prepared> {
  const packaged = await retry(context, () => uploadTemplates(context, ready));
  const created = await retry(context, () => createChangeSet(context, packaged));
  if (created.kind === 'unchanged') return { kind: 'unchanged', context, unchanged: created };
  const reviewed = await reviewChanges(context, created, (tree) => staleConsumers(system, context, tree));
  return { kind: 'reviewed', context, values, reviewed };
}

/** The changes of a stack, as far as they are known without the values of these references. */
export async function plannedOffline(
  system: System,
  context: Context,
  ready: Ready,
  open: Target['references'],
): Promise<PlannedStack> {
  const { tree, cost } = await offlinePlan(withValues(context, placeholdersOf({ references: open })), ready);
  const producers = [...new Set(Object.values(open).map(({ producer }) => producer.stackName))];
  const refused = refusedChanges(context, tree);
  const warnings = [
    ...refused,
    ...tree.warnings,
    `planned offline: its change set is created after ${producers.join(' and ')}, and approved again if it differs`,
    ...staleConsumers(system, context, tree),
  ];
  const reviewed = review(
    { ...tree, warnings },
    factsOf(context, ready.account, { name: 'Change set', value: 'planned offline' }),
    cost,
  );
  const approval = withRefusals(withEnvironment(reviewed.approval, context.target), refused);
  return { kind: 'planned', context, ready, tree, review: reviewed, approval, open };
}

/** Stacks outside the deployment that use an output which changes. */
function staleConsumers(system: System, context: Context, { action, outputs }: StackChanges): string[] {
  if (action === 'Create') return [];
  const inside = after(system, context).map(({ target }) => target.stackName);
  const changed = new Set(outputs.map(({ name }) => name));
  const strong = system.consumersOf(context.target).flatMap((consumer) => {
    if (inside.includes(consumer.stackName)) return [];
    return Object.entries(consumer.references).flatMap(([parameter, { producer, output }]) =>
      producer.stackName === context.target.stackName && changed.has(output)
        ? [
            `${consumer.stackName} uses the output ${output} as ${parameter}: if it is deployed, its value becomes stale until \`${make('deploy', consumer.request)}\``,
          ]
        : [],
    );
  });
  const weak = weakConsumers(system, context).flatMap(({ consumer, output }) =>
    changed.has(output) && !inside.includes(consumer.stackName)
      ? [
          `${consumer.stackName} reads the output ${output} with Fn::GetStackOutput: if it is deployed, it keeps the earlier value until \`${make('deploy', consumer.request)}\``,
        ]
      : [],
  );
  return [...strong, ...weak];
}
