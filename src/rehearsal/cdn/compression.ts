import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import type { Stored } from './cache';

/** "Serve compressed files", Amazon CloudFront Developer Guide. */
const LEAST = 1_000;
const MOST = 10_000_000;
const COMPRESSED =
  /^(text\/(html|css|javascript|plain|xml|csv|markdown)|application\/(javascript|json|xml|manifest\+json|wasm|rss\+xml)|image\/svg\+xml|font\/(ttf|otf))\b/;

type Encoding = 'br' | 'gzip';

/** The edge serves one cached answer many times. */
const known: Readonly<Record<Encoding, WeakMap<Stored, Stored>>> = { br: new WeakMap(), gzip: new WeakMap() };

/** The answer for a client that accepts these encodings. Brotli is preferred. */
export function compressed(stored: Stored, accepted: string): Stored {
  const type = stored.headers['content-type'] ?? '';
  const size = stored.body.length;
  if (stored.headers['content-encoding'] !== undefined || !COMPRESSED.test(type)) return stored;
  if (size < LEAST || size > MOST) return stored;
  const encoding = /\bbr\b/.test(accepted) ? 'br' : /\bgzip\b/.test(accepted) ? 'gzip' : undefined;
  if (encoding === undefined) return stored;
  const answer = known[encoding].get(stored) ?? compress(stored, encoding);
  known[encoding].set(stored, answer);
  return answer;
}

function compress(stored: Stored, encoding: Encoding): Stored {
  const body =
    encoding === 'br'
      ? brotliCompressSync(stored.body, { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } })
      : gzipSync(stored.body);
  const { etag } = stored.headers;
  return {
    ...stored,
    body,
    headers: {
      ...stored.headers,
      'content-encoding': encoding,
      vary: 'accept-encoding',
      // CloudFront makes the validator of a compressed answer weak.
      ...(etag !== undefined && { etag: `W/${etag}` }),
    },
  };
}
