import type { startService } from '../src/service';
import { list, post, readAll, write } from './support/calls';
import { runEngine, sharedTable } from './support/engine';
import { faultyGateway } from './support/faulty-gateway';
import { Cleanup, runService } from './support/service';
import { until } from './support/until';

describe('when the store', () => {
  const cleanup = new Cleanup();
  afterEach(cleanup.run);

  async function runBehindGateway(timing?: Parameters<typeof startService>[2]) {
    const engine = await runEngine(cleanup);
    const gateway = await faultyGateway(cleanup, engine.endpoint);
    const service = await runService(
      cleanup,
      {
        store: { kind: 'dynamodb', tableName: sharedTable, endpoint: gateway.endpoint },
        logLevel: 'info',
      },
      timing,
    );
    return { gateway, ...service };
  }

  const numbers = Array.from({ length: 100 }, (_, index) => String(index));

  it('fails every tenth call, no request fails and no comment is lost or stored twice', async () => {
    const { gateway, url } = await runBehindGateway();
    gateway.fault = 'every-tenth-fails';
    const statuses: number[] = [];
    for (let from = 0; from < numbers.length; from += 10) {
      const some = numbers.slice(from, from + 10);
      statuses.push(...(await Promise.all(some.map((comment) => write(url, 1, comment)))));
      statuses.push((await list(url, 1)).status);
    }
    expect(gateway.fired['every-tenth-fails']).toBeGreaterThan(0);
    expect(new Set(statuses)).toEqual(new Set([200]));
    expect((await readAll(url, 1)).map(({ comment }) => comment).sort()).toEqual([...numbers].sort());
  });

  it('stores only half of each batch, the service writes the other half again', async () => {
    const { gateway, url } = await runBehindGateway();
    gateway.fault = 'takes-half';
    const some = numbers.slice(0, 30);
    const statuses = await Promise.all(some.map((comment) => write(url, 1, comment)));
    expect(gateway.fired['takes-half']).toBeGreaterThan(0);
    expect(new Set(statuses)).toEqual(new Set([200]));
    expect((await readAll(url, 1)).map(({ comment }) => comment).sort()).toEqual([...some].sort());
  });

  it('throttles every call, the service answers 503 with Retry-After, and recovers', async () => {
    const { gateway, url, logged } = await runBehindGateway();
    await write(url, 1, 'before');
    gateway.fault = 'throttles';
    const answers = await Promise.all([
      post(url, { email: 'secret.person@example.com', comment: 'during', content_id: 1 }),
      list(url, 1),
      fetch(`${url}/ready`),
    ]);
    for (const answer of answers) {
      expect([answer.status, answer.headers.get('retry-after')]).toEqual([
        503,
        expect.stringMatching(/^\d+$/),
      ]);
      expect(await answer.json()).toMatchObject({ status: 'UNAVAILABLE' });
    }
    expect(gateway.fired.throttles).toBeGreaterThanOrEqual(answers.length);
    expect((await fetch(`${url}/health-check`)).status).toBe(200);
    expect(logged.join('')).toContain('ProvisionedThroughputExceededException');
    expect(logged.join('')).not.toContain('secret.person');

    gateway.fault = 'none';
    expect(await write(url, 1, 'after')).toBe(200);
    expect((await readAll(url, 1)).map(({ comment }) => comment)).toEqual(['before', 'after']);
  });

  it('does not answer, the service gives up at the deadline', async () => {
    const { gateway, url } = await runBehindGateway({ storeDeadlineMs: 100 });
    gateway.fault = 'holds';
    const statuses = await Promise.all([write(url, 1, 'a'), list(url, 1).then(({ status }) => status)]);
    expect(gateway.fired.holds).toBeGreaterThanOrEqual(2);
    expect(statuses).toEqual([503, 503]);
  });

  it('fails between the claim of a key and the comment, a repeated request stores the comment once', async () => {
    const { gateway, url } = await runBehindGateway();
    const comment = { email: 'alice@example.com', comment: 'once', content_id: 1 };
    const key = { 'Idempotency-Key': 'k' };
    const outcomes: number[] = [];
    for (let attempt = 0; attempt < 6; attempt += 1) {
      gateway.fault = attempt % 2 === 0 ? 'refuses-batches' : 'none';
      outcomes.push((await post(url, comment, key)).status);
    }
    expect(gateway.fired['refuses-batches']).toBe(1);
    expect(outcomes).toEqual([503, 200, 200, 200, 200, 200]);
    expect(await readAll(url, 1)).toHaveLength(1);
  });

  it('is slow, the service closes it only after the calls that clients abandoned', async () => {
    const { gateway, url, stop } = await runBehindGateway();
    gateway.fault = 'holds';
    const leave = new AbortController();
    const call = fetch(`${url}/api/comment/list/1`, { signal: leave.signal });
    await until(() => gateway.fired.holds === 1);
    leave.abort();
    await expect(call).rejects.toThrow();
    let isStopped = false;
    const stopping = stop('now').then(() => {
      isStopped = true;
    });
    await until(() =>
      fetch(url).then(
        () => false,
        () => true,
      ),
    );
    await new Promise(setImmediate);
    expect(isStopped).toBe(false);
    gateway.release();
    await stopping;
  });
});
