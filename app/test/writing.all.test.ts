import { createHash } from 'node:crypto';
import { list, post, readAll, write } from './support/calls';
import { runEngine, sharedTable } from './support/engine';
import { Cleanup, runService, temporaryFolder } from './support/service';
import { until } from './support/until';

const numbers = (count: number) => Array.from({ length: count }, (_, index) => String(index));

describe('writing', () => {
  const cleanup = new Cleanup();
  afterEach(cleanup.run);

  const writers = 1_000;

  it(`loses no comment of ${writers} concurrent writers`, async () => {
    const { url } = await runService(cleanup);
    const statuses = await Promise.all(numbers(writers).map((comment) => write(url, 'busy', comment)));
    expect(statuses.filter((status) => status !== 200)).toEqual([]);
    const read = await readAll(url, 'busy');
    expect(read.map(({ comment }) => comment).sort()).toEqual(numbers(writers).sort());
    expect(read.map(({ id }) => id)).toEqual(read.map(({ id }) => id).sort());
  });

  it('shows a comment to the next read, even right after a cached page', async () => {
    const { url } = await runService(cleanup);
    for (const comment of numbers(20)) {
      await write(url, 'mine', comment);
      expect((await readAll(url, 'mine')).at(-1)?.comment).toBe(comment);
    }
  });

  it('keeps the order of comments across tasks, even if a clock is minutes behind', async () => {
    const { endpoint } = await runEngine(cleanup);
    const shared = { store: { kind: 'dynamodb', tableName: sharedTable, endpoint } } as const;
    const punctual = await runService(cleanup, shared);
    const late = await runService(cleanup, shared, { now: () => Date.now() - 300_000 });
    for (const comment of numbers(12)) {
      expect(await write(Number(comment) % 3 === 0 ? punctual.url : late.url, 'talk', comment)).toBe(200);
    }
    expect((await readAll(late.url, 'talk')).map(({ comment }) => comment)).toEqual(numbers(12));
  });

  it('shows a comment of another task once the copy of the page has expired', async () => {
    const { endpoint } = await runEngine(cleanup);
    const shared = { store: { kind: 'dynamodb', tableName: sharedTable, endpoint } } as const;
    const [writer, reader] = [await runService(cleanup, shared), await runService(cleanup, shared)];
    await write(writer.url, 'talk', 'first');
    expect(await readAll(reader.url, 'talk')).toHaveLength(1);
    await write(writer.url, 'talk', 'second');
    await until(async () => (await readAll(reader.url, 'talk')).length === 2);
  });

  it('keeps its data between starts', async () => {
    const dataDir = await temporaryFolder(cleanup);
    const first = await runService(cleanup, { store: { kind: 'embedded', dataDir } });
    await write(first.url, 1, 'before');
    await first.stop('now');
    const second = await runService(cleanup, { store: { kind: 'embedded', dataDir } });
    await write(second.url, 1, 'after');
    expect((await readAll(second.url, 1)).map(({ comment }) => comment)).toEqual(['before', 'after']);
  });

  it('reports that another instance uses the data', async () => {
    const dataDir = await temporaryFolder(cleanup);
    await runService(cleanup, { store: { kind: 'embedded', dataDir } });
    await expect(runService(cleanup, { store: { kind: 'embedded', dataDir } })).rejects.toThrow(
      /^cannot open the data in .*set DATA_DIR to another one$/,
    );
  });
});

describe('an idempotency key', () => {
  const cleanup = new Cleanup();
  afterEach(cleanup.run);
  const comment = { email: 'alice@example.com', comment: 'once', content_id: 1 };
  const key = { 'Idempotency-Key': 'a2b1c0' };

  it('stores a repeated comment once, and returns the same response', async () => {
    const { url } = await runService(cleanup);
    const answers = [await post(url, comment, key), await post(url, comment, key)];
    const bodies = await Promise.all(answers.map((answer) => answer.text()));
    expect(answers.map(({ status }) => status)).toEqual([200, 200]);
    expect(bodies[1]).toBe(bodies[0]);
    expect(await readAll(url, 1)).toHaveLength(1);
  });

  it('stores the comment once when repeated concurrently at several tasks', async () => {
    const { endpoint } = await runEngine(cleanup);
    const shared = { store: { kind: 'dynamodb', tableName: sharedTable, endpoint } } as const;
    const tasks = [await runService(cleanup, shared), await runService(cleanup, shared)];
    const repeats = numbers(20).flatMap(() => tasks.map(({ url }) => post(url, comment, key)));
    expect(new Set((await Promise.all(repeats)).map(({ status }) => status))).toEqual(new Set([200]));
    for (const { url } of tasks) expect(await readAll(url, 1)).toHaveLength(1);
  });

  it('rejects another comment with the same key', async () => {
    const { url } = await runService(cleanup);
    await post(url, comment, key);
    const answer = await post(url, { ...comment, comment: 'twice' }, key);
    expect([answer.status, await answer.json()]).toMatchObject([400, { status: 'INVALID' }]);
    expect(await readAll(url, 1)).toHaveLength(1);
  });

  it('stores the same comment again without a key or with another key', async () => {
    const { url } = await runService(cleanup);
    for (const headers of [key, {}, { 'Idempotency-Key': 'another' }]) await post(url, comment, headers);
    expect(await readAll(url, 1)).toHaveLength(3);
  });

  it('is never listed as a comment', async () => {
    const { url } = await runService(cleanup);
    await post(url, comment, key);
    const partition = `idempotency-key#${createHash('sha256').update(key['Idempotency-Key']).digest('hex')}`;
    expect((await list(url, partition)).status).toBe(404);
    await write(url, partition, 'a content may be called so');
    expect(await readAll(url, partition)).toMatchObject([{ comment: 'a content may be called so' }]);
  });
});
