import { once } from 'node:events';
import { createServer, type IncomingMessage, request, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Cleanup } from './service';

export type Fault = 'every-tenth-fails' | 'takes-half' | 'refuses-batches' | 'throttles' | 'holds';

/** A proxy between the service and the engine that fails as a remote store does. */
export interface FaultyGateway {
  endpoint: string;
  fault: Fault | 'none';
  /** How often each fault was injected: a test that expects an effect also checks its cause. */
  fired: Record<Fault, number>;
  /** Ends `holds`, and passes on the calls that wait. */
  release(): void;
}

interface Call {
  req: IncomingMessage;
  res: ServerResponse;
  body: Buffer;
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
  let calls = 0;
  const held: Call[] = [];

  /** Each answers the call if the fault applies to it, and returns whether it does. */
  const faults: Record<Fault, (call: Call) => boolean> = {
    'every-tenth-fails': ({ res }) => calls % 10 === 0 && fail(res, 500, 'InternalServerError'),
    'takes-half': (call) => isBatch(call) && takeHalf(engine, call),
    'refuses-batches': (call) => isBatch(call) && fail(call.res, 400, 'AccessDeniedException'),
    throttles: ({ res }) => fail(res, 400, 'ProvisionedThroughputExceededException'),
    holds: (call) => held.push(call) > 0,
  };
  const gateway: FaultyGateway = {
    endpoint: `http://127.0.0.1:${port}`,
    fault: 'none',
    fired: { 'every-tenth-fails': 0, 'takes-half': 0, 'refuses-batches': 0, throttles: 0, holds: 0 },
    release() {
      gateway.fault = 'none';
      for (const call of held.splice(0)) pass(engine, call);
    },
  };
  return gateway;

  async function serve(req: IncomingMessage, res: ServerResponse): Promise<void> {
    const call = { req, res, body: Buffer.concat(await req.toArray()) };
    calls += 1;
    const { fault } = gateway;
    if (fault !== 'none' && faults[fault](call)) gateway.fired[fault] += 1;
    else pass(engine, call);
  }
}

function isBatch({ req }: Call): boolean {
  return String(req.headers['x-amz-target']).endsWith('BatchWriteItem');
}

function pass(engine: string, { req, res, body }: Call): void {
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

/** DynamoDB may store some items of a batch, and return the rest with a 200. */
function takeHalf(engine: string, { req, res, body }: Call): boolean {
  const { RequestItems } = JSON.parse(body.toString()) as { RequestItems: Record<string, unknown[]> };
  const [[table = '', items = []] = []] = Object.entries(RequestItems);
  if (items.length < 2) return false;
  const taken = items.slice(0, Math.ceil(items.length / 2));
  const part = Buffer.from(JSON.stringify({ RequestItems: { [table]: taken } }));
  const onward = request(engine, {
    method: 'POST',
    headers: { ...req.headers, 'content-length': part.length },
  });
  onward.on('response', (answer) => {
    answer.resume();
    res.setHeader('Content-Type', 'application/x-amz-json-1.0');
    res.end(JSON.stringify({ UnprocessedItems: { [table]: items.slice(taken.length) } }));
  });
  onward.end(part);
  return true;
}

function fail(res: ServerResponse, status: number, type: string): boolean {
  res.writeHead(status, { 'Content-Type': 'application/x-amz-json-1.0' });
  res.end(
    JSON.stringify({ __type: `com.amazonaws.dynamodb.v20120810#${type}`, message: 'an injected fault' }),
  );
  return true;
}
