import { mkdirSync } from 'node:fs';
import type { IncomingMessage, Server, ServerResponse } from 'node:http';
import { PassThrough } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import type { Data } from '../../document/data';
import type { Request } from '../../local';
import { type Signature, SignatureCheck, signatureOf } from '../../local/protocol/signature';
import { ApiError } from '../api';
import { LOOPBACK, listen } from '../free-port';
import dynalite from './dynalite';

/** An error of DynamoDB. */
export class TableError extends ApiError {
  override readonly name = 'TableError';
}

/** The header with which this process itself calls the engine. */
const OWN_KEY = 'x-rehearsal-key';

/**
 * DynamoDB on LevelDB (dynalite), in this process, with its data in a folder. A kill loses nothing that was acknowledged.
 */
export class TableEngine {
  private constructor(
    private readonly server: Server,
    readonly url: string,
    private readonly secret: string,
  ) {}

  /** @param secret the secret access key with which clients sign their requests */
  static async open(folder: string, secret: string): Promise<TableEngine> {
    mkdirSync(folder, { recursive: true });
    const server = dynalite({ path: folder, createTableMs: 0, deleteTableMs: 0, updateTableMs: 0 });
    demandSignatures(server, secret);
    return new TableEngine(server, `http://${LOOPBACK}:${await listen(server, 0)}`, secret);
  }

  async call(operation: string, input: unknown): Promise<Data> {
    const answer = await fetch(this.url, {
      method: 'POST',
      headers: {
        'content-type': 'application/x-amz-json-1.0',
        'x-amz-target': `DynamoDB_20120810.${operation}`,
        'x-amz-date': '20260101T000000Z',
        [OWN_KEY]: this.secret,
        // The engine requires the parts of a signature, and does not check them.
        authorization: 'AWS4-HMAC-SHA256 Credential=local, SignedHeaders=host, Signature=none',
        connection: 'close',
      },
      body: JSON.stringify(input),
    });
    const body: { __type?: string; message?: string } = JSON.parse(await answer.text());
    if (answer.ok) return body as Data;
    throw new TableError(body.__type?.split('#').at(-1) ?? String(answer.status), body.message ?? '');
  }

  async close(): Promise<void> {
    this.server.closeAllConnections();
    await new Promise((resolve) => this.server.close(resolve));
  }
}

/** Verifies signatures, which dynalite does not: every process of this machine can reach its port. */
function demandSignatures(server: Server, secret: string): void {
  const [handle] = server.listeners('request');
  if (!handle) throw new RangeError('the engine answers no requests');
  const signatures = new SignatureCheck(() => secret);
  server.removeAllListeners('request');
  server.on('request', async (incoming: IncomingMessage, outgoing: ServerResponse) => {
    const { headers, method = 'GET', url: target = '/' } = incoming;
    const body = await buffer(incoming);
    const request = { method, url: new URL(target, 'http://127.0.0.1'), target, headers, body };
    const signature = signatureOf(request);
    if (headers[OWN_KEY] === secret || (signature && isSigned(signatures, request, signature))) {
      const replay = Object.assign(new PassThrough(), { method, url: target, headers });
      handle.call(server, replay, outgoing);
      replay.end(body);
      return;
    }
    outgoing.writeHead(403, { 'content-type': 'application/x-amz-json-1.0' });
    outgoing.end(
      JSON.stringify({
        __type: 'com.amazon.coral.service#UnrecognizedClientException',
        message: 'The security token included in the request is invalid.',
      }),
    );
  });
}

function isSigned(...[signatures, request, signature]: [SignatureCheck, Request, Signature]): boolean {
  try {
    return signatures.passes(request, signature);
  } catch {
    // Signed too long ago.
    return false;
  }
}
