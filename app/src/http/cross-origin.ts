import cors from 'cors';
import type { RequestHandler } from 'express';

/** Lets the pages of these origins call the API, and read the headers that it documents. */
export function crossOrigin(origins: readonly string[]): RequestHandler {
  return cors({
    origin: origins.includes('*') ? '*' : [...origins],
    methods: ['GET', 'POST'],
    allowedHeaders: ['Content-Type', 'Idempotency-Key'],
    exposedHeaders: ['Link', 'Retry-After'],
    maxAge: 600,
  });
}
