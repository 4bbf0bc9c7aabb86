import { once } from 'node:events';
import { createServer, type IncomingMessage, request, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Cleanup } from './service';

export type Fault = 'none' | 'every-tenth-fails' | 'takes-half' | 'refuses-batches' | 'hangs' | 'throttles';

/** Stands between the service and the engine, and does what a store far away does now and then. */
export interface FaultyGateway {
  endpoint: string;
  fault: Fault;
  calls: number;
}

export async function faultyGateway(cleanup: Cleanup, engine: string): Promise<FaultyGateway> {
  const server = createServer((req, res) => void serve(req, res));
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  cleanup.add(async () => {
    server.close();
    server.closeAllConnections();
  });
  const { port } = server.address() as AddressInfo;
  const gateway: FaultyGateway = { endpoint: `http://127.0.0.1:${port}`, fault: 'none', calls: 0 };
  return gateway;

  async function serve(req: IncomingMessage, res: ServerResponse): Promise<void> {
    gateway.calls += 1;
    const body = Buffer.concat(await req.toArray());
    if (gateway.fault === 'hangs') return;
    if (gateway.fault === 'every-tenth-fails' && gateway.calls % 10 === 0) {
      return fail(res, 500, 'InternalServerError');
    }
    const isBatch = String(req.headers['x-amz-target']).endsWith('BatchWriteItem');
    if (gateway.fault === 'throttles' || (gateway.fault === 'refuses-batches' && isBatch)) {
      return fail(res, 400, 'ProvisionedThroughputExceededException');
    }
    if (gateway.fault === 'takes-half' && isBatch) return takeHalf(req, res, body);
    pass(req, res, body);
  }

  function pass(req: IncomingMessage, res: ServerResponse, body: Buffer): void {
    const onward = request(engine, {
      method: 'POST',
      headers: { ...req.headers, 'content-length': body.length },
    });
    onward.on('response', (answer) => {
      res.writeHead(answer.statusCode ?? 500, answer.headers);
      answer.pipe(res);
    });
    onward.on('error', () => res.destroy());
    onward.end(body);
  }

  /** DynamoDB may take some items of a batch, and hand back the rest with a 200. */
  function takeHalf(req: IncomingMessage, res: ServerResponse, body: Buffer): void {
    const { RequestItems } = JSON.parse(body.toString()) as { RequestItems: Record<string, unknown[]> };
    const [[table = '', items = []] = []] = Object.entries(RequestItems);
    const taken = items.slice(0, Math.ceil(items.length / 2));
    const part = Buffer.from(JSON.stringify({ RequestItems: { [table]: taken } }));
    const onward = request(engine, {
      method: 'POST',
      headers: { ...req.headers, 'content-length': part.length },
    });
    onward.on('response', (answer) => {
      answer.resume();
      const left = items.slice(taken.length);
      res.setHeader('Content-Type', 'application/x-amz-json-1.0');
      res.end(JSON.stringify({ UnprocessedItems: left.length > 0 ? { [table]: left } : {} }));
    });
    onward.end(part);
  }
}

function fail(res: ServerResponse, status: number, type: string): void {
  res.writeHead(status, { 'Content-Type': 'application/x-amz-json-1.0' });
  res.end(
    JSON.stringify({ __type: `com.amazonaws.dynamodb.v20120810#${type}`, message: 'a fault, on purpose' }),
  );
}
