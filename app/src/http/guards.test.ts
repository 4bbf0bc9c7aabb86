import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import express, { type RequestHandler } from 'express';
import { openLog } from '../operations/log';
import { Metrics } from '../operations/metrics';
import { answerErrors } from './error-answers';
import { limitClients, shedLoad } from './guards';
import { Traffic } from './traffic';

describe('the guards', () => {
  const closing: (() => void)[] = [];
  afterEach(() => {
    for (const close of closing.splice(0)) close();
  });

  const metrics = new Metrics(() => 0);
  const { logger } = openLog('silent');

  async function serve(guard: RequestHandler): Promise<() => Promise<number>> {
    const app = express();
    app.use(guard);
    app.get('/', (_req, res) => void res.end());
    app.use(answerErrors(logger));
    const server = createServer(app).listen(0, '127.0.0.1');
    await once(server, 'listening');
    closing.push(() => server.close());
    const { port } = server.address() as AddressInfo;
    return async () => (await fetch(`http://127.0.0.1:${port}`)).status;
  }

  it('let a client ask again when its ten seconds are over', async () => {
    let time = 50_000;
    const ask = await serve(limitClients(2, metrics, () => time));
    expect([await ask(), await ask(), await ask()]).toEqual([200, 200, 429]);
    time += 9_999;
    expect(await ask()).toBe(429);
    time += 1;
    expect([await ask(), await ask(), await ask()]).toEqual([200, 200, 429]);
  });

  it('shed load while the event loop is late, and not after', async () => {
    let lag = 2_001;
    const ask = await serve(shedLoad(10, () => lag, new Traffic(metrics, logger), metrics));
    expect(await ask()).toBe(503);
    lag = 5;
    expect(await ask()).toBe(200);
  });
});
