import pino, { type Logger } from 'pino';

export interface Log {
  logger: Logger;
  flush: () => void;
}

/** Lines are written by the buffer, and at least once a second: a write for each would cost more than the request. */
export function openLog(level: string): Log {
  const destination = pino.destination({ dest: 1, sync: false, minLength: 16_000, periodicFlush: 1_000 });
  const logger = pino(
    {
      level,
      base: null,
      formatters: { level: (label) => ({ level: label }) },
    },
    destination,
  );
  return { logger, flush: () => destination.flushSync() };
}
