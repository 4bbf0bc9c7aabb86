import type { Connection } from '../aws/connection';
import { allPages, each } from '../aws/pages';
import { STACK_TYPE } from '../stack/stack-event';

const AT_ONCE = 3;

/**
 * The resources that keep a rollback from going on, as `--resources-to-skip` wants them named: those of a nested stack
 * with the name of their stack.
 */
export async function resourcesToSkip(
  connection: Connection,
  stackId: string,
  prefix = '',
): Promise<string[]> {
  const resources = await allPages(
    (token) => connection.cloudFormation.listStackResources({ StackName: stackId, ...token }),
    ({ StackResourceSummaries, NextToken }) => ({ items: StackResourceSummaries, next: NextToken }),
  );
  const failed = resources.filter(({ ResourceStatus }) => ResourceStatus === 'UPDATE_FAILED');
  const inside = await each(
    failed,
    AT_ONCE,
    async ({ ResourceType, PhysicalResourceId, LogicalResourceId }) => {
      if (ResourceType !== STACK_TYPE || PhysicalResourceId === undefined)
        return [`${prefix}${LogicalResourceId}`];
      const name = /:stack\/([^/]+)\//.exec(PhysicalResourceId)?.[1] ?? LogicalResourceId;
      const nested = await resourcesToSkip(connection, PhysicalResourceId, `${name}.`);
      return nested.length > 0 ? nested : [`${prefix}${LogicalResourceId}`];
    },
  );
  return inside.flat();
}
