import type { StackChanges } from '../../plan/change-tree';

/** The resources that an operation will change: enough to show its size and what is pending. */
export interface Outline {
  readonly resources: readonly OutlinedResource[];
}

export interface OutlinedResource {
  readonly logicalId: string;
  readonly type: string;
  readonly nested?: Outline;
}

export function outlineOf({ resources }: StackChanges): Outline {
  return {
    resources: resources
      .filter(({ certainty }) => certainty !== 'phantom')
      .map(({ logicalId, type, nested }) => ({
        logicalId,
        type,
        ...(nested && { nested: outlineOf(nested) }),
      })),
  };
}
