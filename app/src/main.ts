import { openLog } from './operations/log';
import { type StopTime, startService } from './service';
import { readSettings } from './settings';

async function main(): Promise<void> {
  const settings = readSettings(process.env);
  if (settings.tableName === undefined) useOneWorkerThread();
  const log = openLog(settings.logLevel);
  const service = await startService(settings, log);
  log.logger.info({ ...settings.build }, `listening on ${service.url}`);
  log.flush();
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
}

/**
 * The embedded engine makes three tiny calls of LevelDB for each comment, and four threads would take turns at one
 * core: one thread is faster. Node reads this when its first thread starts, which is after this.
 */
function useOneWorkerThread(): void {
  process.env.UV_THREADPOOL_SIZE ??= '1';
}

main().catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exit(1);
});
