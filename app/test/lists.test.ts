import { Cleanup, type RunningService, runService } from './support/service';
import { serviceStores } from './support/stores';

const milk = { id: 'a', title: 'buy milk', completed: false };
const bread = { id: 'b', title: 'buy bread', completed: true };

describe.each(serviceStores)('with %s', (_name, open) => {
  const cleanup = new Cleanup();
  let service: RunningService;
  beforeAll(async () => {
    const store = await open(cleanup);
    service = await runService(cleanup, { ...(store && { store }) });
  }, 60_000);
  afterAll(cleanup.run);

  async function call(method: 'GET' | 'PUT', list: string, headers: Record<string, string>, body?: unknown) {
    const answer = await fetch(`${service.url}/api/state/${encodeURIComponent(list)}`, {
      method,
      headers: { 'Content-Type': 'application/json', ...headers },
      ...(body === undefined ? {} : { body: typeof body === 'string' ? body : JSON.stringify(body) }),
    });
    const text = await answer.text();
    return {
      status: answer.status,
      body: text === '' ? undefined : JSON.parse(text),
      tag: answer.headers.get('etag') ?? '',
    };
  }
  const read = (list: string, headers = {}) => call('GET', list, headers);
  const write = (list: string, body: unknown, headers = {}) => call('PUT', list, headers, body);

  it("the original's documented calls have its responses", async () => {
    expect(await read('default')).toMatchObject({ status: 404, body: { cause: expect.any(String) } });
    const items = [{ id: 1, title: 'original', completed: false }, bread];
    expect(await write('default', items)).toMatchObject({ status: 200, body: items });
    expect(await read('default')).toMatchObject({ status: 200, body: items });
    expect(await write('default', [])).toMatchObject({ status: 200, body: [] });
    expect(await read('default')).toMatchObject({ status: 200, body: [] });
  });

  it('a write with the tag that was read replaces the list, and with an older one does not', async () => {
    const first = await write('tags', [milk], { 'If-None-Match': '*' });
    expect(first.status).toBe(200);
    expect((await read('tags')).tag).toBe(first.tag);
    const second = await write('tags', [milk, bread], { 'If-Match': first.tag });
    expect(second.status).toBe(200);
    expect(second.tag).not.toBe(first.tag);
    expect(await write('tags', [], { 'If-Match': first.tag })).toMatchObject({
      status: 412,
      body: { status: 'INVALID' },
    });
    expect(await read('tags')).toMatchObject({ body: [milk, bread], tag: second.tag });
    // A proxy that compresses makes the tag weak.
    expect((await write('tags', [], { 'If-Match': `"other", W/${second.tag}` })).status).toBe(200);
  });

  it('a list is created once with If-None-Match, and If-Match needs a list', async () => {
    expect((await write('new', [milk], { 'If-Match': '*' })).status).toBe(412);
    expect((await write('new', [milk], { 'If-None-Match': '*' })).status).toBe(200);
    expect((await write('new', [bread], { 'If-None-Match': '*' })).status).toBe(412);
    expect((await write('new', [bread], { 'If-Match': '*' })).status).toBe(200);
    expect((await read('new')).body).toEqual([bread]);
  });

  it('a reader that has the list gets a 304', async () => {
    const { tag } = await write('conditional', [milk]);
    expect(await read('conditional', { 'If-None-Match': tag })).toEqual({
      status: 304,
      body: undefined,
      tag,
    });
    expect((await read('conditional', { 'If-None-Match': '"other"' })).status).toBe(200);
  });

  it('of many writers with one tag, one writes; without a tag, all do', async () => {
    const { tag } = await write('race', []);
    const writers = Array.from({ length: 6 }, (_, index) => [{ ...milk, id: index }]);
    const guarded = await Promise.all(writers.map((items) => write('race', items, { 'If-Match': tag })));
    expect(guarded.map(({ status }) => status).sort()).toEqual([200, 412, 412, 412, 412, 412]);
    const winner = guarded.find(({ status }) => status === 200);
    expect((await read('race')).body).toEqual(winner?.body);
    const blind = await Promise.all(writers.map((items) => write('race', items)));
    expect(blind.map(({ status }) => status)).toEqual(writers.map(() => 200));
    expect(writers).toContainEqual((await read('race')).body);
  });

  it('lists and comments of the same name are separate', async () => {
    await write('same', [milk]);
    for (const content of ['same', 'list#same']) {
      expect((await fetch(`${service.url}/api/comment/list/${encodeURIComponent(content)}`)).status).toBe(
        404,
      );
    }
  });

  it.each([
    ['an object', { items: [] }, ''],
    ['no JSON', '[', ''],
    ['an item without a title', [{ id: 1, completed: false }], 'title'],
    ['an item that is not done and not undone', [{ ...milk, completed: 'no' }], '0/completed'],
    ['an id of another type', [{ ...milk, id: null }], '0/id'],
    ['a title that is too long', [{ ...milk, title: 'x'.repeat(1_001) }], '0/title'],
    ['a title with half a character', '[{"id":1,"title":"\\ud800","completed":true}]', '0/title'],
    ['an id twice', [{ ...milk, id: 1 }, bread, { ...milk, id: '1' }], '2/id'],
    ['too many items', Array.from({ length: 1_001 }, (_, id) => ({ ...milk, id })), ''],
  ])('an invalid list gets a 400 that names the field: %s', async (_what, body, field) => {
    const answer = await write('invalid', body);
    expect(answer).toMatchObject({
      status: 400,
      body: { status: 'INVALID', message: expect.any(String), errors: [{ field }] },
    });
    expect((await read('invalid')).status).toBe(404);
  });

  it('an invalid name, tag or type gets a 4xx, and a large body a 413', async () => {
    expect((await write('x'.repeat(129), [])).status).toBe(400);
    expect((await read('a\u0000')).status).toBe(400);
    for (const header of ['If-Match', 'If-None-Match']) {
      for (const value of ['', 'abc', '"a" b', '"a']) {
        expect([value, (await write('tag', [], { [header]: value })).status]).toEqual([value, 400]);
      }
    }
    expect((await write('typed', [], { 'Content-Type': 'text/plain' })).status).toBe(415);
    const large = Array.from({ length: 70 }, (_, id) => ({ ...milk, id, title: 'x'.repeat(1_000) }));
    expect((await write('large', large)).status).toBe(413);
  });

  it('the largest list is stored', async () => {
    const most = Array.from({ length: 1_000 }, (_, id) => ({ id, title: '👋', completed: true }));
    expect((await write('most', most)).status).toBe(200);
    expect((await read('most')).body).toEqual(most);
  });

  it('fields that the service does not know are ignored', async () => {
    expect((await write('fields', [{ ...milk, order: 3 }])).body).toEqual([milk]);
  });
});
