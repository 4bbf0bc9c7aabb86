import { once } from 'node:events';
import pino, { type Logger } from 'pino';

export interface Log {
  logger: Logger;
  flush: () => void;
  /** Resolves when the last line is written. */
  close: () => Promise<unknown>;
}

/** Lines are buffered for up to a second: one write per line would cost more than the request. */
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
  return {
    logger,
    flush: () => destination.flushSync(),
    close: () => {
      const closed = once(destination, 'close');
      destination.end();
      return closed;
    },
  };
}
