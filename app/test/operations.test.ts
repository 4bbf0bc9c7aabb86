import { list, post, write } from './support/calls';
import { Cleanup, runService } from './support/service';
import { until } from './support/until';

describe('operations', () => {
  const cleanup = new Cleanup();
  afterEach(cleanup.run);

  it('the service returns its version', async () => {
    const build = {
      component: 'comentarios-app',
      version: '1.2.3',
      commit: 'abc1234',
      responsible: 'the comments team',
      date: '2026-01-02T03:04:05Z',
      status: 'released',
    };
    const { url } = await runService(cleanup, { build });
    expect(await (await fetch(`${url}/version`)).json()).toEqual(build);
  });

  it('the service is ready while its store is available', async () => {
    const { url } = await runService(cleanup);
    const answer = await fetch(`${url}/ready`);
    expect([answer.status, await answer.json()]).toEqual([200, { status: 'SUCCESS', message: 'ready' }]);
  });

  it('metrics count requests by route, and calls to the store', async () => {
    const { url, metrics: scrape } = await runService(cleanup);
    await write(url, 'somebody@example.com', 'hello');
    await write(url, 'somebody@example.com', 'hello again');
    await list(url, 'somebody@example.com');
    await list(url, 'nobody');
    await fetch(`${url}/made/up`);
    for (const method of ['PROPFIND', 'M-SEARCH']) await fetch(`${url}/made/up`, { method });
    const metrics = await scrape();
    const route = 'route="/api/comment/list/:content_id"';
    expect(metrics).toContain(`http_request_duration_seconds_count{method="GET",${route},status="200"} 1`);
    expect(metrics).toContain(`http_request_duration_seconds_count{method="GET",${route},status="404"} 1`);
    expect(metrics).toContain(
      'http_request_duration_seconds_count{method="GET",route="none",status="404"} 1',
    );
    expect(metrics).toContain('store_call_duration_seconds_count{operation="write",outcome="ok"} 2');
    // The only writer of a store remembers the newest id of a content.
    expect(metrics).toContain('store_call_duration_seconds_count{operation="latest",outcome="ok"} 1');
    expect(metrics).toContain('comment_batch_size_count 2');
    expect(metrics).toContain('{method="other",route="none",status="404"} 2');
    expect(metrics).toContain('http_requests_in_flight 0');
    expect(metrics).toContain('nodejs_eventloop_lag_seconds');
    expect(metrics).not.toMatch(/example\.com|made|PROPFIND/);
    expect((await fetch(`${url}/metrics`)).status).toBe(404);
  });

  it('each request has a log line with the trace id of the load balancer and without user input', async () => {
    const { url, logged } = await runService(cleanup, { logLevel: 'debug' });
    const trace = 'Root=1-67891233-abcdef012345678912345678';
    const headers = { 'X-Amzn-Trace-Id': trace, Authorization: 'Bearer hidden' };
    await post(
      url,
      { email: 'alice@example.com', comment: 'my words', content_id: 'alice@example.com' },
      headers,
    );
    await fetch(`${url}/api/comment/list/alice@example.com?limit=5&after=alice@example.com`, { headers });
    await fetch(`${url}/alice@example.com`, { headers: { 'X-Amzn-Trace-Id': 'not "a trace' } });
    await until(() => logged.length >= 3);
    const lines = logged.map((line) => JSON.parse(line));
    expect(lines).toMatchObject([
      { level: 30, method: 'POST', route: '/api/comment/new', status: 200, ms: expect.any(Number), trace },
      { method: 'GET', route: '/api/comment/list/:content_id', status: 400, trace },
      { method: 'GET', route: 'none', status: 404 },
    ]);
    expect(lines[2]).not.toHaveProperty('trace');
    expect(logged.join('')).not.toMatch(/example\.com|my words|hidden/);
  });

  it('responses have the security headers of their kind', async () => {
    const { url } = await runService(cleanup);
    for (const path of ['/api/comment/list/1', '/health-check', '/nothing', '/', '/docs']) {
      const { headers } = await fetch(url + path);
      const isPage = path === '/' || path === '/docs';
      expect({ path, ...Object.fromEntries(headers) }).toMatchObject({
        path,
        'x-content-type-options': 'nosniff',
        'cache-control': isPage ? 'no-cache' : 'no-store',
        'content-security-policy': isPage
          ? "default-src 'none';script-src 'self';style-src 'self';img-src 'self';connect-src 'self';" +
            "form-action 'self';base-uri 'none';frame-ancestors 'none'"
          : "default-src 'none';frame-ancestors 'none'",
        ...(isPage ? { 'referrer-policy': 'no-referrer', 'x-frame-options': 'DENY' } : {}),
      });
      expect([headers.get('x-powered-by'), headers.get('strict-transport-security')]).toEqual([null, null]);
    }
  });

  it('responses over HTTPS have HSTS if a trusted proxy reports HTTPS', async () => {
    const headers = { 'X-Forwarded-Proto': 'https' };
    const behindOne = await runService(cleanup, { trustedProxies: 1 });
    const secure = await fetch(`${behindOne.url}/`, { headers });
    expect(secure.headers.get('strict-transport-security')).toBe('max-age=31536000');
    const exposed = await runService(cleanup, { trustedProxies: 0 });
    expect((await fetch(`${exposed.url}/`, { headers })).headers.get('strict-transport-security')).toBeNull();
  });

  it('connections are kept alive longer than by the load balancer', async () => {
    const { url } = await runService(cleanup);
    const { headers } = await fetch(`${url}/health-check`);
    const seconds = Number(/timeout=(\d+)/.exec(headers.get('keep-alive') ?? '')?.[1]);
    expect(seconds).toBeGreaterThan(60);
  });
});

describe('too many requests', () => {
  const cleanup = new Cleanup();
  afterEach(cleanup.run);

  const statuses = async (url: string, clients: string[]) => {
    const found: number[] = [];
    for (const client of clients) {
      const answer = await fetch(`${url}/api/comment/list/1`, { headers: { 'X-Forwarded-For': client } });
      found.push(answer.status);
    }
    return found;
  };

  it('of one client are refused, those of others are served', async () => {
    const { url } = await runService(cleanup, { rateLimit: 2, trustedProxies: 1 });
    await write(url, 1, 'something to list');
    const [one, other] = ['192.0.2.1', '192.0.2.2'];
    expect(await statuses(url, [one, one, one, other])).toEqual([200, 200, 429, 200]);
    const answer = await fetch(`${url}/openapi.json`, { headers: { 'X-Forwarded-For': one } });
    expect([answer.status, answer.headers.get('retry-after')]).toEqual([429, '10']);
    expect(await answer.json()).toMatchObject({ status: 'INVALID', errors: [{ field: '' }] });
  });

  it('cannot hide behind a header of an untrusted client', async () => {
    const { url } = await runService(cleanup, { rateLimit: 2, trustedProxies: 0 });
    expect((await statuses(url, ['192.0.2.1', '192.0.2.2', '192.0.2.3']))[2]).toBe(429);
    const behindOne = await runService(cleanup, { rateLimit: 2, trustedProxies: 1 });
    const spoofed = ['192.0.2.1', '192.0.2.2', '192.0.2.3'].map((made) => `${made}, 198.51.100.7`);
    expect((await statuses(behindOne.url, spoofed))[2]).toBe(429);
  });

  it('from one IPv6 network count as one client', async () => {
    const { url } = await runService(cleanup, { rateLimit: 2, trustedProxies: ['127.0.0.0/8'] });
    const addresses = ['2001:db8::1', '2001:db8::2:1', '2001:db8:0:0:ffff::3', '2001:db8:0:1::1'];
    expect((await statuses(url, addresses)).map((status) => status === 429)).toEqual([
      false,
      false,
      true,
      false,
    ]);
  });

  it('never block the health check of the load balancer', async () => {
    const { url } = await runService(cleanup, { rateLimit: 1, maxInFlight: 0 });
    for (const path of ['/health-check', '/health-check', '/ready', '/version']) {
      expect([path, (await fetch(url + path)).status]).toEqual([path, 200]);
    }
  });

  it('in flight lead to 503, which the metrics count', async () => {
    const { url, metrics } = await runService(cleanup, { maxInFlight: 0 });
    for (const answer of [await list(url, 1), await fetch(`${url}/`), await fetch(`${url}/nothing`)]) {
      expect([answer.status, answer.headers.get('retry-after')]).toEqual([503, '1']);
      expect(await answer.json()).toMatchObject({ status: 'UNAVAILABLE' });
    }
    expect(await write(url, 1, 'one too many')).toBe(503);
    expect(await metrics()).toContain('requests_turned_away_total{reason="load"} 4');
  });
});
