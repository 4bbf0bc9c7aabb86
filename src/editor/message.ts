/** A message of JSON-RPC 2.0: a request has a method and an ID, a notification no ID, a response no method. */
export interface Message {
  readonly jsonrpc: '2.0';
  readonly id?: number | string | null;
  readonly method?: string;
  readonly params?: unknown;
  readonly result?: unknown;
  readonly error?: { readonly code: number; readonly message: string };
}

const SEPARATOR = '\r\n\r\n';

/** Language Server Protocol, "Base Protocol": a header with the length in bytes, then JSON. */
export function encode(message: Message): string {
  const content = JSON.stringify(message);
  return `Content-Length: ${Buffer.byteLength(content)}${SEPARATOR}${content}`;
}

/** Cuts a stream of bytes into messages. */
export class Decoder {
  private rest = Buffer.alloc(0);

  constructor(private readonly receive: (message: Message) => void) {}

  write(chunk: Buffer): void {
    this.rest = Buffer.concat([this.rest, chunk]);
    for (let content = this.next(); content !== undefined; content = this.next())
      this.receive(JSON.parse(content));
  }

  private next(): string | undefined {
    const end = this.rest.indexOf(SEPARATOR);
    if (end < 0) return undefined;
    const header = this.rest.toString('latin1', 0, end);
    const length = Number(/content-length: *(\d+)/i.exec(header)?.[1] ?? 0);
    const start = end + SEPARATOR.length;
    if (this.rest.length < start + length) return undefined;
    const content = this.rest.toString('utf8', start, start + length);
    this.rest = this.rest.subarray(start + length);
    return content;
  }
}
