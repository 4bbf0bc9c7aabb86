import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import type { Registry } from 'prom-client';

const usualLifetimeMs = 1_000;

/**
 * Serves the metrics on a port of their own, which the load balancer does not reach. Rendering them blocks the event
 * loop for milliseconds, so requests within a second share one result.
 */
export async function serveMetrics(
  registry: Registry,
  { host, port }: { host: string; port: number },
  lifetimeMs = usualLifetimeMs,
): Promise<Server> {
  let rendered: { at: number; text: Promise<string> } | undefined;
  const render = () => {
    const time = performance.now();
    if (!rendered || time - rendered.at >= lifetimeMs) rendered = { at: time, text: registry.metrics() };
    return rendered.text;
  };
  const server = createServer((req, res) => {
    if (req.url !== '/metrics') {
      res.writeHead(404).end();
      return;
    }
    void render().then(
      (text) => res.writeHead(200, { 'Content-Type': registry.contentType }).end(text),
      () => res.writeHead(500).end(),
    );
  });
  server.listen({ host, port });
  await once(server, 'listening');
  return server;
}
