import type { Claim, Comment, CommentStore } from '../src/comments/comment';
import { CommentIds } from '../src/comments/comment-id';
import { CommentTable } from '../src/store/comment-table';
import { convertDynalite } from '../src/store/convert-dynalite';
import { LevelStore } from '../src/store/level-store';
import { openLevel } from '../src/store/open-level';
import { StoreCalls } from '../src/store/store-calls';
import { runEngine, sharedTable } from './support/engine';
import { Cleanup, temporaryFolder } from './support/service';

const calls = new StoreCalls(() => {});
const ids = new CommentIds();

function commentOn(contentId: string, comment: string): Comment {
  return {
    contentId,
    id: ids.next(),
    email: 'alice@example.com',
    comment,
    createdAt: '2026-01-02T03:04:05Z',
  };
}

async function embedded(cleanup: Cleanup, now?: () => number): Promise<CommentStore> {
  const db = await openLevel(await temporaryFolder(cleanup));
  cleanup.add(() => db.close());
  return new LevelStore(db, calls, now);
}

async function dynamo(cleanup: Cleanup): Promise<CommentStore> {
  const { client } = await runEngine(cleanup);
  return new CommentTable(client, sharedTable, calls);
}

describe.each([
  ['the embedded store', embedded],
  ['a DynamoDB table', dynamo],
])('%s', (_name, open) => {
  const cleanup = new Cleanup();
  let store: CommentStore;
  beforeAll(async () => {
    store = await open(cleanup);
  });
  afterAll(cleanup.run);

  const textsOf = (comments: readonly Comment[]) => comments.map(({ comment }) => comment);

  it('returns the comments of a content as they were stored, in the order of their ids', async () => {
    const some = ['a', 'b', 'c'].map((text) => commentOn('order', text));
    const named = { ...commentOn('order', 'd 👋'), name: 'Alice' };
    await store.putAll([...some].reverse());
    await store.putAll([named]);
    const page = await store.page({ contentId: 'order', limit: 100, after: undefined, order: 'oldest' });
    expect(page).toEqual({ comments: [...some, named], next: undefined });
  });

  it('separates contents whose ids have the same prefix', async () => {
    for (const content of ['x', 'x ', 'x!', 'xx'])
      await store.putAll([commentOn(content, `on "${content}"`)]);
    const { comments } = await store.page({ contentId: 'x', limit: 100, after: undefined, order: 'oldest' });
    expect(textsOf(comments)).toEqual(['on "x"']);
  });

  it('returns pages that follow each other', async () => {
    const some = Array.from({ length: 5 }, (_, index) => commentOn('pages', String(index)));
    await store.putAll(some);
    const first = await store.page({ contentId: 'pages', limit: 2, after: undefined, order: 'oldest' });
    expect([textsOf(first.comments), first.next]).toEqual([['0', '1'], some[1]?.id]);
    const rest = await store.page({ contentId: 'pages', limit: 3, after: first.next, order: 'oldest' });
    expect([textsOf(rest.comments), rest.next]).toEqual([['2', '3', '4'], undefined]);
  });

  it('returns the newest comments first', async () => {
    const some = Array.from({ length: 5 }, (_, index) => commentOn('newest first', String(index)));
    await store.putAll(some);
    await store.putAll([commentOn('newest firsu', 'of another content')]);
    const request = { contentId: 'newest first', limit: 2, order: 'newest' } as const;
    const first = await store.page({ ...request, after: undefined });
    expect([textsOf(first.comments), first.next]).toEqual([['4', '3'], some[3]?.id]);
    const rest = await store.page({ ...request, limit: 3, after: first.next });
    expect([textsOf(rest.comments), rest.next]).toEqual([['2', '1', '0'], undefined]);
  });

  it('ends a page at 1 MB', async () => {
    for (let portion = 0; portion < 9; portion += 1) {
      await store.putAll(Array.from({ length: 25 }, () => commentOn('large', 'x'.repeat(5_000))));
    }
    const { comments, next } = await store.page({
      contentId: 'large',
      limit: 1_000,
      after: undefined,
      order: 'oldest',
    });
    expect(comments.length).toBeLessThan(225);
    expect(comments.length).toBeGreaterThan(150);
    expect(next).toBe(comments.at(-1)?.id);
    const rest = await store.page({ contentId: 'large', limit: 1_000, after: next, order: 'oldest' });
    expect([comments.length + rest.comments.length, rest.next]).toEqual([225, undefined]);
  });

  it('stores the same comment once', async () => {
    const comment = commentOn('twice', 'once');
    await store.putAll([comment, comment]);
    await store.putAll([comment]);
    const { comments } = await store.page({
      contentId: 'twice',
      limit: 100,
      after: undefined,
      order: 'oldest',
    });
    expect(textsOf(comments)).toEqual(['once']);
  });

  it('returns the newest id of a content', async () => {
    const [first, second] = [commentOn('newest', '1'), commentOn('newest', '2')];
    await store.putAll([second, first]);
    expect(await store.latestId('newest')).toBe(second.id);
    expect(await store.latestId('newer')).toBeUndefined();
  });

  it('gives a key to the first of concurrent claims', async () => {
    const claims: Claim[] = Array.from({ length: 8 }, (_, index) => ({
      id: String(index),
      createdAt: new Date().toISOString(),
      fingerprint: 'f',
    }));
    const owners = await Promise.all(claims.map((claim) => store.claimKey('k', claim)));
    expect(new Set(owners.map(({ id }) => id)).size).toBe(1);
    expect(await store.claimKey('another', claims[7] ?? fail())).toMatchObject({ id: '7' });
  });

  it('passes its check', async () => {
    await expect(store.check()).resolves.toBeUndefined();
  });
});

describe('the embedded store', () => {
  const cleanup = new Cleanup();
  afterEach(cleanup.run);

  it('gives a key to a new claim after a day', async () => {
    let time = 0;
    const store = await embedded(cleanup, () => time);
    const claim = (id: string) => store.claimKey('k', { id, createdAt: '', fingerprint: '' });
    expect((await claim('first')).id).toBe('first');
    time = 24 * 60 * 60 * 1_000 - 1;
    expect((await claim('second')).id).toBe('first');
    time += 1;
    expect((await claim('third')).id).toBe('third');
  });

  it('converts the data of the DynamoDB engine of version 1.0', async () => {
    const folder = await temporaryFolder(cleanup);
    const before = new Cleanup();
    const { client } = await runEngine(before, { folder, tableName: 'comments' });
    const table = new CommentTable(client, 'comments', calls);
    const comments = Array.from({ length: 30 }, (_, index) => commentOn('a/b c', String(index)));
    for (let from = 0; from < 30; from += 10) await table.putAll(comments.slice(from, from + 10));
    await table.claimKey('k', { id: '1', createdAt: '2026-01-02T03:04:05Z', fingerprint: 'f' });
    await before.run();

    const db = await openLevel(folder);
    cleanup.add(() => db.close());
    for (const _start of ['first', 'second']) {
      await convertDynalite(db);
      const page = await new LevelStore(db, calls).page({
        contentId: 'a/b c',
        limit: 100,
        after: undefined,
        order: 'oldest',
      });
      expect(page.comments).toEqual(comments);
    }
  });
});

function fail(): never {
  throw new Error('missing');
}
