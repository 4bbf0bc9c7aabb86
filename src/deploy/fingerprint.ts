import { createHash } from 'node:crypto';
import type { StackChanges } from '../plan/change-tree';

export function sha256(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}

/** The same text for the same data, whatever the order of its keys. */
export function canonical(data: unknown): string {
  return JSON.stringify(data, (_key, value: unknown) =>
    typeof value === 'object' && value !== null && !Array.isArray(value)
      ? Object.fromEntries(Object.entries(value).sort(([one], [other]) => (one < other ? -1 : 1)))
      : value,
  );
}

/** Everything that determines what a deployment does. */
export interface Intent {
  readonly stackName: string;
  /** The hash of the root template, which contains the hashes of all templates that it nests. */
  readonly template: string;
  readonly parameters: Readonly<Record<string, string>>;
  readonly tags: Readonly<Record<string, string>>;
}

/** A name that only equal deployments of a stack share, so an approved change set cannot be confused with another. */
export function changeSetName(intent: Intent): string {
  return `stacks-${sha256(canonical(intent)).slice(0, 20)}`;
}

/** The hash of a change tree. AWS does not guarantee the order of the details that it lists. */
export function digestOf(tree: StackChanges): string {
  return sha256(canonical(ordered(tree)));
}

function ordered({ resources, ...stack }: StackChanges): object {
  return {
    ...stack,
    resources: resources.map(({ targets, nested, ...change }) => ({
      ...change,
      targets: targets
        .map(({ causes, ...target }) => canonical({ ...target, causes: causes.map(canonical).sort() }))
        .sort(),
      ...(nested && { nested: ordered(nested) }),
    })),
  };
}
