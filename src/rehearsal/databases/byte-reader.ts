import type { Readable } from 'node:stream';

/** A client ended its connection within a message. */
export class Interrupted extends Error {
  override readonly name = 'Interrupted';
}

/** Reads a stream in pieces of a known length. */
export class ByteReader {
  private readonly chunks: AsyncIterator<Buffer>;
  private rest: Buffer = Buffer.alloc(0);

  constructor(stream: Readable) {
    this.chunks = stream[Symbol.asyncIterator]();
  }

  async read(length: number): Promise<Buffer> {
    const parts = [this.rest];
    let size = this.rest.length;
    while (size < length) {
      const { value, done } = await this.chunks.next();
      if (done) throw new Interrupted();
      parts.push(value);
      size += value.length;
    }
    const bytes = Buffer.concat(parts);
    this.rest = bytes.subarray(length);
    return bytes.subarray(0, length);
  }
}
