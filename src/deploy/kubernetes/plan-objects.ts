import { createHash } from 'node:crypto';
import { KNOWN_AFTER_APPLY, type StackChanges } from '../../plan/change-tree';
import { type Review, review } from '../../review';
import type { Context } from '../context';
import { retry } from '../retry';
import type { Stack } from '../stack/stack';
import { factsOf, withEnvironment } from '../steps/review';
import { Stop } from '../stop';
import { compareSet, type ObjectSet } from './compare';
import { changeOf } from './differences';
import { resolveObjects } from './objects';
import { openCluster, outputsOf } from './open-cluster';

/** The Kubernetes objects of a stack, compared with those of its cluster. */
export interface ObjectsPlan {
  readonly review: Review;
  readonly approval: Review['approval'];
  /** The hash of the changes. Absent if they are known only after the stack is deployed. */
  readonly digest?: string;
}

/** @param tree the changes of the stack, if it changes */
export async function planObjects(
  context: Context,
  stack: Stack | undefined,
  { account, tree }: { readonly account: string; readonly tree: StackChanges | undefined },
): Promise<ObjectsPlan | undefined> {
  if (context.target.manifests === undefined) return undefined;
  const outputs = outputsAfter(stack, tree);
  const { sets, warnings } = setsOf(context, outputs);
  const unknown = Object.keys(outputs).filter((name) => isUnknown(outputs[name] ?? ''));
  const api = tree?.action === 'Create' ? undefined : await retry(context, () => openCluster(context, stack));
  const offline = sets.map(({ objects }) => ({
    changes: objects.flatMap((each) => changeOf(undefined, each) ?? []),
    warnings: ['the objects are compared with the cluster after the stack is deployed'],
  }));
  try {
    const compared = api
      ? await Promise.all(sets.map((set) => retry(context, () => compareSet(api, set)))).catch(
          (error: unknown) => {
            // The server may reject an object because a value is not known yet.
            if (unknown.length > 0 && error instanceof Stop && error.kind === 'findings') return offline;
            throw error;
          },
        )
      : offline;
    const resources = compared.flatMap(({ changes }) => changes);
    if (resources.length === 0) return undefined;
    const changes = treeOf(context, resources, [
      ...warnings,
      ...(unknown.length > 0 ? [`known after the stack is deployed: ${unknown.join(', ')}`] : []),
      ...new Set(compared.flatMap((each) => each.warnings)),
    ]);
    const reviewed = review(
      changes,
      factsOf(context, account, {
        name: 'Changes',
        value: api ? 'by a dry run of the server' : 'planned offline',
      }),
    );
    return {
      review: reviewed,
      approval: withEnvironment(reviewed.approval, context.target),
      ...(api && unknown.length === 0 && { digest: digestOf(resources) }),
    };
  } finally {
    api?.close();
  }
}

/** The hash of what the review shows. What controllers write beside it may change until the objects are applied. */
export function digestOf(resources: StackChanges['resources']): string {
  const shown = resources.map(({ type, logicalId, action, targets, after }) => [
    ...[type, logicalId, action],
    action === 'Add' ? after : targets.map(({ path, before, after: wanted }) => [path, before, wanted]),
  ]);
  return createHash('sha256').update(JSON.stringify(shown)).digest('hex');
}

function treeOf(
  { target }: Context,
  resources: StackChanges['resources'],
  warnings: readonly string[],
): StackChanges {
  return {
    name: objectsName(target.stackName),
    action: 'Update',
    resources,
    parameters: [],
    outputs: [],
    warnings,
  };
}

/** What reviews call the objects of a stack. */
export function objectsName(stackName: string): string {
  return `${stackName}, Kubernetes objects`;
}

/** Whether an offline plan shows an expression in place of the value. */
function isUnknown(value: string): boolean {
  return value.includes(KNOWN_AFTER_APPLY) || value.includes('${');
}

/** The outputs as they will be, as far as the changes of the stack show them. */
function outputsAfter(stack: Stack | undefined, tree: StackChanges | undefined): Record<string, string> {
  const outputs: Record<string, string> = { ...outputsOf(stack) };
  for (const { name, after } of tree?.outputs ?? [])
    if (after === undefined) delete outputs[name];
    else outputs[name] = String(after);
  return outputs;
}

export interface ResolvedSets {
  readonly sets: readonly ObjectSet[];
  readonly warnings: readonly string[];
}

/** The objects to apply. A set is left out if the stack does not have an output that it needs, such as an image. */
export function setsOf(
  { target, templates }: Context,
  outputs: Readonly<Record<string, string>>,
): ResolvedSets {
  const warnings: string[] = [];
  const sets = (target.manifests ?? []).flatMap(({ name, path }): ObjectSet[] => {
    const { objects, missing } = resolveObjects(templates.read(path) ?? '', outputs);
    if (missing.length === 0) return [{ manager: name, path, objects }];
    warnings.push(`out/${path} is not applied: ${target.stackName} has no output ${missing.join(', ')}`);
    return [];
  });
  return { sets, warnings };
}
