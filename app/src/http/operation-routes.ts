import type { Express } from 'express';
import type { Registry } from 'prom-client';
import type { BuildFacts } from '../settings';
import { otherMethods } from './error-answers';

interface Parts {
  build: BuildFacts;
  registry: Registry;
  isReady: () => Promise<boolean>;
}

/** For the load balancer, Prometheus and people on call. These answer under any load. */
export function addOperationRoutes(app: Express, { build, registry, isReady }: Parts): void {
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
    .route('/metrics')
    .get(async (_req, res) => {
      res.set('Content-Type', registry.contentType).send(await registry.metrics());
    })
    .all(readOnly);

  app
    .route('/version')
    .get((_req, res) => {
      res.json(build);
    })
    .all(readOnly);
}
