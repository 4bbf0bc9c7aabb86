import type { Explain } from '../console/cause';
import { connect } from '../deploy/aws/connection';
import { explain } from '../deploy/report/failure';
import { REHEARSAL } from '../deploy/target';
import type { Project } from './command';
import { everyTarget } from './environments';
import { projectTemplates } from './project-templates';

/** Explains failed operations on the local endpoint for its console, as `make deploy` does. */
export function explainLocally(
  project: Project,
  endpoint: () => { readonly url: string; readonly secret: string },
): Explain {
  return async ({ accountId: account, region }, operation) => {
    const { url, secret } = endpoint();
    const targets = everyTarget(project, REHEARSAL);
    const own = targets.find(({ stackName }) => stackName === operation.stack.name);
    const target = own ?? targets[0];
    if (!target) throw new Error(`there is no environment ${REHEARSAL}`);
    const templates = projectTemplates(project);
    const connection = connect({ region, account, endpoint: url, secret });
    try {
      return await explain(
        // The templates of other stacks are not in `out/`.
        { connection, target, templates: own ? templates : { ...templates, read: () => undefined } },
        operation,
      );
    } finally {
      connection.close();
    }
  };
}
