import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import type { RequestHandler } from 'express';

const types = {
  html: 'text/html; charset=utf-8',
  css: 'text/css; charset=utf-8',
  js: 'text/javascript; charset=utf-8',
  svg: 'image/svg+xml',
} as const;

export interface Asset {
  type: keyof typeof types;
  content: string;
}

/** Reads a file of the pages, which are beside the bundle or the sources. */
export function webFile(name: string, type: keyof typeof types): Asset {
  return { type, content: readFileSync(join(webFolder, `${name}.${type}`), 'utf8') };
}

const webFolder = join(__dirname, __dirname.endsWith('http') ? '../web' : 'web');

/** Serves a file from memory, compressed once at the start. A browser with a current copy gets a 304. */
export function serveAsset({ type, content }: Asset): RequestHandler {
  const bodies = { br: brotliCompressSync(content), gzip: gzipSync(content), identity: Buffer.from(content) };
  const tag = createHash('sha256').update(content).digest('base64url').slice(0, 16);
  return (req, res) => {
    const encoding = req.acceptsEncodings(['br', 'gzip', 'identity']) || 'identity';
    const body = bodies[encoding as keyof typeof bodies];
    res.set({
      'Content-Type': types[type],
      'Cache-Control': 'no-cache',
      Vary: 'Accept-Encoding',
      ETag: `"${tag}-${encoding}"`,
    });
    if (encoding !== 'identity') res.set('Content-Encoding', encoding);
    if (req.fresh) {
      res.status(304).end();
      return;
    }
    res.set('Content-Length', String(body.length)).end(body);
  };
}
