import { PageCache } from './page-cache';

const limits = { lifetimeMs: 1_000, bytes: 1_000, contents: 10 };

function cacheAt() {
  const clock = { time: 10_000 };
  const cache = new PageCache<{ body: Buffer; load: number }>(limits, () => clock.time);
  let loads = 0;
  const read = async (content = 'a', page = 'p', bytes = 1) => {
    const { load } = await cache.read(content, page, async () => ({
      body: Buffer.alloc(bytes),
      load: ++loads,
    }));
    return load;
  };
  const copy = (content = 'a', page = 'p') => cache.copy(content, page)?.load;
  return { cache, clock, read, copy, loads: () => loads };
}

describe('the page cache', () => {
  it('shares one read among all callers while it is in flight', async () => {
    const { read, loads } = cacheAt();
    expect(await Promise.all([read(), read(), read()])).toEqual([1, 1, 1]);
    expect(loads()).toBe(1);
  });

  it('returns a copy for a second from the start of its read, and no longer', async () => {
    const { clock, read, copy } = cacheAt();
    await read();
    clock.time += 1_000;
    expect(copy()).toBe(1);
    clock.time += 1;
    expect(copy()).toBeUndefined();
    expect(await read()).toBe(2);
  });

  it('counts the second from the start of a slow read', async () => {
    const { cache, clock, copy } = cacheAt();
    await cache.read('a', 'p', async () => {
      clock.time += 600;
      return { body: Buffer.alloc(1), load: 1 };
    });
    clock.time += 400;
    expect(copy()).toBe(1);
    clock.time += 1;
    expect(copy()).toBeUndefined();
  });

  it('does not join a read that has been in flight for a second', async () => {
    const { cache, clock, read } = cacheAt();
    void cache.read('a', 'p', () => new Promise(() => {}));
    clock.time += 1_000;
    expect(await read()).toBe(1);
  });

  it('reads again after a drop, even when a read was in flight', async () => {
    const { cache, read, copy } = cacheAt();
    const before = read();
    cache.drop('a');
    const after = read();
    expect([await before, await after]).toEqual([1, 2]);
    expect(copy()).toBe(2);
  });

  it('does not keep the result of a read that began before a drop', async () => {
    const { cache, read, copy } = cacheAt();
    const before = read();
    cache.drop('a');
    await before;
    expect(copy()).toBeUndefined();
  });

  it('drops the pages of one content only', async () => {
    const { cache, read, copy } = cacheAt();
    await Promise.all([read('a', 'p'), read('a', 'q'), read('b', 'p')]);
    cache.drop('a');
    expect([copy('a', 'p'), copy('a', 'q'), copy('b', 'p')]).toEqual([undefined, undefined, 3]);
  });

  it('does not keep a failed read', async () => {
    const { cache, read } = cacheAt();
    await expect(cache.read('a', 'p', () => Promise.reject(new Error('away')))).rejects.toThrow('away');
    expect(await read()).toBe(1);
  });

  it('keeps the latest copies within its memory limit', async () => {
    const { read, copy } = cacheAt();
    for (const page of ['p', 'q', 'r']) await read('a', page, 400);
    expect([copy('a', 'p'), copy('a', 'q'), copy('a', 'r')]).toEqual([undefined, 2, 3]);
    expect(await read('a', 'large', 1_001)).toBe(4);
    expect(copy('a', 'large')).toBeUndefined();
  });

  it('reads the least recently used content again above the limit', async () => {
    const { read, copy } = cacheAt();
    for (let content = 0; content <= limits.contents; content += 1) await read(String(content));
    expect([copy('0'), copy('1')]).toEqual([undefined, 2]);
  });
});
