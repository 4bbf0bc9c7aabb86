import type { IncomingHttpHeaders } from 'node:http';

/**
 * The content of an upload. SDKs may send it in `aws-chunked` encoding: hexadecimal size (perhaps with a signature), line
 * break, that many bytes, line break, ... until a chunk of size 0, which checksums can follow.
 */
export function contentOf(body: Buffer, headers: IncomingHttpHeaders): Buffer {
  const chunked =
    headers['content-encoding']?.includes('aws-chunked') === true ||
    String(headers['x-amz-content-sha256'] ?? '').startsWith('STREAMING-');
  if (!chunked) return body;
  const chunks: Buffer[] = [];
  for (let place = 0; place < body.length; ) {
    const end = body.indexOf('\r\n', place);
    const size = Number.parseInt(body.toString('latin1', place, end), 16);
    if (end < 0 || !(size > 0)) break;
    chunks.push(body.subarray(end + 2, end + 2 + size));
    place = end + 2 + size + 2;
  }
  return Buffer.concat(chunks);
}
