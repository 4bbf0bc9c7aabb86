import type { AddressInfo } from 'node:net';
import { Counter, Registry } from 'prom-client';
import { serveMetrics } from './metrics-server';

describe('the server of metrics', () => {
  const closing: (() => void)[] = [];
  afterEach(() => {
    for (const close of closing.splice(0)) close();
  });

  async function serve(lifetimeMs: number) {
    const registry = new Registry();
    let renderings = 0;
    const counter = new Counter({
      name: 'renderings_total',
      help: 'How often the metrics were rendered.',
      registers: [registry],
      collect: () => {
        renderings += 1;
        counter.inc();
      },
    });
    const server = await serveMetrics(registry, { host: '127.0.0.1', port: 0 }, lifetimeMs);
    closing.push(() => server.close());
    const { port } = server.address() as AddressInfo;
    return { url: `http://127.0.0.1:${port}`, renderings: () => renderings };
  }

  it('renders once for all requests within its lifetime', async () => {
    const { url, renderings } = await serve(3_600_000);
    const answers = await Promise.all(Array.from({ length: 20 }, () => fetch(`${url}/metrics`)));
    for (const answer of answers) {
      expect([answer.status, answer.headers.get('content-type')]).toEqual([
        200,
        'text/plain; version=0.0.4; charset=utf-8',
      ]);
      expect(await answer.text()).toContain('renderings_total 1');
    }
    expect(renderings()).toBe(1);
  });

  it('renders again after it', async () => {
    const { url, renderings } = await serve(0);
    for (const _again of [1, 2]) await (await fetch(`${url}/metrics`)).text();
    expect(renderings()).toBe(2);
  });

  it('has nothing else', async () => {
    const { url } = await serve(0);
    expect((await fetch(url)).status).toBe(404);
  });
});
