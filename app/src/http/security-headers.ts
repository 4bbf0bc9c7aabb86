import type { RequestHandler } from 'express';

/** Pages may use what this service serves, and nothing else: no inline script, no other origin, no frame around. */
export const pagePolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self'",
  "connect-src 'self'",
  "form-action 'self'",
  "base-uri 'none'",
  "frame-ancestors 'none'",
].join('; ');

const dataPolicy = "default-src 'none'; frame-ancestors 'none'";

export const secureAnswers: RequestHandler = (_req, res, next) => {
  res.setHeader('X-Content-Type-Options', 'nosniff');
  res.setHeader('Content-Security-Policy', dataPolicy);
  res.setHeader('Cache-Control', 'no-store');
  next();
};
