import type { Server, ServerResponse } from 'node:http';
import { setTimeout as pause } from 'node:timers/promises';

const mostWaitMs = 5_000;

/** Returns a function that waits until the server has finished the requests whose clients left. */
export function watchAbandoned(server: Server): () => Promise<void> {
  const abandoned = new Set<ServerResponse>();
  const forgetFinished = () => {
    for (const answer of abandoned) if (answer.writableEnded) abandoned.delete(answer);
  };
  server.on('request', (_req, res: ServerResponse) => {
    forgetFinished();
    res.once('close', () => {
      if (!res.writableEnded) abandoned.add(res);
    });
  });
  return async () => {
    const end = performance.now() + mostWaitMs;
    forgetFinished();
    while (abandoned.size > 0 && performance.now() < end) {
      await pause(5);
      forgetFinished();
    }
  };
}
