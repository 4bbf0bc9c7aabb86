import type { ResourceChange, StackChanges } from '../../plan/change-tree';
import { planTemplates } from '../../plan/plan-templates';
import { TemplateError } from '../../plan/template-error';
import { each } from '../aws/pages';
import { stopFor } from '../aws/stop-for';
import type { Context } from '../context';
import { findStack, type Stack } from '../stack/stack';
import { isNestedStack, type LiveResource } from './resources';
import { templateBody } from './template-body';

const AT_ONCE = 3;
const FILE = 'deployed.yaml';

type ByLogicalId = ReadonlyMap<string, ResourceChange>;

/**
 * The change tree of a deletion: everything is deleted except what a policy retains. Each stack is read by itself, with
 * its own parameters, because a template may name nested templates in ways that only CloudFormation can resolve.
 */
export async function removalOf(
  context: Context,
  stack: Stack,
  resources: readonly LiveResource[],
  name = stack.name,
): Promise<StackChanges> {
  // A stack that was only reviewed has no template.
  const declared = resources.length === 0 ? new Map() : await declaredIn(context, stack);
  const changes = await each(resources, AT_ONCE, (resource) => goes(context, resource, declared));
  return { name, action: 'Delete', resources: changes, parameters: [], outputs: [], warnings: [] };
}

async function goes(
  context: Context,
  resource: LiveResource,
  declared: ByLogicalId,
): Promise<ResourceChange> {
  const { path, type, physicalId } = resource;
  const logicalId = path.at(-1) ?? '';
  const stack = isNestedStack(resource)
    ? await read(() => findStack(context.connection, physicalId))
    : undefined;
  return {
    ...(declared.get(logicalId) ?? undeclared(logicalId, type)),
    physicalId,
    ...(stack && { nested: await removalOf(context, stack, resource.nested, logicalId) }),
  };
}

/** The declaration of each resource, as far as the template alone determines it. */
async function declaredIn({ connection, operator, target }: Context, stack: Stack): Promise<ByLogicalId> {
  const text = await read(() => templateBody(connection, stack.stackId));
  try {
    const { resources } = planTemplates({
      stackName: stack.name,
      region: target.region,
      account: stack.stackId.split(':')[4],
      before: {
        root: FILE,
        text: (file) => (file === FILE ? text : undefined),
        parameters: stack.parameters,
      },
    });
    return new Map(resources.map((change) => [change.logicalId, change]));
  } catch (error) {
    if (!(error instanceof TemplateError)) throw error;
    operator.report({
      type: 'note',
      text: `the template of ${stack.name} could not be evaluated (${error.message}): the review does not show what policies retain`,
    });
    return new Map();
  }
}

function read<T>(ask: () => Promise<T>): Promise<T> {
  return ask().catch((error: unknown) => {
    throw stopFor(error, 'the deletion policies could not be read; nothing was changed');
  });
}

/** A resource that no template declares is assumed to be deleted. */
function undeclared(logicalId: string, type: string): ResourceChange {
  return {
    logicalId,
    type,
    action: 'Remove',
    policyAction: 'Delete',
    certainty: 'certain',
    scope: [],
    targets: [],
  };
}
