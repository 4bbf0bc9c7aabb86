import type { Express } from 'express';
import type { BuildFacts } from '../settings';
import { otherMethods } from './error-answers';

interface Parts {
  build: BuildFacts;
  isReady: () => Promise<boolean>;
}

/** For the load balancer and operators. The guards do not apply to these routes. */
export function addOperationRoutes(app: Express, { build, isReady }: Parts): void {
  const readOnly = otherMethods('GET, HEAD');

  app
    .route('/health-check')
    .get((_req, res) => {
      res.json({ status: 'SUCCESS', message: 'its ok!' });
    })
    .all(readOnly);

  app
    .route('/ready')
    .get(async (_req, res) => {
      const ready = await isReady();
      if (!ready) res.set('Retry-After', '2');
      res
        .status(ready ? 200 : 503)
        .json(
          ready ? { status: 'SUCCESS', message: 'ready' } : { status: 'UNAVAILABLE', message: 'not ready' },
        );
    })
    .all(readOnly);

  app
    .route('/version')
    .get((_req, res) => {
      res.json(build);
    })
    .all(readOnly);
}
