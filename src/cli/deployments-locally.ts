import type { Sources } from '../console/sources';
import { connect } from '../deploy/aws/connection';
import { historyTable } from '../deploy/history/table';
import { REHEARSAL } from '../deploy/target';
import type { Project } from './command';
import { everyTarget } from './environments';
import { projectTemplates } from './project-templates';

const MOST = 50;

/** Reads the history on the local endpoint for its console, as `make history` does. */
export function deploymentsLocally(
  project: Project,
  endpoint: () => { readonly url: string; readonly secret: string },
): NonNullable<Sources['deployments']> {
  return async ({ stackName, accountId: account, region }) => {
    const target = everyTarget(project, REHEARSAL).find((each) => each.stackName === stackName);
    if (!target) return [];
    const { url, secret } = endpoint();
    const connection = connect({ region, account, endpoint: url, secret });
    try {
      const table = await historyTable({ connection, target, templates: projectTemplates(project) });
      return table ? await table.newest(stackName, MOST) : [];
    } finally {
      connection.close();
    }
  };
}
