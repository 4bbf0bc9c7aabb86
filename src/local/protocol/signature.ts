import { createHash, createHmac, timingSafeEqual } from 'node:crypto';
import type { Request } from './request';
import { ServiceError } from './service-error';

/**
 * Signature Version 4, as "Signature Version 4 for API requests" in the IAM User Guide describes it: in a header, or in the
 * query of a presigned URL.
 */
export interface Signature {
  readonly accessKeyId: string;
  readonly date: string;
  readonly region: string;
  readonly service: string;
  readonly signedHeaders: readonly string[];
  readonly signature: string;
  /** `20260101T000000Z` */
  readonly at: string;
  /** Seconds for which a presigned URL is valid. */
  readonly expires: number | undefined;
  readonly token: string | undefined;
}

const SCOPE = /^([^/]*)\/(\d{8})\/([^/]+)\/([^/]+)\/aws4_request$/;
/** AWS allows clocks to differ by this much, in milliseconds. */
const LARGEST_SKEW = 15 * 60_000;
const UNSIGNED = 'UNSIGNED-PAYLOAD';

/** The signature of a request, or `undefined`. */
export function signatureOf({ headers, url }: Request): Signature | undefined {
  const header = headers.authorization;
  if (header?.startsWith('AWS4-HMAC-SHA256 ')) {
    const field = (name: string): string => new RegExp(`${name}=([^,\\s]+)`).exec(header)?.[1] ?? '';
    return read(
      field('Credential'),
      field('SignedHeaders'),
      field('Signature'),
      text(headers['x-amz-date']) ?? '',
      undefined,
      text(headers['x-amz-security-token']),
    );
  }
  const query = url.searchParams;
  if (query.get('X-Amz-Algorithm') !== 'AWS4-HMAC-SHA256') return undefined;
  return read(
    query.get('X-Amz-Credential') ?? '',
    query.get('X-Amz-SignedHeaders') ?? '',
    query.get('X-Amz-Signature') ?? '',
    query.get('X-Amz-Date') ?? '',
    Number(query.get('X-Amz-Expires') ?? 0),
    query.get('X-Amz-Security-Token') ?? undefined,
  );
}

/** Whether a request has anything by which access can be decided: a signature, or a bearer token. */
export function mayProveAccess(request: Request): boolean {
  return request.headers.authorization?.startsWith('Bearer ') === true || signatureOf(request) !== undefined;
}

function read(
  credential: string,
  headers: string,
  signature: string,
  at: string,
  expires: number | undefined,
  token: string | undefined,
): Signature | undefined {
  const scope = SCOPE.exec(credential);
  if (!scope) return undefined;
  const [, accessKeyId = '', date = '', region = '', service = ''] = scope;
  const signedHeaders = headers.split(';');
  return { accessKeyId, date, region, service, signedHeaders, signature, at, expires, token };
}

/** Checks signatures by the secret access key that belongs to a session token, or to no token. */
export class SignatureCheck {
  /** Keys of a day, region and service, which take four HMACs each. */
  private readonly keys = new Map<string, Buffer>();

  constructor(private readonly secretOf: (token: string | undefined) => string) {}

  /** Whether the request is signed with the secret access key, and not too long ago. */
  passes(request: Request, signature: Signature, now = Date.now()): boolean {
    const { at, date, region, service, signedHeaders, token } = signature;
    if (!signedHeaders.includes('host') || !at.startsWith(date)) return false;
    const payload = payloadHash(request, signature);
    if (payload === undefined) return false;
    demandCurrent(signature, now);
    const canonical = [
      request.method,
      canonicalPath(request.target.split('?')[0] ?? '/', service),
      canonicalQuery(request.target),
      ...signedHeaders.map((name) => `${name}:${trimmed(text(request.headers[name]) ?? '')}`),
      '',
      signedHeaders.join(';'),
      payload,
    ].join('\n');
    const scope = `${date}/${region}/${service}/aws4_request`;
    const toSign = `AWS4-HMAC-SHA256\n${at}\n${scope}\n${sha256(canonical)}`;
    const expected = hmac(this.key(scope, token), toSign);
    const given = Buffer.from(signature.signature, 'hex');
    return given.length === expected.length && timingSafeEqual(given, expected);
  }

  private key(scope: string, token: string | undefined): Buffer {
    const name = `${scope} ${token ?? ''}`;
    const known = this.keys.get(name);
    if (known) return known;
    const secret = Buffer.from(`AWS4${this.secretOf(token)}`);
    const key = scope.split('/').reduce<Buffer>((parent, part) => hmac(parent, part), secret);
    if (this.keys.size > 1000) this.keys.clear();
    this.keys.set(name, key);
    return key;
  }
}

function demandCurrent({ at, expires }: Signature, now: number): void {
  const signed = Date.parse(at.replace(/^(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)Z$/, '$1-$2-$3T$4:$5:$6Z'));
  const early = signed - now > LARGEST_SKEW;
  const late = now - signed > (expires === undefined ? LARGEST_SKEW : expires * 1000);
  if (!Number.isNaN(signed) && !early && !late) return;
  throw new ServiceError(
    'SignatureDoesNotMatch',
    `Signature expired: ${at} is not within the allowed time`,
    403,
  );
}

/** `undefined` if the body does not match the signature. */
function payloadHash({ headers, body }: Request, { expires, service }: Signature): string | undefined {
  const stated = text(headers['x-amz-content-sha256']);
  if (stated === undefined) return expires !== undefined && service === 's3' ? UNSIGNED : sha256(body);
  return /^[0-9a-f]{64}$/.test(stated) && stated !== sha256(body) ? undefined : stated;
}

/** S3 signs a path as it is sent. All other services encode it once more. */
function canonicalPath(path: string, service: string): string {
  const segments = path.split('/');
  return segments.map((one) => encoded(service === 's3' ? decoded(one) : one)).join('/');
}

function canonicalQuery(target: string): string {
  const start = target.indexOf('?');
  if (start < 0) return '';
  return target
    .slice(start + 1)
    .split('&')
    .filter((pair) => pair !== '' && !pair.startsWith('X-Amz-Signature='))
    .map((pair) => {
      const [name = '', ...value] = pair.split('=');
      return `${encoded(decoded(name))}=${encoded(decoded(value.join('=')))}`;
    })
    .sort()
    .join('&');
}

function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}

/** RFC 3986: everything but letters, digits, `-`, `_`, `.` and `~`. */
function encoded(part: string): string {
  return encodeURIComponent(part).replace(
    /[!'()*]/g,
    (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`,
  );
}

function trimmed(value: string): string {
  return value.trim().replace(/ +/g, ' ');
}

function text(header: string | readonly string[] | undefined): string | undefined {
  return header === undefined || typeof header === 'string' ? header : header.join(',');
}

function hmac(key: Buffer, data: string): Buffer {
  return createHmac('sha256', key).update(data).digest();
}

function sha256(data: string | Buffer): string {
  return createHash('sha256').update(data).digest('hex');
}
