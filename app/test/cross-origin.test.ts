import { list, write } from './support/calls';
import { Cleanup, runService } from './support/service';

describe('pages of other origins', () => {
  const cleanup = new Cleanup();
  afterEach(cleanup.run);

  const origin = 'https://blog.example';
  const preflight = (url: string, from: string) =>
    fetch(`${url}/api/comment/new`, {
      method: 'OPTIONS',
      headers: { Origin: from, 'Access-Control-Request-Method': 'POST' },
    });

  it('may call the API and read its headers if they are configured', async () => {
    const { url } = await runService(cleanup, { corsOrigins: [origin, 'https://other.example'] });
    const allowed = await preflight(url, origin);
    expect([allowed.status, Object.fromEntries(allowed.headers)]).toMatchObject([
      204,
      {
        'access-control-allow-origin': origin,
        'access-control-allow-methods': 'GET,POST,PATCH,DELETE,PUT',
        'access-control-allow-headers':
          'Content-Type,Idempotency-Key,Comment-Secret,Authorization,If-Match,If-None-Match',
      },
    ]);
    await write(url, 1, 'hello');
    const read = await fetch(`${url}/api/comment/list/1`, { headers: { Origin: origin } });
    expect([read.status, read.headers.get('access-control-allow-origin')]).toEqual([200, origin]);
    expect(read.headers.get('access-control-expose-headers')).toBe(
      'Link,Retry-After,Comment-Id,Comment-Secret,Comment-State,ETag',
    );
    expect(read.headers.get('vary')).toContain('Origin');

    const foreign = await preflight(url, 'https://evil.example');
    expect(foreign.headers.get('access-control-allow-origin')).toBeNull();
    const page = await fetch(url, { headers: { Origin: origin } });
    expect(page.headers.get('access-control-allow-origin')).toBeNull();
  });

  it('may all call the API if every origin is allowed', async () => {
    const { url } = await runService(cleanup, { corsOrigins: ['*'] });
    expect((await list(url, 1)).headers.get('access-control-allow-origin')).toBe('*');
  });

  it('may not call the API by default', async () => {
    const { url } = await runService(cleanup);
    const answer = await preflight(url, origin);
    expect([answer.status, answer.headers.get('access-control-allow-origin')]).toEqual([204, null]);
  });
});
