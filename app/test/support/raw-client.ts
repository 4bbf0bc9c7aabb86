import { connect, type Socket } from 'node:net';
import { text } from 'node:stream/consumers';
import type { Cleanup } from './service';

/** An address of the loopback network: a client of its own to a service that trusts no proxy. */
export type ClientAddress = `127.0.0.${number}`;

/** A request of which the last byte of the body is missing. */
export class SlowPost {
  /** All that the service sends until it closes the connection. */
  readonly answer: Promise<string>;
  private readonly socket: Socket;

  constructor(cleanup: Cleanup, url: string, localAddress: ClientAddress) {
    const { hostname, port } = new URL(url);
    this.socket = connect({ host: hostname, port: Number(port), localAddress });
    this.answer = text(this.socket).catch(() => '');
    cleanup.add(async () => this.socket.destroy());
    this.socket.write(
      'POST /api/comment/new HTTP/1.1\r\nHost: a\r\nContent-Type: application/json\r\nConnection: close\r\n' +
        `Content-Length: ${body.length}\r\n\r\n${body.slice(0, -1)}`,
    );
  }

  finish(): void {
    this.socket.write(body.slice(-1));
  }
}

const body = JSON.stringify({ email: 'alice@example.com', comment: 'slow', content_id: 'slow' });
