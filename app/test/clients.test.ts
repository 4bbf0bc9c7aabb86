import { post, readAll } from './support/calls';
import { Cleanup, type RunningService, runService } from './support/service';

describe('the calls that clients make', () => {
  const cleanup = new Cleanup();
  let service: RunningService;
  beforeAll(async () => {
    service = await runService(cleanup);
  });
  afterAll(cleanup.run);

  const answerOf = async (answer: Promise<Response>) => {
    const { status, headers } = await answer;
    const type = headers.get('content-type');
    return { status, type, body: await (await answer).json() };
  };
  const type = 'application/json; charset=utf-8';

  it('store a comment', async () => {
    const comment = { email: 'alice@example.com', comment: 'first post!', content_id: 1 };
    expect(await answerOf(post(service.url, comment))).toEqual({
      status: 200,
      type,
      body: { status: 'SUCCESS', message: 'comment created and associated with content_id 1' },
    });
  });

  it('list the comments of a content, oldest first', async () => {
    for (const comment of ['a', 'b', 'c']) {
      await post(service.url, { email: 'bob@example.com', comment, content_id: 'list' });
    }
    const { status, type: listType, body } = await answerOf(fetch(`${service.url}/api/comment/list/list`));
    expect({ status, type: listType }).toEqual({ status: 200, type });
    expect(body).toMatchObject(['a', 'b', 'c'].map((comment) => ({ email: 'bob@example.com', comment })));
  });

  it('return 404 for a content without comments', async () => {
    expect(await answerOf(fetch(`${service.url}/api/comment/list/9`))).toEqual({
      status: 404,
      type,
      body: { status: 'NOT-FOUND', message: 'content_id 9 not found' },
    });
  });

  it('return the health of the service', async () => {
    expect(await answerOf(fetch(`${service.url}/health-check`))).toEqual({
      status: 200,
      type,
      body: { status: 'SUCCESS', message: 'its ok!' },
    });
  });

  it('treat a number and a string as the same content', async () => {
    await post(service.url, { email: 'a@example.com', comment: 'by number', content_id: 42 });
    const answer = await post(service.url, {
      email: 'a@example.com',
      comment: 'by string',
      content_id: '42',
    });
    expect(await answer.json()).toEqual({
      status: 'SUCCESS',
      message: 'comment created and associated with content_id 42',
    });
    expect((await readAll(service.url, '42')).map(({ comment }) => comment)).toEqual([
      'by number',
      'by string',
    ]);
  });

  it('return names, and e-mail addresses as configured', async () => {
    const body = { email: 'alice@example.com', name: 'Alice', comment: 'hello', content_id: 'names' };
    expect((await post(service.url, body)).status).toBe(200);
    expect(await readAll(service.url, 'names')).toMatchObject([
      { name: 'Alice', email: 'alice@example.com' },
    ]);
    const masking = await runService(cleanup, { emailExposure: 'masked' });
    await post(masking.url, body);
    expect(await readAll(masking.url, 'names')).toMatchObject([{ name: 'Alice', email: 'a***@example.com' }]);
  });

  it('give each comment an id and a time', async () => {
    const before = Date.now();
    await post(service.url, { email: 'a@example.com', comment: 'when?', content_id: 'time' });
    const [comment] = await readAll(service.url, 'time');
    expect(comment?.id).toMatch(/^[\da-f-]{36}$/);
    expect(Date.parse(comment?.created_at ?? '')).toBeGreaterThanOrEqual(before);
  });
});
