import type { Connection } from '../aws/connection';
import { allPages, each } from '../aws/pages';
import { STACK_TYPE } from '../stack/stack-event';

const AT_ONCE = 3;

/** A resource that keeps a rollback from continuing. */
export interface StuckResource {
  /** As `--resources-to-skip` requires it: in a nested stack, with the name of that stack before it. */
  readonly name: string;
  readonly reason: string;
}

export async function stuckResources(
  connection: Connection,
  stackId: string,
  prefix = '',
): Promise<StuckResource[]> {
  const resources = await allPages(
    (token) => connection.cloudFormation.listStackResources({ StackName: stackId, ...token }),
    ({ StackResourceSummaries, NextToken }) => ({ items: StackResourceSummaries, next: NextToken }),
  );
  const failed = resources.filter(({ ResourceStatus }) => ResourceStatus === 'UPDATE_FAILED');
  const inside = await each(failed, AT_ONCE, async (resource) => {
    const { ResourceType, PhysicalResourceId, LogicalResourceId, ResourceStatusReason } = resource;
    const own = {
      name: `${prefix}${LogicalResourceId}`,
      reason: ResourceStatusReason ?? 'CloudFormation gives no reason',
    };
    if (ResourceType !== STACK_TYPE || PhysicalResourceId === undefined) return [own];
    const name = /:stack\/([^/]+)\//.exec(PhysicalResourceId)?.[1] ?? LogicalResourceId;
    const nested = await stuckResources(connection, PhysicalResourceId, `${name}.`);
    return nested.length > 0 ? nested : [own];
  });
  return inside.flat();
}
