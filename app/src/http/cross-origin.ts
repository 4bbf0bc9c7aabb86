import cors from 'cors';
import type { RequestHandler } from 'express';

/** Lets the pages of these origins call the API, and read the headers that it documents. */
export function crossOrigin(origins: readonly string[]): RequestHandler {
  return cors({
    origin: origins.includes('*') ? '*' : [...origins],
    methods: ['GET', 'POST', 'PATCH', 'DELETE', 'PUT'],
    allowedHeaders: [
      'Content-Type',
      'Idempotency-Key',
      'Comment-Secret',
      'Authorization',
      'If-Match',
      'If-None-Match',
    ],
    exposedHeaders: ['Link', 'Retry-After', 'Comment-Id', 'Comment-Secret', 'Comment-State', 'ETag'],
    maxAge: 600,
  });
}
