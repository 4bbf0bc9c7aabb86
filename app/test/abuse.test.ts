import { list, readAll, write } from './support/calls';
import { type ClientAddress, SlowPost } from './support/raw-client';
import { Cleanup, type RunningService, runService } from './support/service';
import { isThorough } from './support/thorough';
import { until } from './support/until';

describe('a client that sends bodies slowly', () => {
  const cleanup = new Cleanup();
  afterEach(cleanup.run);

  const slowPosts = (url: string, count: number, from: ClientAddress) =>
    Array.from({ length: count }, () => new SlowPost(cleanup, url, from));
  /** The test sends the rest of a body when it has checked the others, however long that takes. */
  const patient = { arrivalMs: 3_600_000 };
  const [sent, allowed] = isThorough ? [2_970, 100] : [60, 20];

  it(`does not affect others: ${sent} bodies at one time`, async () => {
    const service = await runService(cleanup, { maxInFlight: 10, maxInFlightPerClient: allowed }, patient);
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
    const service = await runService(cleanup, { maxInFlightPerClient: 1 }, patient);
    const { url } = service;
    for (let count = 0; count < 3; count += 1) expect(await write(url, 1, 'one after another')).toBe(200);
    const [slow] = slowPosts(url, 1, '127.0.0.1');
    await until(async () => (await metric(service, 'http_requests_in_flight')) === 1);
    expect(await write(url, 1, 'meanwhile')).toBe(429);
    slow?.finish();
    expect(await slow?.answer).toMatch(/^HTTP\/1.1 200 /);
    expect(await write(url, 1, 'after')).toBe(200);
  });

  it('gets a 408 and a closed connection', async () => {
    const { url } = await runService(cleanup, {}, { arrivalMs: 100 });
    const [slow] = slowPosts(url, 1, '127.0.0.1');
    expect(await slow?.answer).toMatch(/^HTTP\/1.1 408 .*Connection: close.*took too long to arrive/s);
  });
});

(isThorough ? describe : describe.skip)('many reads of large pages', () => {
  const cleanup = new Cleanup();
  afterEach(cleanup.run);

  it('are served, 50 at one time', async () => {
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
