import { describeError } from './operations/describe-error';
import { openLog } from './operations/log';
import { type StopTime, startService } from './service';
import { readSettings } from './settings';

async function main(): Promise<void> {
  const settings = readSettings(process.env);
  if (settings.store.kind === 'embedded') useOneWorkerThread();
  const log = openLog(settings.logLevel);
  const service = await startService(settings, log);
  log.logger.info({ ...settings.build }, `listening on ${service.url}`);
  log.flush();
  process.once('uncaughtException', (error) => void crash(error));
  process.once('SIGTERM', () => void stop('drained'));
  process.once('SIGINT', () => void stop('now'));

  async function stop(when: StopTime): Promise<void> {
    log.logger.info('stopping: finishing the requests in flight');
    await service.stop(when);
    log.logger.info('stopped');
    // A line that is still being written must not be cut off by the exit.
    await log.close();
    process.exit(0);
  }

  async function crash(error: unknown): Promise<void> {
    log.logger.fatal({ problem: describeError(error) }, 'stopping because of an unexpected error');
    await log.close();
    process.exit(1);
  }
}

/**
 * LevelDB makes short calls, for which one thread is faster than four that take turns on one core. Node reads the
 * variable when it starts its first thread, which is later.
 */
function useOneWorkerThread(): void {
  process.env.UV_THREADPOOL_SIZE ??= '1';
}

main().catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exit(1);
});
