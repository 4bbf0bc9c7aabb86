import { list, nextOf, readAll, write } from './support/calls';
import { Cleanup, type RunningService, runService } from './support/service';

describe('the pages of a list', () => {
  const cleanup = new Cleanup();
  let service: RunningService;
  const numbers = Array.from({ length: 120 }, (_, index) => String(index));

  beforeAll(async () => {
    service = await runService(cleanup);
    for (const comment of numbers) await write(service.url, 'a/b c', comment);
  });
  afterAll(cleanup.run);

  const size = async (answer: Promise<Response>) => ((await (await answer).json()) as unknown[]).length;

  it.each(['', '?limit=7', '?limit=50', '?limit=120', '?limit=1000'])(
    'follow each other to the end: %s',
    async (query) => {
      const read = await readAll(service.url, 'a/b c', query);
      expect(read.map(({ comment }) => comment)).toEqual(numbers);
    },
  );

  it('follow each other from the newest comment to the oldest', async () => {
    const read = await readAll(service.url, 'a/b c', '?limit=50&order=newest');
    expect(read.map(({ comment }) => comment)).toEqual([...numbers].reverse());
  });

  it('contain 100 comments by default', async () => {
    expect(await size(list(service.url, 'a/b c'))).toBe(100);
  });

  it('have no next link on a full last page', async () => {
    const answer = await list(service.url, 'a/b c', '?limit=120');
    expect(answer.headers.get('link')).toBeNull();
  });

  it('are an empty array after the last comment', async () => {
    const last = (await readAll(service.url, 'a/b c')).at(-1);
    const answer = await list(service.url, 'a/b c', `?after=${last?.id}`);
    expect([answer.status, await answer.json()]).toEqual([200, []]);
  });

  it('do not change for a cursor when other comments are written', async () => {
    const next = nextOf(await list(service.url, 'a/b c', '?limit=50')) ?? '';
    const before = await (await fetch(service.url + next)).text();
    await write(service.url, 'other', 'new');
    expect(await (await fetch(service.url + next)).text()).toBe(before);
  });

  it('end at 1 MB, with a link to the next', async () => {
    // 10,000 UTF-16 units each.
    const large = '👋'.repeat(5_000);
    await Promise.all(Array.from({ length: 110 }, () => write(service.url, 'large', large)));
    const first = await list(service.url, 'large', '?limit=1000');
    expect(nextOf(first)).toBeDefined();
    expect((await readAll(service.url, 'large')).length).toBe(110);
  });

  it.each([
    '?order=random',
    '?limit=0x10',
    '?limit=%205',
    '?limit=5e0',
    '?limit=',
    '?limit=0',
    '?limit=1001',
    '?limit=many',
    '?limit=1&limit=2',
    '?after=zzz',
    '?after=',
  ])('are refused for an invalid query: %s', async (query) => {
    const answer = await list(service.url, 'a/b c', query);
    expect([answer.status, await answer.json()]).toMatchObject([400, { status: 'INVALID' }]);
  });
});
