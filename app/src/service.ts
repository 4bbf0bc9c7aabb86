import type { Server } from 'node:http';
import { openDeployments } from './deployments/deployments';
import { createDomain } from './domain';
import { createApplication } from './http/application';
import { drained } from './http/draining';
import { close, listen } from './http/listener';
import { Traffic } from './http/traffic';
import { watchLag } from './operations/lag';
import type { Log } from './operations/log';
import { Metrics } from './operations/metrics';
import { serveMetrics } from './operations/metrics-server';
import { Readiness } from './operations/readiness';
import type { Settings } from './settings';
import { openStore } from './store/open-store';
import { StoreCalls } from './store/store-calls';

export interface Service {
  url: string;
  metricsUrl: string | undefined;
  /** Finishes the requests in flight, then closes. */
  stop(when: StopTime): Promise<void>;
}

/** `drained`: once clients have stopped sending. */
export type StopTime = 'drained' | 'now';

/** For tests: a clock, other deadlines, and an event loop that is never late. */
interface Timing {
  now?: () => number;
  storeDeadlineMs?: number;
  arrivalMs?: number;
  metricsLifetimeMs?: number;
  lag?: () => number;
}

export async function startService(
  settings: Settings,
  { logger }: Pick<Log, 'logger'>,
  { now, storeDeadlineMs, arrivalMs, metricsLifetimeMs, lag }: Timing = {},
): Promise<Service> {
  const metrics: Metrics = new Metrics(() => traffic.inFlight);
  const traffic = new Traffic(metrics, logger);
  const calls = new StoreCalls((operation, outcome, seconds, problem) => {
    metrics.storeCall(operation, outcome, seconds);
    if (problem !== undefined) logger.warn({ operation, problem, seconds }, 'a call to the store failed');
  }, storeDeadlineMs);
  const { store, soleWriter, close: closeStore } = await openStore(settings.store, calls);
  const patienceMs = calls.deadlineMs;
  const domain = createDomain({ store, soleWriter, settings, logger, metrics, patienceMs, now });
  const deployments = openDeployments(settings, calls);
  const readiness = new Readiness(() => store.check());
  const watched = watchLag();
  const app = createApplication({
    settings,
    domain,
    deployments,
    traffic,
    metrics,
    logger,
    lag: lag ?? watched.lag,
    isReady: () => readiness.isReady(),
  });
  const server = await listen(app, settings, arrivalMs);
  const { host, metricsPort } = settings;
  const metricsServer =
    metricsPort === undefined
      ? undefined
      : await serveMetrics(metrics.registry, { host, port: metricsPort }, metricsLifetimeMs);

  return {
    url: addressOf(server, host),
    metricsUrl: metricsServer && `${addressOf(metricsServer, host)}/metrics`,
    async stop(when) {
      traffic.isLeaving = true;
      readiness.isLeaving = true;
      if (when === 'drained') await drained(traffic, settings.lameDuckSeconds * 1_000);
      await close(server);
      metricsServer?.close();
      watched.stop();
      await domain.webhook?.close();
      await calls.close();
      deployments?.close();
      await closeStore();
    },
  };
}

function addressOf(server: Server, host: string): string {
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('the service has no port');
  return `http://${host === '0.0.0.0' ? 'localhost' : host}:${address.port}`;
}
