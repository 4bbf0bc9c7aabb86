import { post, readAll } from './support/calls';
import { runEngine, sharedTable } from './support/engine';
import { Cleanup, type RunningService, runService } from './support/service';
import { serviceStores } from './support/stores';

const token = 'a-token-of-24-characters-or-more';
const asModerator = { Authorization: `Bearer ${token}` };

describe.each(serviceStores)('with %s', (_name, open) => {
  const cleanup = new Cleanup();
  let service: RunningService;
  beforeAll(async () => {
    const store = await open(cleanup);
    service = await runService(cleanup, {
      moderatorToken: token,
      emailExposure: 'masked',
      ...(store && { store }),
    });
  }, 60_000);
  afterAll(cleanup.run);

  async function write(contentId: string, comment: string, others: object = {}) {
    const body = { email: 'alice@example.com', comment, content_id: contentId, ...others };
    const answer = await post(service.url, body);
    const header = (name: string) => answer.headers.get(name) ?? '';
    return {
      status: answer.status,
      id: header('comment-id'),
      secret: header('comment-secret'),
      state: header('comment-state'),
    };
  }

  async function call(method: string, path: string, headers: Record<string, string>, body?: object) {
    const answer = await fetch(service.url + path, {
      method,
      headers: { 'Content-Type': 'application/json', ...headers },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
    return { status: answer.status, body: await answer.json(), link: answer.headers.get('link') };
  }

  const textsOn = async (contentId: string) =>
    (await (await fetch(`${service.url}/api/comment/list/${contentId}`)).json()) as { comment: string }[];
  const shown = async (contentId: string) => {
    const read = await textsOn(contentId);
    return Array.isArray(read) ? read.map(({ comment }) => comment) : [];
  };
  const moderate = (action: string, contentId: string, ids: string[], reason = 'a reason') =>
    call('POST', '/api/moderation/comments', asModerator, {
      action,
      reason,
      comments: ids.map((comment_id) => ({ content_id: contentId, comment_id })),
    });
  const queue = async (state: string, contentId: string) => {
    const { body } = await call('GET', `/api/moderation/comments?state=${state}`, asModerator);
    return (body as { content_id: string; comment: string }[]).filter((one) => one.content_id === contentId);
  };

  it('an author edits and deletes a comment with its secret, and with no other', async () => {
    const [mine, other] = [await write('author', 'mine'), await write('author', 'of another')];
    expect(mine.secret).toMatch(/^[\w-]{24}$/);
    const path = `/api/comments/author/${mine.id}`;
    for (const headers of [{ 'Comment-Secret': other.secret }, { 'Comment-Secret': '' }]) {
      expect((await call('PATCH', path, headers, { comment: 'not mine' })).status).toBe(404);
    }
    expect((await call('DELETE', path, {})).status).toBe(401);
    const secret = { 'Comment-Secret': mine.secret };
    expect(await call('PATCH', path, secret, { comment: 'mine, edited' })).toMatchObject({
      status: 200,
      body: { status: 'SUCCESS', state: 'visible' },
    });
    expect(await textsOn('author')).toMatchObject([
      { comment: 'mine, edited', edited_at: expect.stringMatching(/Z$/) },
      { comment: 'of another' },
    ]);
    expect((await call('DELETE', path, secret)).body).toEqual({ status: 'SUCCESS', state: 'deleted' });
    expect(await shown('author')).toEqual(['of another']);
    expect((await call('DELETE', path, secret)).status).toBe(404);
    const { body: audit } = await call('GET', `/api/moderation/audit/author/${mine.id}`, asModerator);
    expect(audit).toMatchObject([
      { actor: 'author', action: 'edit', previous: 'mine' },
      { actor: 'author', action: 'deleted' },
    ]);
  });

  it('a moderator hides and restores many comments, and the audit trail says who did it', async () => {
    const written = [await write('bulk', 'a'), await write('bulk', 'b'), await write('bulk', 'c')];
    const ids = written.map(({ id }) => id);
    const missing = '01890000-0000-7000-8000-000000000000';
    const { body } = await moderate('hide', 'bulk', [...ids.slice(0, 2), missing]);
    expect(body).toMatchObject({ results: [{ state: 'hidden' }, { state: 'hidden' }, { state: 'missing' }] });
    expect(await shown('bulk')).toEqual(['c']);
    expect(await queue('hidden', 'bulk')).toMatchObject([
      { comment: 'a', email: 'alice@example.com' },
      { comment: 'b' },
    ]);
    await moderate('approve', 'bulk', ids);
    expect(await shown('bulk')).toEqual(['a', 'b', 'c']);
    expect(await queue('hidden', 'bulk')).toEqual([]);
    const { body: audit } = await call('GET', `/api/moderation/audit/bulk/${ids[0]}`, asModerator);
    expect(audit).toMatchObject([
      { actor: 'moderator', action: 'hidden', reason: 'a reason' },
      { actor: 'moderator', action: 'visible' },
    ]);
  });

  it('comments on a moderated content wait for a moderator, and a closed content accepts none', async () => {
    const path = '/api/moderation/policy/policy';
    expect((await call('GET', path, asModerator)).body).toEqual({ policy: 'open' });
    await call('PUT', path, asModerator, { policy: 'moderated' });
    const waiting = await write('policy', 'waiting');
    expect(waiting).toMatchObject({ status: 200, state: 'pending' });
    expect(await shown('policy')).toEqual([]);
    expect(await queue('pending', 'policy')).toMatchObject([{ comment: 'waiting' }]);
    await moderate('approve', 'policy', [waiting.id]);
    expect(await shown('policy')).toEqual(['waiting']);
    const secret = { 'Comment-Secret': waiting.secret };
    // An edit must not avoid the moderator.
    const edit = await call('PATCH', `/api/comments/policy/${waiting.id}`, secret, { comment: 'spam' });
    expect(edit.body).toMatchObject({ state: 'pending' });
    expect(await shown('policy')).toEqual([]);
    await call('PUT', path, asModerator, { policy: 'closed' });
    expect((await write('policy', 'too late')).status).toBe(403);
  });

  it('a request repeated with its key returns the same secret, and does not restore a deleted comment', async () => {
    const body = { email: 'alice@example.com', comment: 'once', content_id: 'key' };
    const send = async () => (await post(service.url, body, { 'Idempotency-Key': 'k' })).headers;
    const [first, second] = [await send(), await send()];
    expect(second.get('comment-secret')).toBe(first.get('comment-secret'));
    await moderate('delete', 'key', [first.get('comment-id') ?? '']);
    expect((await send()).get('comment-state')).toBe('deleted');
    expect(await shown('key')).toEqual([]);
  });

  it('replies are one level deep, and belong to a visible comment of the content', async () => {
    const parent = await write('replies', 'parent');
    const reply = await write('replies', 'reply', { parent_id: parent.id });
    expect(reply.status).toBe(200);
    expect(await textsOn('replies')).toMatchObject([{}, { comment: 'reply', parent_id: parent.id }]);
    expect((await write('replies', 'deeper', { parent_id: reply.id })).status).toBe(400);
    expect((await write('another', 'elsewhere', { parent_id: parent.id })).status).toBe(400);
  });

  it("a person's comments are exported and erased, in every state and with their audit trails", async () => {
    const email = 'Carol@example.com';
    const mine = [
      await write('person', 'visible', { email }),
      await write('person', 'hidden', { email }),
      await write('person', 'lower', { email: email.toLowerCase() }),
    ];
    await write('person', 'of another');
    await moderate('hide', 'person', [mine[1]?.id ?? '']);
    const { body: exported } = await call('POST', '/api/privacy/export', asModerator, { email });
    const summary = (exported as { comment: string; state: string; email: string; audit: object[] }[])
      .map(({ comment, state, email: address, audit }) => [comment, state, address, audit.length])
      .sort();
    expect(summary).toEqual([
      ['hidden', 'hidden', email, 1],
      ['lower', 'visible', email.toLowerCase(), 0],
      ['visible', 'visible', email, 0],
    ]);
    expect((await call('POST', '/api/privacy/erase', asModerator, { email })).body).toEqual({
      status: 'SUCCESS',
      erased: 3,
    });
    expect(await shown('person')).toEqual(['of another']);
    expect(await queue('hidden', 'person')).toEqual([]);
    expect((await call('POST', '/api/privacy/export', asModerator, { email })).body).toEqual([]);
    expect((await call('GET', `/api/moderation/audit/person/${mine[1]?.id}`, asModerator)).body).toEqual([]);
  });

  it('counts show the visible comments of many contents', async () => {
    for (const comment of ['a', 'b']) await write('counted', comment);
    const hidden = await write('counted', 'c');
    const counts = async () =>
      (await call('GET', '/api/counts?content_id=counted&content_id=nothing', {})).body;
    expect(await counts()).toEqual({ counted: 3, nothing: 0 });
    await moderate('hide', 'counted', [hidden.id]);
    expect(await counts()).toEqual({ counted: 2, nothing: 0 });
  });

  it('the feed of a content contains its newest comments, and no address', async () => {
    await post(service.url, { email: 'a@example.com', comment: 'old & <b>', content_id: 'feed' });
    await post(service.url, { email: 'a@example.com', name: 'Al', comment: 'new\u0001', content_id: 'feed' });
    const answer = await fetch(`${service.url}/api/feed/feed`);
    expect(answer.headers.get('content-type')).toBe('application/atom+xml; charset=utf-8');
    const feed = await answer.text();
    expect([...feed.matchAll(/<content type="text">(.*)<\/content>/g)].map(([, text]) => text)).toEqual([
      'new\ufffd',
      'old &amp; &lt;b&gt;',
    ]);
    expect(feed).toContain('<author><name>Al</name></author>');
    expect(feed).not.toContain('example.com');
  });
});

describe('moderators', () => {
  const cleanup = new Cleanup();
  afterEach(cleanup.run);

  it('are refused without the right token', async () => {
    const { url } = await runService(cleanup, { moderatorToken: token });
    for (const headers of [{}, { Authorization: 'Bearer wrong' }, { Authorization: `Basic ${token}` }]) {
      const answer = await fetch(`${url}/api/moderation/comments`, { headers });
      expect([answer.status, answer.headers.get('www-authenticate')]).toEqual([401, 'Bearer']);
    }
    const withoutModerators = await runService(cleanup);
    const answer = await fetch(`${withoutModerators.url}/api/moderation/comments`, { headers: asModerator });
    expect(answer.status).toBe(401);
  });
});

describe('spam', () => {
  const cleanup = new Cleanup();
  afterEach(cleanup.run);
  const rules = { defaultPolicy: 'open', maxLinks: 1_000, perContent: 0, perAddress: 0 } as const;
  const body = { email: 'alice@example.com', comment: 'hello', content_id: 1 };

  it('waits for a moderator if it fills in the honeypot or has too many links', async () => {
    const { url } = await runService(cleanup, { admission: { ...rules, maxLinks: 1 } });
    const state = async (others: object) =>
      (await post(url, { ...body, ...others })).headers.get('comment-state');
    expect(await state({ leave_empty: '' })).toBe('visible');
    expect(await state({ comment: 'see https://a.example' })).toBe('visible');
    expect(await state({ leave_empty: 'cheap pills' })).toBe('pending');
    expect(await state({ comment: 'https://a.example www.b.example' })).toBe('pending');
    expect(await readAll(url, 1)).toHaveLength(2);
  });

  it('is limited by address and by content, for all tasks together', async () => {
    const { endpoint } = await runEngine(cleanup);
    const store = { kind: 'dynamodb', tableName: sharedTable, endpoint } as const;
    // The minute of the wall clock may change once during the test.
    const most = 3;
    const limited = async (admission: typeof rules | object) => {
      const both = { store, admission: { ...rules, ...admission } };
      const tasks = [await runService(cleanup, both), await runService(cleanup, both)];
      const answers = [];
      for (let count = 0; count < 4 * most; count += 1) {
        answers.push(await post(tasks[count % 2]?.url ?? '', { ...body, content_id: 'limited' }));
      }
      return answers;
    };
    for (const admission of [{ perAddress: most }, { perContent: most }]) {
      const answers = await limited(admission);
      const accepted = answers.filter(({ status }) => status === 200).length;
      expect(accepted).toBeGreaterThanOrEqual(most);
      expect(accepted).toBeLessThanOrEqual(2 * most);
      const refused = answers.filter(({ status }) => status === 429);
      expect(refused).toHaveLength(answers.length - accepted);
      for (const answer of refused) expect(Number(answer.headers.get('retry-after'))).toBeGreaterThan(0);
    }
  });
});

describe('retention', () => {
  const cleanup = new Cleanup();
  afterEach(cleanup.run);

  it('hides a comment after its days, even before the store deletes it', async () => {
    const { url } = await runService(cleanup, { retentionDays: 1 });
    await post(url, { email: 'alice@example.com', comment: 'for a day', content_id: 1 });
    expect(await readAll(url, 1)).toHaveLength(1);
    const later = Date.now() + 24 * 60 * 60 * 1_000;
    jest.spyOn(Date, 'now').mockReturnValue(later);
    try {
      const answer = await fetch(`${url}/api/comment/list/1?limit=7`);
      expect(answer.status).toBe(404);
    } finally {
      jest.restoreAllMocks();
    }
  });
});
