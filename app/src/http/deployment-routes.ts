import type { Express } from 'express';
import type { Deployments } from '../deployments/deployments';
import { withoutBody } from './bodies';
import { otherMethods } from './error-answers';
import type { Guards } from './guards';
import { Problem } from './problem';

/** Read-only: the deployments that the history table records. */
export function addDeploymentRoutes(
  app: Express,
  guards: Guards,
  deployments: Deployments | undefined,
): void {
  app
    .route('/deployments')
    .get(...withoutBody(guards), async (_req, res) => {
      if (!deployments) throw new Problem(404, 'this service does not show its deployments');
      res.json(await deployments.newest());
    })
    .all(otherMethods('GET, HEAD'));
}
