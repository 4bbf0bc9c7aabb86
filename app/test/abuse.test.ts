import { list, readAll, write } from './support/calls';
import { runEngine, sharedTable } from './support/engine';
import { faultyGateway } from './support/faulty-gateway';
import { type ClientAddress, SlowPost } from './support/raw-client';
import { Cleanup, type RunningService, runService } from './support/service';
import { isThorough } from './support/thorough';
import { until } from './support/until';

describe('a client that sends bodies slowly', () => {
  const cleanup = new Cleanup();
  afterEach(cleanup.run);

  const slowPosts = (url: string, count: number, from: ClientAddress) =>
    Array.from({ length: count }, () => new SlowPost(cleanup, url, from));
  const [sent, allowed] = isThorough ? [2_970, 100] : [60, 20];

  it(`takes no place from others: ${sent} bodies at one time`, async () => {
    const service = await runService(cleanup, { maxInFlight: 10, maxInFlightPerClient: allowed });
    const { url } = service;
    const slow = slowPosts(url, sent, '127.0.0.2');
    await until(
      async () => (await metric(service, 'requests_turned_away_total{reason="client"}')) === sent - allowed,
    );

    for (let count = 0; count < 20; count += 1) {
      expect([await write(url, 1, 'from another client'), (await list(url, 1)).status]).toEqual([200, 200]);
    }
    for (const post of slow) post.finish();
    const statuses = (await Promise.all(slow.map(({ answer }) => answer))).map((answer) =>
      answer.slice(9, 12),
    );
    expect(statuses.filter((status) => status === '429')).toHaveLength(sent - allowed);
    const stored = statuses.filter((status) => status === '200').length;
    expect(statuses.filter((status) => status === '503')).toHaveLength(allowed - stored);
    expect(await readAll(url, 'slow')).toHaveLength(stored);
  });

  it('is served again once its requests are finished', async () => {
    const service = await runService(cleanup, { maxInFlightPerClient: 1 });
    const { url } = service;
    for (let count = 0; count < 3; count += 1) expect(await write(url, 1, 'one after another')).toBe(200);
    const [slow] = slowPosts(url, 1, '127.0.0.1');
    await until(async () => (await metric(service, 'http_requests_in_flight')) === 1);
    expect(await write(url, 1, 'meanwhile')).toBe(429);
    slow?.finish();
    expect(await slow?.answer).toMatch(/^HTTP\/1.1 200 /);
    expect(await write(url, 1, 'after')).toBe(200);
  });

  it('gets a 408, and its connection is closed', async () => {
    const { url } = await runService(cleanup, {}, { arrivalMs: 100 });
    const [slow] = slowPosts(url, 1, '127.0.0.1');
    expect(await slow?.answer).toMatch(/^HTTP\/1.1 408 .*Connection: close.*took too long to arrive/s);
  });
});

describe('many reads of large pages', () => {
  const cleanup = new Cleanup();
  afterEach(cleanup.run);

  it('reach the store a few at a time, and are all answered', async () => {
    const engine = await runEngine(cleanup);
    const gateway = await faultyGateway(cleanup, engine.endpoint);
    const service = await runService(cleanup, { tableName: sharedTable, endpoint: gateway.endpoint });
    const { url } = service;
    await write(url, 1, 'hello');
    gateway.fault = 'holds';
    const answers = Array.from({ length: 50 }, (_, index) => list(url, 1, `?limit=${index + 1}`));
    await until(async () => (await metric(service, 'http_requests_in_flight')) === 50);
    await until(() => gateway.fired.holds >= 8);
    expect(gateway.fired.holds).toBe(8);
    gateway.release();
    expect((await Promise.all(answers)).map(({ status }) => status)).toEqual(answers.map(() => 200));
  });

  (isThorough ? it : it.skip)('of 1 MB are answered, 50 at one time', async () => {
    const { url } = await runService(cleanup);
    const large = 'x'.repeat(5_000);
    for (let count = 0; count < 220; count += 20) {
      await Promise.all(Array.from({ length: 20 }, () => write(url, 1, large)));
    }
    let refused = 0;
    let limit = 300;
    const reader = async () => {
      while (limit < 500) {
        limit += 1;
        const answer = await list(url, 1, `?limit=${limit}`);
        await answer.arrayBuffer();
        if (answer.status !== 200) refused += 1;
      }
    };
    await Promise.all(Array.from({ length: 50 }, reader));
    expect(refused).toBeLessThanOrEqual(10);
  });
});

async function metric({ metrics }: RunningService, name: string): Promise<number> {
  const line = (await metrics()).split('\n').find((each) => each.startsWith(`${name} `));
  return Number(line?.split(' ')[1] ?? 0);
}
