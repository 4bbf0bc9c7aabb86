import { mkdirSync } from 'node:fs';
import type { Server } from 'node:http';
import type { Data } from '../../document/data';
import { LOOPBACK, listen } from '../free-port';

/** DynamoDB refused a call. */
export class TableError extends Error {
  override readonly name = 'TableError';

  constructor(
    readonly code: string,
    message: string,
  ) {
    super(message);
  }
}

/**
 * DynamoDB's protocol on LevelDB (dynalite), in this process, its data in a folder. A killed process loses nothing that
 * was acknowledged.
 */
export class TableEngine {
  private constructor(
    private readonly server: Server,
    readonly url: string,
  ) {}

  static async open(folder: string): Promise<TableEngine> {
    mkdirSync(folder, { recursive: true });
    const dynalite: (options: object) => Server = require('dynalite');
    const server = dynalite({ path: folder, createTableMs: 0, deleteTableMs: 0, updateTableMs: 0 });
    return new TableEngine(server, `http://${LOOPBACK}:${await listen(server, 0)}`);
  }

  async call(operation: string, input: object): Promise<Data> {
    const answer = await fetch(this.url, {
      method: 'POST',
      headers: {
        'content-type': 'application/x-amz-json-1.0',
        'x-amz-target': `DynamoDB_20120810.${operation}`,
        'x-amz-date': '20260101T000000Z',
        // The engine wants the parts of a signature, and looks at none of them.
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
