import { convertEarlierFormats } from '../src/store/embedded/convert';
import { LevelStore } from '../src/store/embedded/level-store';
import { openLevel } from '../src/store/embedded/open-level';
import type { Key, Store, StoredRecord } from '../src/store/records';
import { StoreCalls } from '../src/store/store-calls';
import { Cleanup, temporaryFolder } from './support/service';
import { allStores, dynamodbIn, sweepingStores } from './support/stores';

const everything = { from: '0', to: 'z', limit: 1_000, after: undefined, order: 'oldest' } as const;

function record(partition: string, sort: string, attributes: StoredRecord['attributes'] = {}): StoredRecord {
  return { partition, sort, attributes: { text: sort, ...attributes } };
}

const sortsOf = (records: readonly Key[]) => records.map(({ sort }) => sort);

describe.each(allStores)('%s', (_name, open) => {
  const cleanup = new Cleanup();
  let store: Store;
  beforeAll(async () => {
    store = await open(cleanup);
  });
  afterAll(cleanup.run);

  const readAll = async (partition: string) => (await store.page({ ...everything, partition })).records;

  it('returns records as they were stored, in the order of their sort keys', async () => {
    const some = ['1', '2', 'a', 'b', 'é', '👋'].map((sort) => record('order', sort, { count: 7 }));
    const last: StoredRecord = { ...record('order', 'x', { text: ' "\\\n👋' }), revision: 3, expiresAt: 9e9 };
    await store.putAll([last, ...some].reverse());
    const page = await store.page({ ...everything, partition: 'order', to: '\u{1ffff}' });
    // In the order of UTF-8.
    const [one, two, a, b, e, wave] = some;
    expect(page).toEqual({ records: [one, two, a, b, last, e, wave], next: undefined });
  });

  it('separates partitions whose names have the same prefix', async () => {
    for (const partition of ['p', 'p ', 'p!', 'pp'])
      await store.putAll([record(partition, '1', { partition })]);
    expect(await readAll('p')).toEqual([record('p', '1', { partition: 'p' })]);
  });

  it('returns the records of a range only', async () => {
    await store.putAll(['a#1', 'b#1', 'b#2', 'b#9', 'c'].map((sort) => record('range', sort)));
    const range = { partition: 'range', from: 'b#', to: 'b$' };
    expect(sortsOf((await store.page({ ...everything, ...range })).records)).toEqual(['b#1', 'b#2', 'b#9']);
    expect(await store.last(range)).toBe('b#9');
    expect(await store.last({ ...range, from: 'b#91' })).toBeUndefined();
    expect([await store.count(range, 10), await store.count(range, 2)]).toEqual([3, 2]);
    expect(await store.count({ ...range, partition: 'empty' }, 10)).toBe(0);
  });

  it.each([
    ['oldest', ['1', '2'], ['3', '4', '5']],
    ['newest', ['5', '4'], ['3', '2', '1']],
  ] as const)('returns pages that follow each other: %s first', async (order, first, rest) => {
    const partition = `pages, ${order}`;
    await store.putAll(['1', '2', '3', '4', '5'].map((sort) => record(partition, sort)));
    const request = { ...everything, partition, order };
    const page = await store.page({ ...request, limit: 2 });
    expect([sortsOf(page.records), page.next]).toEqual([first, first[1]]);
    const other = await store.page({ ...request, limit: 3, after: page.next });
    expect([sortsOf(other.records), other.next]).toEqual([rest, undefined]);
  });

  it('ends a page at 1 MB', async () => {
    const large = Array.from({ length: 225 }, (_, index) =>
      record('large', String(index).padStart(3, '0'), { comment: 'x'.repeat(5_000) }),
    );
    for (let from = 0; from < large.length; from += 25) await store.putAll(large.slice(from, from + 25));
    const request = { ...everything, partition: 'large' };
    const { records, next } = await store.page(request);
    expect(records.length).toBeLessThan(225);
    expect(records.length).toBeGreaterThan(150);
    expect(next).toBe(records.at(-1)?.sort);
    const rest = await store.page({ ...request, after: next });
    expect([records.length + rest.records.length, rest.next]).toEqual([225, undefined]);
    expect(await store.count({ partition: 'large', from: '0', to: 'z' }, 1_000)).toBe(225);
  });

  it('stores the same record once, and reads records by their keys', async () => {
    await store.putAll([record('twice', '1'), record('twice', '1'), record('twice', '2')]);
    await store.putAll([record('twice', '1')]);
    const keys = ['1', '2', '3'].map((sort) => ({ partition: 'twice', sort }));
    expect(sortsOf(await store.get(keys)).sort()).toEqual(['1', '2']);
    expect(await readAll('twice')).toHaveLength(2);
  });

  it('stores a record over nothing once', async () => {
    const puts = Array.from({ length: 8 }, (_, index) => record('claims', 'key', { index }));
    const outcomes = await Promise.all(puts.map((put) => store.change([{ put, over: 'nothing' }])));
    expect(outcomes.filter(Boolean)).toHaveLength(1);
    expect(await readAll('claims')).toEqual([puts[outcomes.indexOf(true)]]);
  });

  it('stores a record over one that has expired', async () => {
    const put = { ...record('expired', 'key'), expiresAt: 1 };
    expect(await store.change([{ put, over: 'nothing' }])).toBe(true);
    expect(await store.change([{ put: { ...put, expiresAt: 9e9 }, over: 'nothing' }])).toBe(true);
    expect(await store.change([{ put, over: 'nothing' }])).toBe(false);
  });

  it('changes a record only as it was read', async () => {
    const first = record('revisions', '1');
    await store.putAll([first]);
    const second = { ...first, attributes: { text: 'second' }, revision: 1 };
    const third = { ...first, attributes: { text: 'third' }, revision: 2 };
    expect(await store.change([{ put: second, over: first }])).toBe(true);
    expect(await store.change([{ put: second, over: first }])).toBe(false);
    expect(await store.change([{ remove: first }])).toBe(false);
    expect(await store.change([{ put: third, over: second }])).toBe(true);
    expect(await readAll('revisions')).toEqual([third]);
    expect(await store.change([{ remove: third }])).toBe(true);
    expect(await store.change([{ put: third, over: second }])).toBe(false);
    expect(await readAll('revisions')).toEqual([]);
  });

  it('applies all steps of a change, or none', async () => {
    const [stays, moves] = [record('from', '1'), record('from', '2')];
    await store.putAll([stays, moves]);
    const moved = record('to', '2');
    const log = record('to', 'log');
    const move = [
      { remove: moves },
      { put: moved, over: 'nothing' },
      { put: log, over: 'anything' },
    ] as const;
    const stale = { ...stays, revision: 7 };
    expect(await store.change([...move, { remove: stale }])).toBe(false);
    expect([await readAll('from'), await readAll('to')]).toEqual([[stays, moves], []]);
    expect(await store.change(move)).toBe(true);
    expect([await readAll('from'), await readAll('to')]).toEqual([[stays], [moved, log]]);
    expect(await store.change(move)).toBe(false);
  });

  it('counts for all who add', async () => {
    const key = { partition: 'counter', sort: 'window' };
    const sums = await Promise.all([1, 2, 3, 4].map(() => store.add(key, 2, 9e9)));
    expect(sums.sort()).toEqual([2, 4, 6, 8]);
  });

  it('finds all records with an email address', async () => {
    const email = 'alice@example.com';
    const some = Array.from({ length: 120 }, (_, index) =>
      record(`of ${index % 7}`, String(index), { email }),
    );
    for (let from = 0; from < some.length; from += 25) await store.putAll(some.slice(from, from + 25));
    await store.putAll([record('of 1', 'bob', { email: 'bob@example.com' }), record('of 1', 'nobody')]);
    const [first] = some;
    await store.change([{ remove: first ?? record('', '') }]);
    const found: Key[] = [];
    for await (const keys of store.withEmail(email)) found.push(...keys);
    const names = (keys: readonly Key[]) => keys.map(({ partition, sort }) => `${partition} ${sort}`).sort();
    expect(names(found)).toEqual(names(some.slice(1)));
  });

  it('passes its check', async () => {
    await expect(store.check()).resolves.toBeUndefined();
  });
});

describe.each(sweepingStores)('%s', (_name, open) => {
  const cleanup = new Cleanup();
  afterEach(cleanup.run);

  it('deletes expired records, as the time to live of DynamoDB does', async () => {
    const store = await open(cleanup);
    const inAnHour = Math.floor(Date.now() / 1_000) + 3_600;
    const [old, current] = [
      { ...record('p', '1'), expiresAt: 1 },
      { ...record('p', '2'), expiresAt: inAnHour },
    ];
    await store.putAll([old, { ...record('p', '3'), expiresAt: 1 }, current, record('p', '4')]);
    // Written again, it expires later.
    await store.change([{ put: { ...record('p', '3'), expiresAt: inAnHour }, over: 'nothing' }]);
    await store.sweep();
    expect(sortsOf((await store.page({ ...everything, partition: 'p' })).records)).toEqual(['2', '3', '4']);
  });
});

describe('the embedded store', () => {
  const cleanup = new Cleanup();
  afterEach(cleanup.run);

  async function converted(folder: string): Promise<StoredRecord[]> {
    const db = await openLevel(folder);
    cleanup.add(() => db.close());
    for (const _start of ['first', 'second']) await convertEarlierFormats(db);
    const store = new LevelStore(db, new StoreCalls(() => {}));
    return (await store.page({ ...everything, partition: 'a/b c' })).records;
  }

  const comments = Array.from({ length: 30 }, (_, index) => ({
    partition: 'a/b c',
    sort: String(index).padStart(2, '0'),
    attributes: { email: 'alice@example.com', comment: 'hello', created_at: '2026-01-02T03:04:05Z' },
  }));

  it('converts the data of version 1.0, which was in a DynamoDB engine', async () => {
    const folder = await temporaryFolder(cleanup);
    const before = new Cleanup();
    const table = await dynamodbIn(before, { folder, tableName: 'comments' });
    for (let from = 0; from < 30; from += 10) await table.putAll(comments.slice(from, from + 10));
    await table.putAll([record('idempotency-key#1', 'key')]);
    await before.run();
    expect(await converted(folder)).toEqual(comments);
  });

  it('converts the data of version 1.1, which had a format for comments only', async () => {
    const folder = await temporaryFolder(cleanup);
    const db = await openLevel(folder);
    const earlier = db.sublevel<string, object>('comments', { valueEncoding: 'json' });
    for (const { partition, sort, attributes } of comments) {
      const { created_at: createdAt, ...value } = attributes;
      await earlier.put(`${partition}\n${sort}`, { ...value, createdAt });
    }
    await db.sublevel('claims', {}).put('k', '{}');
    await db.close();
    expect(await converted(folder)).toEqual(comments);
  });
});
