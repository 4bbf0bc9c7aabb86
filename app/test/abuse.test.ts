import { list, readAll, write } from './support/calls';
import { type ClientAddress, SlowPost } from './support/raw-client';
import { Cleanup, runService } from './support/service';
import { isThorough } from './support/thorough';
import { until } from './support/until';

describe('a client that sends bodies slowly', () => {
  const cleanup = new Cleanup();
  afterEach(cleanup.run);

  const slowPosts = (url: string, count: number, from: ClientAddress) =>
    Array.from({ length: count }, () => new SlowPost(cleanup, url, from));
  const metric = async (url: string, name: string) => {
    const metrics = await (await fetch(`${url}/metrics`)).text();
    return Number(
      metrics
        .split('\n')
        .find((line) => line.startsWith(`${name} `))
        ?.split(' ')[1] ?? 0,
    );
  };

  const [sent, allowed] = isThorough ? [2_970, 100] : [60, 20];

  it(`takes no place from others: ${sent} bodies at one time`, async () => {
    const { url } = await runService(cleanup, { maxInFlight: 10, maxInFlightPerClient: allowed });
    const slow = slowPosts(url, sent, '127.0.0.2');
    await until(
      async () => (await metric(url, 'requests_turned_away_total{reason="client"}')) === sent - allowed,
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
    const { url } = await runService(cleanup, { maxInFlightPerClient: 1 });
    for (let count = 0; count < 3; count += 1) expect(await write(url, 1, 'one after another')).toBe(200);
    const [slow] = slowPosts(url, 1, '127.0.0.1');
    await until(async () => (await metric(url, 'http_requests_in_flight')) === 2);
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
