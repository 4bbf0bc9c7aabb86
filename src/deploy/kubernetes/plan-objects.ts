import { createHash } from 'node:crypto';
import { KNOWN_AFTER_APPLY, type StackChanges } from '../../plan/change-tree';
import { type Review, review } from '../../review';
import type { Context } from '../context';
import { retry } from '../retry';
import type { Stack } from '../stack/stack';
import { factsOf, withEnvironment } from '../steps/review';
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
  const isKnown =
    tree?.action !== 'Create' && !Object.values(outputs).some((value) => value.includes(KNOWN_AFTER_APPLY));
  const api = isKnown ? await retry(context, () => openCluster(context, stack)) : undefined;
  try {
    const compared = api
      ? await Promise.all(sets.map((set) => retry(context, () => compareSet(api, set))))
      : sets.map(({ objects }) => ({
          changes: objects.flatMap((each) => changeOf(undefined, each) ?? []),
          warnings: ['the objects are compared with the cluster after the stack is deployed'],
        }));
    const resources = compared.flatMap(({ changes }) => changes);
    if (resources.length === 0) return undefined;
    const changes = treeOf(context, resources, [
      ...warnings,
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
      ...(api && { digest: digestOf(resources) }),
    };
  } finally {
    api?.close();
  }
}

export function digestOf(resources: StackChanges['resources']): string {
  return createHash('sha256').update(JSON.stringify(resources)).digest('hex');
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
