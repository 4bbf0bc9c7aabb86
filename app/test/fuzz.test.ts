import Ajv2020 from 'ajv/dist/2020';
import fc from 'fast-check';
import { openApiDocument } from '../src/openapi/document';
import type { Operation } from '../src/openapi/parts';
import { Cleanup, type RunningService, runService } from './support/service';
import { isThorough } from './support/thorough';

const document = openApiDocument('unversioned');
const operations = Object.entries(document.paths).flatMap(([path, methods]) =>
  Object.entries(methods).map(([method, operation]) => ({ path, method: method.toUpperCase(), operation })),
);

const ajv = new Ajv2020({ strict: false, validateFormats: false });
ajv.addSchema({ $id: 'document', ...document });

/** Whether the document contains this response, including its body. */
function promised(path: string, method: string, status: number, type: string, body: string): boolean {
  const pointer = ['paths', path, method.toLowerCase(), 'responses', status, 'content', type, 'schema']
    .map((part) => encodeURIComponent(String(part).replaceAll('~', '~0').replaceAll('/', '~1')))
    .join('/');
  const validate = ajv.getSchema(`document#/${pointer}`);
  return validate?.(type === 'application/json' ? JSON.parse(body) : body) === true;
}

const moderatorToken = 'a token of 24 characters or more'.replaceAll(' ', '-');
const someId = '01890000-0000-7000-8000-000000000000';

/** Valid, nearly valid and arbitrary input. */
const text = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 40 }),
  fc.string({ maxLength: 40 }),
  fc.constantFrom(
    '',
    '1',
    '0',
    '-1',
    '__proto__',
    'constructor',
    '..',
    '%',
    '\u0000',
    '\ud800',
    'x'.repeat(300),
    someId,
  ),
);
const anything = fc.oneof(fc.jsonValue({ maxDepth: 3 }), text);
const nearlyAComment = fc.record(
  {
    email: fc.oneof(fc.constant('alice@example.com'), fc.emailAddress(), anything),
    comment: fc.oneof(fc.constant('hello'), anything),
    content_id: fc.oneof(fc.integer(), fc.double(), anything),
  },
  { requiredKeys: [] },
);
const body = fc.oneof(
  { weight: 4, arbitrary: nearlyAComment.map((value) => JSON.stringify(value)) },
  { weight: 1, arbitrary: anything.map((value) => JSON.stringify(value)) },
  { weight: 1, arbitrary: fc.string({ unit: 'binary' }) },
);
const headers = fc.record(
  {
    'content-type': fc.oneof(
      { weight: 6, arbitrary: fc.constant('application/json') },
      fc.constantFrom(
        'text/plain',
        'application/json; charset=nope',
        'application/json;',
        ';',
        'multipart/form-data',
      ),
    ),
    'content-encoding': fc.constantFrom('gzip', 'br', 'deflate', 'identity', 'nope'),
    'idempotency-key': fc.string({ maxLength: 300 }).map((value) => value.trim()),
    'x-forwarded-for': fc.constantFrom('192.0.2.1', 'nonsense', ', ,', '::1', '2001:db8::/999'),
    'accept-encoding': fc.constantFrom('br', 'gzip;q=0', '*;q=0', 'nonsense', ''),
    authorization: fc.constantFrom(
      `Bearer ${moderatorToken}`,
      `Bearer ${moderatorToken}`,
      'Bearer x',
      'Basic x',
    ),
    'comment-secret': fc.constantFrom('', 'x'),
    'if-none-match': fc.constantFrom('*', '"x"', 'nonsense'),
    'if-match': fc.constantFrom('*', 'W/"x", "y"', 'nonsense'),
  },
  { requiredKeys: [] },
);

const json = { 'content-type': 'application/json' };
const jsonOfModerator = { ...json, authorization: `Bearer ${moderatorToken}` };
const validBodies: Readonly<Record<string, object>> = {
  '/api/comment/new': { email: 'alice@example.com', comment: 'hello', content_id: 1 },
  '/api/comments/{content_id}/{comment_id}': { comment: 'edited' },
  '/api/moderation/comments': { action: 'hide', comments: [{ content_id: '1', comment_id: someId }] },
  '/api/moderation/policy/{content_id}': { policy: 'open' },
  '/api/privacy/export': { email: 'alice@example.com' },
  '/api/privacy/erase': { email: 'alice@example.com' },
  '/api/state/{list}': [{ id: 1, title: 'try everything', completed: false }],
};

/** A request to this operation with arbitrary parameters. */
function requestTo(path: string, operation: Operation) {
  const query = (operation.parameters ?? [])
    .filter(({ in: where }) => where === 'query')
    .map(({ name }) => name);
  return fc.record({
    path: fc.tuple(text, fc.oneof(fc.constant(someId), text)).map(([content, comment]) =>
      path
        .replace('{list}', encodeURIComponent(content.toWellFormed()) || '-')
        .replace('{content_id}', encodeURIComponent(content.toWellFormed()) || '-')
        .replace('{comment_id}', encodeURIComponent(comment.toWellFormed()) || '-'),
    ),
    query: fc.array(fc.tuple(fc.constantFrom(...query, 'other', '__proto__'), text), { maxLength: 4 }),
    method: fc.constantFrom('GET', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS', 'HEAD'),
    headers: fc.oneof(headers, fc.constant(json), fc.constant(jsonOfModerator)),
    body: fc.oneof(body, fc.constant(JSON.stringify(validBodies[path]))),
  });
}

describe('for random requests', () => {
  const cleanup = new Cleanup();
  let service: RunningService;
  beforeAll(async () => {
    service = await runService(cleanup, {
      trustedProxies: 1,
      moderatorToken,
    });
  });
  afterAll(cleanup.run);

  it.each(operations)(
    '$method $path returns no 5xx, and only documented responses',
    async (one) => {
      const { path, method: documented, operation } = one;
      const statuses = new Set<number>();
      await fc.assert(
        fc.asyncProperty(fc.boolean(), requestTo(path, operation), async (asDocumented, sent) => {
          const method = asDocumented ? documented : sent.method;
          const address = new URL(service.url);
          address.pathname = sent.path;
          for (const [name, value] of sent.query) address.searchParams.append(name, value.toWellFormed());
          const hasBody = method !== 'GET' && method !== 'HEAD';
          const answer = await fetch(address, {
            method,
            headers: sent.headers,
            ...(hasBody ? { body: sent.body } : {}),
          });
          const answered = await answer.text();
          statuses.add(answer.status);
          expect(answer.status).toBeLessThan(500);
          // A URL normalizes /list/.. to another path.
          const isElsewhere = address.pathname !== sent.path;
          if (method !== documented || isElsewhere || answer.status === 304) return;
          const type = answer.headers.get('content-type')?.split(';')[0] ?? '';
          expect([answer.status, answered, promised(path, method, answer.status, type, answered)]).toEqual([
            answer.status,
            answered,
            true,
          ]);
        }),
        { numRuns: (path.startsWith('/api') ? 60 : 5) * (isThorough ? 15 : 1), seed: 6 },
      );
      // The requests include valid and invalid ones.
      const reached: Record<string, number[]> = {
        '/api/comment/new': [200, 400],
        '/api/comment/list/{content_id}': [404, 400],
        '/api/comments/{content_id}/{comment_id}': [400, 401, 404],
        '/api/moderation/comments': [200, 400, 401],
        '/api/moderation/audit/{content_id}/{comment_id}': [400, 401],
        '/api/moderation/policy/{content_id}': [200, 400, 401],
        '/api/privacy/export': [200, 400, 401],
        '/api/privacy/erase': [200, 400, 401],
        'GET /api/state/{list}': [400, 404],
        'PUT /api/state/{list}': [200, 400, 412],
        '/deployments': [404],
      };
      expect([...statuses]).toEqual(
        expect.arrayContaining([405, ...(reached[`${documented} ${path}`] ?? reached[path] ?? [200])]),
      );
    },
    60_000,
  );
});
