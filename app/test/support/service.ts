import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Writable } from 'node:stream';
import pino from 'pino';
import { type Service, type StopTime, startService } from '../../src/service';
import { readSettings, type Settings } from '../../src/settings';

/** What a test opened, closed in reverse order when it ends. */
export class Cleanup {
  private readonly steps: (() => Promise<unknown> | undefined)[] = [];

  add(step: () => Promise<unknown> | undefined): void {
    this.steps.unshift(step);
  }

  readonly run = async (): Promise<void> => {
    for (const step of this.steps.splice(0)) await step();
  };
}

export async function temporaryFolder(cleanup: Cleanup): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'comentarios-app-'));
  cleanup.add(() => rm(folder, { recursive: true, force: true }));
  return folder;
}

export interface RunningService extends Service {
  logged: string[];
  metrics(): Promise<string>;
}

/** Starts a service in this process on a free port, with the embedded store unless a table is named. */
export async function runService(
  cleanup: Cleanup,
  settings: Partial<Settings> = {},
  timing?: Parameters<typeof startService>[2],
): Promise<RunningService> {
  const store = settings.store ?? { kind: 'embedded', dataDir: await temporaryFolder(cleanup) };
  const logged: string[] = [];
  const destination = new Writable({
    write(chunk, _encoding, done) {
      logged.push(String(chunk));
      done();
    },
  });
  const logger = pino({ level: settings.logLevel ?? 'silent' }, destination);
  const usual = {
    ...readSettings({}),
    host: '127.0.0.1',
    port: 0,
    metricsPort: 0,
    rateLimit: 0,
    lameDuckSeconds: 0,
  };
  const service = await startService(
    { ...usual, ...settings, store },
    { logger },
    // Tests do not depend on the load of the machine.
    { metricsLifetimeMs: 0, storeDeadlineMs: 3_600_000, lag: () => 0, ...timing },
  );
  let stopping: Promise<void> | undefined;
  const stop = (when: StopTime) => {
    stopping ??= service.stop(when);
    return stopping;
  };
  cleanup.add(() => stop('now'));
  const { url, metricsUrl } = service;
  const metrics = async () => (await fetch(metricsUrl ?? '')).text();
  return { url, metricsUrl, stop, logged, metrics };
}
