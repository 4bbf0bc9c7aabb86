import { PageCache } from './page-cache';

function cacheAt() {
  const clock = { time: 10_000 };
  const cache = new PageCache<number>(1_000, () => clock.time);
  let loads = 0;
  const read = (content = 'a', page = 'p') => cache.read(content, page, async () => ++loads);
  return { cache, clock, read, loads: () => loads };
}

describe('the page cache', () => {
  it('shares one read among all who ask while it is under way', async () => {
    const { read, loads } = cacheAt();
    expect(await Promise.all([read(), read(), read()])).toEqual([1, 1, 1]);
    expect(loads()).toBe(1);
  });

  it('serves a copy for a second from the start of its read, and not longer', async () => {
    const { cache, clock, read } = cacheAt();
    await read();
    clock.time += 999;
    expect(cache.copy('a', 'p')).toBe(1);
    clock.time += 1;
    expect(cache.copy('a', 'p')).toBeUndefined();
    expect(await read()).toBe(2);
  });

  it('does not join a read that has been under way for a second', async () => {
    const { cache, clock } = cacheAt();
    void cache.read('a', 'p', () => new Promise(() => {}));
    clock.time += 1_000;
    expect(await cache.read('a', 'p', async () => 5)).toBe(5);
  });

  it('reads again after a drop, even when a read was under way', async () => {
    const { cache, read } = cacheAt();
    const before = read();
    cache.drop('a');
    const after = read();
    expect([await before, await after]).toEqual([1, 2]);
    expect(cache.copy('a', 'p')).toBe(2);
  });

  it('drops the pages of one content only', async () => {
    const { cache, read } = cacheAt();
    await Promise.all([read('a', 'p'), read('a', 'q'), read('b', 'p')]);
    cache.drop('a');
    expect([cache.copy('a', 'p'), cache.copy('a', 'q'), cache.copy('b', 'p')]).toEqual([
      undefined,
      undefined,
      3,
    ]);
  });

  it('does not keep a failed read', async () => {
    const { cache, read } = cacheAt();
    await expect(cache.read('a', 'p', () => Promise.reject(new Error('away')))).rejects.toThrow('away');
    expect(await read()).toBe(1);
  });
});
