import type { PolicyAction, ResourceChange, StackChanges } from '../plan/change-tree';
import { type Review, review } from '../review';
import { type Data, entry } from '../validate/data';
import { parseDocument } from '../validate/document';
import { each } from './aws/pages';
import { stopFor } from './aws/trouble';
import type { Context } from './context';
import type { Outcome } from './deploy';
import { demandStack } from './inspect/find';
import { holdsStack, type LiveResource, liveResources } from './inspect/resources';
import { explain } from './report/failure';
import { Places } from './stack/places';
import type { Stack } from './stack/stack';
import type { StackEvent } from './stack/stack-event';
import { conditionOf, isGoodEnd } from './stack/status';
import { operate } from './steps/operate';
import { Stop } from './stop';
import { make } from './target';

const AT_ONCE = 3;

/** How a deletion ended. What kept it from running is a Stop instead. */
export type Removal =
  | { readonly kind: 'destroyed'; readonly kept: readonly KeptResource[] }
  | Extract<Outcome, { readonly kind: 'failed' }>;

/** What a policy kept: it goes on outside of any stack, and goes on to cost. */
export interface KeptResource {
  /** `Data / Table`. */
  readonly place: string;
  readonly type: string;
  readonly physicalId: string;
}

/** Shows what goes and what stays, has the stack's name typed in, and deletes it. */
export async function destroy(context: Context): Promise<Removal> {
  const stack = await demandStack(context);
  await demandDeletable(context, stack);
  const resources = await liveResources(context.connection, stack.stackId);
  const tree = await removalOf(context, stack.name, stack.stackId, resources);
  await approveRemoval(context, review(tree), stack);
  const { cloudFormation } = context.connection;
  const ending = await operate(
    context,
    stack,
    'delete',
    (ClientRequestToken) => cloudFormation.deleteStack({ StackName: stack.stackId, ClientRequestToken }),
    tree,
  );
  if (!isGoodEnd(ending.stack.status)) return { kind: 'failed', failure: await explain(context, ending) };
  return { kind: 'destroyed', kept: keptBy(ending.events) };
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

async function demandDeletable({ connection, target }: Context, stack: Stack): Promise<void> {
  if (stack.terminationProtection)
    throw new Stop(
      'busy',
      `${stack.name} is protected from deletion; nothing was changed`,
      `say \`terminationProtection: false\` in its environment, \`${make('deploy', target.environment)}\`, then destroy it`,
    );
  if (stack.parentId !== undefined)
    throw new Stop(
      'busy',
      `${stack.name} is nested in ${stack.parentId}; nothing was changed`,
      'destroy its root',
    );
  if (conditionOf(stack.status) === 'in progress')
    throw new Stop(
      'busy',
      `${stack.name} is ${stack.status}; nothing was changed`,
      `\`${make('watch', target.environment)}\` follows it`,
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
      `${users.flat().join('\n')}\nso ${stack.name} can't go; nothing was changed`,
      'destroy those stacks first',
    );
}

/** The change tree of a deletion: everything goes, but what a policy keeps. */
async function removalOf(
  context: Context,
  name: string,
  stackId: string,
  resources: readonly LiveResource[],
): Promise<StackChanges> {
  const template = await templateOf(context, stackId);
  const changes = await each(resources, AT_ONCE, async (resource): Promise<ResourceChange> => {
    const logicalId = resource.path.at(-1) ?? '';
    const declared = entry(entry(template, 'Resources'), logicalId);
    const nested = holdsStack(resource)
      ? await removalOf(context, logicalId, resource.physicalId, resource.nested)
      : undefined;
    return {
      logicalId,
      type: resource.type,
      physicalId: resource.physicalId,
      action: 'Remove',
      policyAction: policyOf(declared, resource.type),
      certainty: 'certain',
      scope: [],
      targets: [],
      ...(nested && { nested }),
    };
  });
  return { name, action: 'Delete', resources: changes, parameters: [], outputs: [], warnings: [] };
}

async function templateOf({ connection }: Context, stackId: string): Promise<Data> {
  const { TemplateBody = '' } = await connection.cloudFormation
    .getTemplate({ StackName: stackId, TemplateStage: 'Processed' })
    .catch((error: unknown) => {
      throw stopFor(error, 'what a policy keeps can’t be read; nothing was changed');
    });
  return parseDocument(stackId, TemplateBody).data;
}

/** Aurora clusters, and instances that stand alone, are snapshotted where nothing else is said. */
function policyOf(declared: Data | undefined, type: string): PolicyAction {
  const policy = entry(declared, 'DeletionPolicy');
  // RetainExceptOnCreate deletes only where a creation fails.
  if (policy === 'Retain' || policy === 'RetainExceptOnCreate') return 'Retain';
  if (policy === 'Snapshot') return 'Snapshot';
  const alone = entry(entry(declared, 'Properties'), 'DBClusterIdentifier') === undefined;
  const snapshots = type === 'AWS::RDS::DBCluster' || (type === 'AWS::RDS::DBInstance' && alone);
  return policy === undefined && snapshots ? 'Snapshot' : 'Delete';
}

async function approveRemoval(
  { operator, target }: Context,
  reviewed: Review,
  { name }: Stack,
): Promise<void> {
  const because =
    reviewed.approval.kind === 'type-name'
      ? reviewed.approval.because
      : [`${name} goes with all that it holds`];
  const decision = await operator.approve(reviewed, { kind: 'type-name', because }, name);
  if (decision === 'yes') return;
  throw new Stop(
    'unapproved',
    decision === 'no'
      ? 'not approved: nothing was changed'
      : 'nobody is here to approve: nothing was changed',
    `\`${make('destroy', target.environment)} CONFIRM=${name}\` approves it`,
  );
}
