import type { StackChanges } from '../plan/change-tree';
import { type Review, review } from '../review';
import { each } from './aws/pages';
import type { Context } from './context';
import type { Outcome } from './deploy';
import { removalOf } from './inspect/removal';
import { liveResources } from './inspect/resources';
import { removeOutside } from './kubernetes/remove-outside';
import { explain } from './report/failure';
import { Places } from './stack/places';
import { findStack, type Stack } from './stack/stack';
import type { StackEvent } from './stack/stack-event';
import { conditionOf, isGoodEnd } from './stack/status';
import { operate } from './steps/operate';
import { Stop } from './stop';
import { make } from './target';

const AT_ONCE = 3;

/** How a deletion ended. A deletion that never ran ends with a Stop instead. */
export type Removal =
  | {
      readonly kind: 'destroyed';
      readonly kept: readonly KeptResource[];
      /** The stack with the bucket for templates and the deployment role, which is left for the next deployment. */
      readonly artifacts?: string;
    }
  | Extract<Outcome, { readonly kind: 'failed' }>;

/** A resource that its deletion policy retained. It no longer belongs to a stack but still incurs costs. */
export interface KeptResource {
  /** `Data / Table`. */
  readonly place: string;
  readonly type: string;
  readonly physicalId: string;
}

/** A stack that can be deleted, and what its deletion does. */
export interface Deletion {
  readonly context: Context;
  readonly stack: Stack;
  readonly tree: StackChanges;
  readonly review: Review;
}

export async function deletionOf(context: Context, stack: Stack): Promise<Deletion> {
  await requireDeletable(context, stack);
  const tree = await removalOf(context, stack, await liveResources(context.connection, stack.stackId));
  return { context, stack, tree, review: review(tree) };
}

/** Deletes a stack after the approval. */
export async function remove({ context, stack, tree }: Deletion): Promise<Removal> {
  await removeOutside(context, stack);
  const { cloudFormation } = context.connection;
  const ending = await operate(
    context,
    stack,
    'delete',
    (ClientRequestToken) => cloudFormation.deleteStack({ StackName: stack.stackId, ClientRequestToken }),
    tree,
  );
  if (!isGoodEnd(ending.stack.status)) return { kind: 'failed', failure: await explain(context, ending) };
  return { kind: 'destroyed', kept: keptBy(ending.events), ...(await remainingArtifacts(context)) };
}

async function remainingArtifacts({
  connection,
  target: { artifacts },
}: Context): Promise<{ readonly artifacts?: string }> {
  if (!artifacts) return {};
  const found = await findStack(connection, artifacts.stackName).catch(() => undefined);
  return found ? { artifacts: found.name } : {};
}

function keptBy(events: readonly StackEvent[]): KeptResource[] {
  const places = new Places(events);
  return events
    .filter(({ status }) => status === 'DELETE_SKIPPED')
    .map((event) => ({
      place: places.pathOf(event).join(' / '),
      type: event.type,
      physicalId: event.physicalId,
    }));
}

async function requireDeletable({ connection, target }: Context, stack: Stack): Promise<void> {
  if (stack.terminationProtection)
    throw new Stop(
      'busy',
      `${stack.name} is protected from deletion; nothing was changed`,
      `set \`terminationProtection: false\` in its environment, run \`${make('deploy', target.request)}\`, then destroy it`,
    );
  if (stack.parentId !== undefined)
    throw new Stop(
      'busy',
      `${stack.name} is nested in ${stack.parentId}; nothing was changed`,
      'destroy its root stack',
    );
  if (conditionOf(stack.status) === 'in progress')
    throw new Stop(
      'busy',
      `${stack.name} is ${stack.status}; nothing was changed`,
      `\`${make('watch', target.place)}\` follows the operation`,
    );
  const exported = stack.outputs.flatMap(({ exportName }) => (exportName === undefined ? [] : [exportName]));
  const users = await each(exported, AT_ONCE, async (ExportName) => {
    const { Imports = [] } = await connection.cloudFormation
      .listImports({ ExportName })
      .catch(() => ({ Imports: [] }));
    return Imports.map((user) => `${user} imports ${ExportName}`);
  });
  if (users.flat().length > 0)
    throw new Stop(
      'busy',
      `${users.flat().join('\n')}\n${stack.name} cannot be deleted while its exports are in use; nothing was changed`,
      'destroy those stacks first',
    );
}
