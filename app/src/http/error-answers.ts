import type { ErrorRequestHandler, RequestHandler } from 'express';
import type { Logger } from 'pino';
import { describeError } from '../operations/describe-error';
import { Refusal } from '../refusal';
import { Unavailable } from '../unavailable';
import { Problem } from './problem';

const retryAfterSeconds = '2';

export const unknownPath: RequestHandler = () => {
  throw new Problem(404, 'this path does not exist; /openapi.json lists all paths');
};

/** For the methods that a known path does not support. */
export function otherMethods(allowed: string): RequestHandler {
  return (req, res) => {
    if (req.method === 'OPTIONS') {
      res.set('Allow', allowed).status(204).end();
      return;
    }
    throw new Problem(405, `${req.method} is not supported at this path; supported: ${allowed}`, undefined, {
      Allow: allowed,
    });
  };
}

/** Writes the response for an error: 4xx for a client's mistake, 503 while the store is unavailable. */
export function answerErrors(log: Logger): ErrorRequestHandler {
  return (error: unknown, req, res, next) => {
    if (res.headersSent) {
      next(error);
      return;
    }
    const problem = problemOf(error);
    if (problem) {
      const { status, message, errors, headers } = problem;
      res.set(headers).status(status).json({ status: 'INVALID', message, errors });
    } else if (error instanceof Unavailable) {
      res
        .set('Retry-After', retryAfterSeconds)
        .status(503)
        .json({ status: 'UNAVAILABLE', message: `${error.what} is unavailable; try again later` });
    } else {
      log.error(
        { route: req.route?.path, problem: describeError(error) },
        'a request failed because of a defect',
      );
      res.status(500).json({ status: 'ERROR', message: 'the service failed' });
    }
  };
}

function problemOf(error: unknown): Problem | undefined {
  if (error instanceof Problem) return error;
  if (error instanceof Refusal) return problemFor(error);
  if (!isHttpError(error)) return undefined;
  return new Problem(error.status, messages[error.type ?? ''] ?? 'the request cannot be read');
}

function problemFor({ status, message, details: { field = '', retryAfterSeconds } }: Refusal): Problem {
  const headers = retryAfterSeconds === undefined ? {} : { 'Retry-After': String(retryAfterSeconds) };
  return new Problem(status, message, [{ field, message }], headers);
}

/** Express and its body parser set a status and a type on errors that the client caused. */
function isHttpError(error: unknown): error is Error & { status: number; type?: string } {
  if (!(error instanceof Error) || !('status' in error)) return false;
  return typeof error.status === 'number' && error.status >= 400 && error.status < 500;
}

const messages: Readonly<Record<string, string>> = {
  'entity.parse.failed': 'the body is not JSON',
  'entity.too.large': 'the body is larger than 64 KiB',
  'encoding.unsupported': 'this content-encoding is not supported; send the body as it is, or with gzip',
  'charset.unsupported': 'the body must be JSON in UTF-8',
  'request.size.invalid': 'the body is not as long as content-length says',
};
