import { connect } from 'node:net';
import { text } from 'node:stream/consumers';
import { gzipSync } from 'node:zlib';
import { post } from './support/calls';
import { Cleanup, type RunningService, runService } from './support/service';

const good = { email: 'alice@example.com', comment: 'hello', content_id: 1 };

describe('an invalid request', () => {
  const cleanup = new Cleanup();
  let service: RunningService;
  beforeAll(async () => {
    service = await runService(cleanup);
  });
  afterAll(cleanup.run);

  const fieldsOf = async (answer: Response) => {
    const body = (await answer.json()) as { status: string; message: string; errors: { field: string }[] };
    expect(body).toEqual({ status: 'INVALID', message: expect.any(String), errors: expect.any(Array) });
    return body.errors.map(({ field }) => field);
  };

  it.each([
    ['an e-mail without a domain', { ...good, email: 'alice' }, 'email'],
    ['an e-mail with a blank', { ...good, email: 'a b@example.com' }, 'email'],
    ['an e-mail that is too long', { ...good, email: `${'a'.repeat(250)}@example.com` }, 'email'],
    ['an e-mail of another type', { ...good, email: { $ne: '' } }, 'email'],
    ['no e-mail', { comment: 'hello', content_id: 1 }, 'email'],
    ['an empty comment', { ...good, comment: '' }, 'comment'],
    ['a blank comment', { ...good, comment: ' \n\t ' }, 'comment'],
    ['a comment that is too long', { ...good, comment: 'x'.repeat(5_001) }, 'comment'],
    ['a comment of another type', { ...good, comment: 7 }, 'comment'],
    ['a content that is no whole number', { ...good, content_id: 1.5 }, 'content_id'],
    ['a content whose number JSON cannot carry', { ...good, content_id: 2 ** 60 }, 'content_id'],
    ['an empty content', { ...good, content_id: '' }, 'content_id'],
    ['a content with control characters', { ...good, content_id: 'a\u0000b' }, 'content_id'],
    ['a content with half a character', { ...good, content_id: 'a\ud800' }, 'content_id'],
    ['a content that URLs cannot contain', { ...good, content_id: '..' }, 'content_id'],
    ['a content that URLs cannot contain', { ...good, content_id: '.' }, 'content_id'],
    ['a comment with half a character', { ...good, comment: 'hello \ud800' }, 'comment'],
    ['a blank name', { ...good, name: ' ' }, 'name'],
    ['a name with a line break', { ...good, name: 'Alice\nBob' }, 'name'],
    ['a name that is too long', { ...good, name: 'x'.repeat(81) }, 'name'],
    ['a content of another type', { ...good, content_id: null }, 'content_id'],
    ['an array', [good], ''],
    ['nothing but null', 'null', ''],
    ['text that is no JSON', '{"email":', ''],
  ])('gets a 400 that names the field: %s', async (_what, body, field) => {
    const answer = await post(service.url, body);
    expect(answer.status).toBe(400);
    expect(await fieldsOf(answer)).toContain(field);
  });

  it('lists all invalid fields', async () => {
    const answer = await post(service.url, { email: 'alice', comment: '' });
    expect(new Set(await fieldsOf(answer))).toEqual(new Set(['email', 'comment', 'content_id']));
  });

  it('is not repeated in the response', async () => {
    expect(await (await post(service.url, { ...good, email: '<script>' })).text()).not.toContain('<script>');
  });

  it.each(['', 'with space', 'ünïcode', 'x'.repeat(256)])(
    'gets a 400 for the idempotency-key "%s"',
    async (key) => {
      const answer = await post(service.url, good, { 'Idempotency-Key': key });
      expect([answer.status, await fieldsOf(answer)]).toEqual([400, ['idempotency-key']]);
    },
  );

  it('gets a 404 at an unknown path', async () => {
    for (const path of [
      '/nothing',
      '/api/comment',
      '/api/comment/list/',
      '/api/comment/list/a/b',
      '/../etc/passwd',
    ]) {
      const answer = await fetch(service.url + path);
      expect([path, answer.status, await fieldsOf(answer)]).toEqual([path, 404, ['']]);
    }
  });

  it('gets a 405 that lists the supported methods', async () => {
    const answers = [
      await fetch(`${service.url}/api/comment/new`),
      await fetch(`${service.url}/api/comment/list/1`, { method: 'DELETE' }),
      await fetch(`${service.url}/health-check`, { method: 'POST' }),
      await fetch(`${service.url}/`, { method: 'PUT' }),
    ];
    expect(answers.map(({ status, headers }) => [status, headers.get('allow')])).toEqual([
      [405, 'POST'],
      [405, 'GET, HEAD'],
      [405, 'GET, HEAD'],
      [405, 'GET, HEAD'],
    ]);
    for (const answer of answers) await fieldsOf(answer);
  });

  it('gets a 413 for a body that is too large, compressed or not', async () => {
    const large = JSON.stringify({ ...good, comment: 'x'.repeat(70_000) });
    const plain = await post(service.url, large);
    const compressed = await fetch(`${service.url}/api/comment/new`, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json', 'Content-Encoding': 'gzip' },
      body: gzipSync(large),
    });
    for (const answer of [plain, compressed]) {
      expect([answer.status, await fieldsOf(answer)]).toEqual([413, ['']]);
    }
  });

  it.each([
    { 'Content-Type': 'text/plain' },
    { 'Content-Type': 'application/x-www-form-urlencoded' },
    { 'Content-Type': 'application/json; charset=latin1' },
    { 'Content-Type': 'nonsense' },
    { 'Content-Encoding': 'compress' },
  ])('gets a 415 for a body that is not JSON in UTF-8: %j', async (headers) => {
    const answer = await post(service.url, good, headers);
    expect([answer.status, await fieldsOf(answer)]).toEqual([415, ['']]);
  });

  it('gets a 400 for an address that cannot be decoded', async () => {
    const answer = await fetch(`${service.url}/api/comment/list/%E0%A4%A`);
    expect([answer.status, await fieldsOf(answer)]).toEqual([400, ['']]);
  });

  it.each([
    ['400', 'this is not HTTP\r\n\r\n'],
    ['400', 'POST /api/comment/new HTTP/1.1\r\nHost: a\r\nContent-Length: -5\r\n\r\n'],
    ['400', 'GET /health-check HTTP/1.1\r\n\r\n'],
    ['431', `GET / HTTP/1.1\r\nHost: a\r\nX: ${'x'.repeat(20_000)}\r\n\r\n`],
  ])('gets a %s when it is not HTTP', async (status, bytes) => {
    const socket = connect(Number(new URL(service.url).port), '127.0.0.1');
    socket.write(bytes);
    expect(await text(socket)).toMatch(new RegExp(`^HTTP/1.1 ${status} `));
  });
});

describe('an unusual request', () => {
  const cleanup = new Cleanup();
  afterEach(cleanup.run);

  it('is served: extra fields, gzip, emoji, and fields named like those of JavaScript', async () => {
    const { url } = await runService(cleanup);
    const body =
      '{"email":"a@example.com","comment":"👋 <b>","content_id":"𝕏/?#%","extra":1,"__proto__":{"email":1}}';
    const answer = await fetch(`${url}/api/comment/new`, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json;charset=UTF-8', 'Content-Encoding': 'gzip' },
      body: gzipSync(body),
    });
    expect(answer.status).toBe(200);
    const read = await fetch(`${url}/api/comment/list/${encodeURIComponent('𝕏/?#%')}`);
    expect(await read.json()).toMatchObject([{ comment: '👋 <b>' }]);
  });

  it('may be OPTIONS or HEAD', async () => {
    const { url } = await runService(cleanup);
    const options = await fetch(`${url}/api/comment/new`, { method: 'OPTIONS' });
    expect([options.status, options.headers.get('allow')]).toEqual([204, 'POST']);
    const head = await fetch(`${url}/health-check`, { method: 'HEAD' });
    expect([head.status, await head.text()]).toEqual([200, '']);
  });
});
