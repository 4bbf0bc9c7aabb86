import type { Connection } from '../aws/connection';
import { allPages, each } from '../aws/pages';
import { STACK_TYPE } from '../stack/stack-event';

/** A resource of a stack or of its nested stacks. */
export interface LiveResource {
  /** The logical IDs of the nested stacks around it, and its own. */
  readonly path: readonly string[];
  readonly type: string;
  readonly physicalId: string;
  readonly status: string;
  readonly reason: string | undefined;
  /** The stack that it belongs to. */
  readonly stackId: string;
  readonly nested: readonly LiveResource[];
}

const AT_ONCE = 3;

/** The resources of a stack and of its nested stacks. */
export async function liveResources(
  connection: Connection,
  stackId: string,
  path: readonly string[] = [],
): Promise<LiveResource[]> {
  const summaries = await allPages(
    (token) => connection.cloudFormation.listStackResources({ StackName: stackId, ...token }),
    ({ StackResourceSummaries, NextToken }) => ({ items: StackResourceSummaries, next: NextToken }),
  );
  const present = summaries.filter(({ ResourceStatus }) => ResourceStatus !== 'DELETE_COMPLETE');
  return each(present, AT_ONCE, async (summary) => {
    const resource: LiveResource = {
      path: [...path, summary.LogicalResourceId ?? ''],
      type: summary.ResourceType ?? '',
      physicalId: summary.PhysicalResourceId ?? '',
      status: summary.ResourceStatus ?? '',
      reason: summary.ResourceStatusReason,
      stackId,
      nested: [],
    };
    return isNestedStack(resource)
      ? { ...resource, nested: await liveResources(connection, resource.physicalId, resource.path) }
      : resource;
  });
}

/** Whether it is a nested stack that exists: it has no ID before its creation starts. */
export function isNestedStack({ type, physicalId }: LiveResource): boolean {
  return type === STACK_TYPE && physicalId.startsWith('arn:');
}

/** All resources in one list, each nested stack before its resources. */
export function flat(resources: readonly LiveResource[]): LiveResource[] {
  return resources.flatMap((resource) => [resource, ...flat(resource.nested)]);
}
