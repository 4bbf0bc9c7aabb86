import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import express, { type RequestHandler, type Response } from 'express';
import { until } from '../../test/support/until';
import { openLog } from '../operations/log';
import { Metrics } from '../operations/metrics';
import { answerErrors } from './error-answers';
import { createGuards } from './guards';

describe('the guards', () => {
  const closing: (() => void)[] = [];
  afterEach(() => {
    jest.restoreAllMocks();
    for (const close of closing.splice(0)) close();
  });

  const { logger } = openLog('silent');
  const any = { rateLimit: 0, maxInFlightPerClient: 0, maxInFlight: 10 };

  const end: RequestHandler = (_req, res) => void res.end();

  async function serve(guards: RequestHandler[], route = end): Promise<() => Promise<number>> {
    const app = express();
    app.use(guards);
    app.get('/', route);
    app.use(answerErrors(logger));
    const server = createServer(app).listen(0, '127.0.0.1');
    await once(server, 'listening');
    closing.push(() => server.close());
    const { port } = server.address() as AddressInfo;
    return async () => (await fetch(`http://127.0.0.1:${port}`)).status;
  }

  it('serve a client again after its ten seconds', async () => {
    let time = 50_000;
    jest.spyOn(Date, 'now').mockImplementation(() => time);
    const ask = await serve(createGuards({ ...any, rateLimit: 2 }, new Metrics(() => 0), () => 0).onHeaders);
    expect([await ask(), await ask(), await ask()]).toEqual([200, 200, 429]);
    time += 9_999;
    expect(await ask()).toBe(429);
    time += 1;
    expect([await ask(), await ask(), await ask()]).toEqual([200, 200, 429]);
  });

  it('shed load only while the event loop is late', async () => {
    let lag = 2_001;
    const ask = await serve([createGuards(any, new Metrics(() => 0), () => lag).onBody]);
    expect(await ask()).toBe(503);
    lag = 2_000;
    expect(await ask()).toBe(200);
  });

  it('refuse requests while as many as allowed are served, and finish those', async () => {
    const held: Response[] = [];
    const limits = { ...any, maxInFlight: 3 };
    const guards = [createGuards(limits, new Metrics(() => 0), () => 0).onBody];
    const ask = await serve(guards, (_req, res) => void held.push(res));
    const served = [ask(), ask(), ask()];
    await until(() => held.length === 3);
    expect([await ask(), await ask()]).toEqual([503, 503]);
    for (const response of held.splice(0)) response.end();
    expect(await Promise.all(served)).toEqual([200, 200, 200]);
    const next = ask();
    await until(() => held.length === 1);
    held[0]?.end();
    expect(await next).toBe(200);
  });

  it('allow one client as many requests in flight as its limit', async () => {
    const held: Response[] = [];
    const limits = { ...any, maxInFlightPerClient: 2 };
    const guards = createGuards(limits, new Metrics(() => 0), () => 0).onHeaders;
    const ask = await serve(guards, (_req, res) => void held.push(res));
    const first = ask();
    await until(() => held.length === 1);
    const second = ask();
    await until(() => held.length === 2);
    expect(await ask()).toBe(429);
    held[0]?.end();
    expect(await first).toBe(200);
    const third = ask();
    await until(() => held.length === 3);
    expect(await ask()).toBe(429);
    for (const response of held) response.end();
    expect(await Promise.all([second, third])).toEqual([200, 200]);
  });
});
