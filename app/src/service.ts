import { setTimeout as pause } from 'node:timers/promises';
import { CommentIds } from './comments/comment-id';
import { Comments } from './comments/comments';
import { createApplication } from './http/application';
import { drain, listen } from './http/listener';
import { Traffic } from './http/traffic';
import { watchLag } from './operations/lag';
import type { Log } from './operations/log';
import { Metrics } from './operations/metrics';
import { Readiness } from './operations/readiness';
import type { Settings } from './settings';
import { openStore } from './store/open-store';

export interface Service {
  url: string;
  /** Leaves without dropping a request: tells everybody, goes on for a while, then closes. */
  stop(lameDuckSeconds: number): Promise<void>;
}

/** ECS kills a task 30 seconds after SIGTERM: the lame-duck time (at most 20) and this must fit in. */
const drainMs = 8_000;

export async function startService(
  settings: Settings,
  { logger }: Log,
  now?: () => number,
): Promise<Service> {
  const metrics: Metrics = new Metrics(() => traffic.inFlight);
  const traffic = new Traffic(metrics, logger);
  const store = await openStore(settings, (operation, outcome, seconds, problem) => {
    metrics.storeCall(operation, outcome, seconds);
    if (problem !== undefined) logger.warn({ operation, problem, seconds }, 'the store failed a call');
  });
  const comments = new Comments({
    store: store.table,
    ids: new CommentIds(now),
    soleWriter: store.soleWriter,
    onBatch: (size) => metrics.batch(size),
  });
  const readiness = new Readiness(() => store.table.check());
  const { lag, stop: stopWatching } = watchLag();
  const isReady = () => readiness.isReady();
  const app = createApplication({ settings, comments, traffic, metrics, logger, lag, isReady });
  const server = await listen(app, settings.host, settings.port);

  return {
    url: addressOf(server.address(), settings.host),
    async stop(lameDuckSeconds) {
      traffic.isLeaving = true;
      readiness.isLeaving = true;
      await pause(lameDuckSeconds * 1_000);
      await drain(server, drainMs);
      stopWatching();
      await store.close();
    },
  };
}

function addressOf(address: ReturnType<import('node:http').Server['address']>, host: string): string {
  if (address === null || typeof address === 'string') throw new Error('the service has no port');
  return `http://${host === '0.0.0.0' ? 'localhost' : host}:${address.port}`;
}
