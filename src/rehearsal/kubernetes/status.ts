import type { DataObject } from '../../document/data';
import { type Resource, resourceKey } from './resources';
import { defined } from './values';

/** A field that makes an object invalid. */
export interface Cause {
  readonly field: string;
  readonly reason: string;
  readonly message: string;
}

/**
 * A refused request, answered as a Status. Codes, reasons and messages are those of
 * kubernetes/apimachinery pkg/api/errors/errors.go.
 */
export class ApiStatus extends Error {
  override readonly name = 'ApiStatus';

  constructor(
    readonly code: number,
    readonly reason: string,
    message: string,
    readonly details?: DataObject,
  ) {
    super(message);
  }

  toJson(): DataObject {
    const { code, reason, message, details } = this;
    return defined({
      kind: 'Status',
      apiVersion: 'v1',
      metadata: {},
      status: 'Failure',
      message,
      reason,
      details,
      code,
    });
  }
}

const detailsOf = ({ group, plural }: Resource, name: string): DataObject =>
  defined({ name, group: group || undefined, kind: plural });

export function notFound(resource: Resource, name: string): ApiStatus {
  const message = `${resourceKey(resource)} "${name}" not found`;
  return new ApiStatus(404, 'NotFound', message, detailsOf(resource, name));
}

/** The path names no resource that the server has. */
export function unknownPath(): ApiStatus {
  return new ApiStatus(404, 'NotFound', 'the server could not find the requested resource', {});
}

export function methodNotAllowed(): ApiStatus {
  const message = 'the server does not allow this method on the requested resource';
  return new ApiStatus(405, 'MethodNotAllowed', message, {});
}

export function alreadyExists(resource: Resource, name: string): ApiStatus {
  const message = `${resourceKey(resource)} "${name}" already exists`;
  return new ApiStatus(409, 'AlreadyExists', message, detailsOf(resource, name));
}

const MODIFIED =
  'the object has been modified; please apply your changes to the latest version and try again';

export function conflict(resource: Resource, name: string, why = MODIFIED): ApiStatus {
  const message = `Operation cannot be fulfilled on ${resourceKey(resource)} "${name}": ${why}`;
  return new ApiStatus(409, 'Conflict', message, detailsOf(resource, name));
}

export function forbidden(resource: Resource, name: string, why: string): ApiStatus {
  const quoted = name === '' ? '' : ` "${name}"`;
  const message = `${resourceKey(resource)}${quoted} is forbidden: ${why}`;
  return new ApiStatus(403, 'Forbidden', message, detailsOf(resource, name));
}

export function invalid({ group, kind }: Resource, name: string, causes: readonly Cause[]): ApiStatus {
  const all = causes.map(({ field, message }) => `${field}: ${message}`);
  const listed = all.length === 1 ? all[0] : `[${all.join(', ')}]`;
  const message = `${group === '' ? kind : `${kind}.${group}`} "${name}" is invalid: ${listed}`;
  return new ApiStatus(
    422,
    'Invalid',
    message,
    defined({ name, group: group || undefined, kind, causes: causes.map((cause) => ({ ...cause })) }),
  );
}

export function badRequest(message: string): ApiStatus {
  return new ApiStatus(400, 'BadRequest', message);
}

export function unauthorized(): ApiStatus {
  return new ApiStatus(401, 'Unauthorized', 'Unauthorized');
}

export function expired(message: string): ApiStatus {
  return new ApiStatus(410, 'Expired', message);
}

export function tooManyRequests(message: string): ApiStatus {
  return new ApiStatus(429, 'TooManyRequests', message, { retryAfterSeconds: 10 });
}

export function tooLarge(limit: number): ApiStatus {
  return new ApiStatus(413, 'RequestEntityTooLarge', `Request entity too large: limit is ${limit}`);
}

export function unsupportedMediaType(allowed: readonly string[]): ApiStatus {
  const message = `the body of the request was in an unknown format - accepted media types include: ${allowed.join(', ')}`;
  return new ApiStatus(415, 'UnsupportedMediaType', message);
}
