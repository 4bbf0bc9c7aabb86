import { list, post, readAll, write } from './support/calls';
import { faultyGateway } from './support/faulty-gateway';
import { Cleanup, runEngine, runService, sharedTable } from './support/service';

describe('with a store that fails', () => {
  const cleanup = new Cleanup();
  afterEach(cleanup.run);

  async function runBehindGateway() {
    const engine = await runEngine(cleanup);
    const gateway = await faultyGateway(cleanup, engine.endpoint);
    const service = await runService(cleanup, {
      tableName: sharedTable,
      endpoint: gateway.endpoint,
      logLevel: 'info',
    });
    return { gateway, ...service };
  }

  const numbers = Array.from({ length: 300 }, (_, index) => String(index));

  it('at every tenth call, no request fails and nothing is lost or doubled', async () => {
    const { gateway, url } = await runBehindGateway();
    gateway.fault = 'every-tenth-fails';
    const statuses: number[] = [];
    for (let from = 0; from < numbers.length; from += 10) {
      const some = numbers.slice(from, from + 10);
      statuses.push(...(await Promise.all(some.map((comment) => write(url, 1, comment)))));
      statuses.push((await list(url, 1)).status);
    }
    expect(new Set(statuses)).toEqual(new Set([200]));
    expect((await readAll(url, 1)).map(({ comment }) => comment).sort()).toEqual([...numbers].sort());
  }, 30_000);

  it('to take whole batches, all are stored in the end', async () => {
    const { gateway, url } = await runBehindGateway();
    gateway.fault = 'takes-half';
    const statuses = await Promise.all(numbers.slice(0, 60).map((comment) => write(url, 1, comment)));
    expect(new Set(statuses)).toEqual(new Set([200]));
    expect(await readAll(url, 1)).toHaveLength(60);
  }, 30_000);

  it('altogether, answers 503 with Retry-After, stays alive, and is back by itself', async () => {
    const { gateway, url, logged } = await runBehindGateway();
    await write(url, 1, 'before');
    gateway.fault = 'throttles';
    const answers = [
      await post(url, { email: 'secret.person@example.com', comment: 'during', content_id: 1 }),
      await list(url, 1),
      await fetch(`${url}/ready`),
    ];
    for (const answer of answers) {
      expect([answer.status, answer.headers.get('retry-after')]).toEqual([
        503,
        expect.stringMatching(/^\d+$/),
      ]);
      expect(await answer.json()).toMatchObject({ status: 'UNAVAILABLE' });
    }
    expect((await fetch(`${url}/health-check`)).status).toBe(200);
    expect(logged.join('')).toContain('ProvisionedThroughputExceededException');
    expect(logged.join('')).not.toContain('secret.person');

    gateway.fault = 'none';
    expect(await write(url, 1, 'after')).toBe(200);
    expect((await readAll(url, 1)).map(({ comment }) => comment)).toEqual(['before', 'after']);
  }, 30_000);

  it('without an answer, gives up in seconds', async () => {
    const { gateway, url } = await runBehindGateway();
    gateway.fault = 'hangs';
    const statuses = await Promise.all([write(url, 1, 'a'), list(url, 1).then(({ status }) => status)]);
    expect(statuses).toEqual([503, 503]);
  }, 20_000);

  it('between the claim of a key and the comment, a repeat stores it once', async () => {
    const { gateway, url } = await runBehindGateway();
    const comment = { email: 'alice@example.com', comment: 'once', content_id: 1 };
    const key = { 'Idempotency-Key': 'k' };
    const outcomes: number[] = [];
    for (let attempt = 0; attempt < 6; attempt += 1) {
      gateway.fault = attempt % 2 === 0 ? 'refuses-batches' : 'none';
      outcomes.push((await post(url, comment, key)).status);
    }
    expect(outcomes).toEqual([503, 200, 503, 200, 503, 200]);
    expect(await readAll(url, 1)).toHaveLength(1);
  }, 30_000);
});
