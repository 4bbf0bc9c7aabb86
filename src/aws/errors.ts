/** What the error of an AWS call means for its caller: `transient` is worth a retry. */
export type ErrorKind = 'transient' | 'credentials' | 'denied' | 'missing' | 'refused';

const THROTTLED =
  /^(Throttl|RequestLimitExceeded|TooManyRequests|RequestThrottled|SlowDown|PriorRequestNotComplete)/;
const BROKEN =
  /^(TimeoutError|RequestTimeout|ServiceUnavailable|InternalFailure|InternalServerError|InternalError|AbortError)/;
const CREDENTIALS =
  /^(ExpiredToken|InvalidClientTokenId|UnrecognizedClient|CredentialsProviderError|TokenProviderError|SignatureDoesNotMatch|InvalidAccessKeyId|AuthFailure|IncompleteSignature|InvalidSignature|InvalidToken|RequestTimeTooSkewed|RequestInTheFuture|TokenRefreshRequired|RequestExpired|MissingAuthenticationToken)/;
/** AWS accepts a request only near the time of its signature. Each service reports that in its own way. */
const CLOCK =
  /^(RequestTimeTooSkewed|RequestInTheFuture|RequestExpired)|Signature (expired|not yet current)|request time and the current time/;
const DENIED = /^(AccessDenied|UnauthorizedOperation|Forbidden|NotAuthorized|OptInRequired|403)/;
const MISSING =
  /^(ChangeSetNotFound|NoSuchKey|NoSuchBucket|NotFound|StackNotFound|ClusterNotFound|ResourceNotFound)/;
/** In the code or the message: the SDK may keep only the latter. */
const CUT_OFF = /\b(ECONNRESET|ECONNREFUSED|ECONNABORTED|EPIPE|ETIMEDOUT)\b/;
const NO_WAY = /ENOTFOUND|EAI_AGAIN|ENETUNREACH|EHOSTUNREACH|not establish a connection/;

export function errorKind(error: unknown): ErrorKind | undefined {
  if (!(error instanceof Error)) return undefined;
  const { name, message } = error;
  if (CREDENTIALS.test(name)) return 'credentials';
  if (
    isOffline(error) ||
    THROTTLED.test(name) ||
    BROKEN.test(name) ||
    CUT_OFF.test(`${codeOf(error)} ${message}`) ||
    statusOf(error) >= 500
  )
    return 'transient';
  // A malformed answer was cut off on its way. The SDK wraps the parser's error.
  if (
    /^(SyntaxError|Unknown)$/.test(name) ||
    /socket hang up|aborted|premature|Deserialization/i.test(message)
  )
    return statusOf(error) === 404 ? 'missing' : statusOf(error) === 403 ? 'denied' : 'transient';
  if (DENIED.test(name)) return 'denied';
  if (MISSING.test(name) || /\bdoes not exist\b/.test(message)) return 'missing';
  return statusOf(error) >= 400 ? 'refused' : undefined;
}

function codeOf(error: Error): string {
  return 'code' in error ? String(error.code) : '';
}

function statusOf(error: Error): number {
  const metadata: unknown = '$metadata' in error ? error.$metadata : undefined;
  if (typeof metadata !== 'object' || metadata === null || !('httpStatusCode' in metadata)) return 0;
  return Number(metadata.httpStatusCode ?? 0);
}

/** S3's answer to a conditional write: the object exists (412), or another write to its key is in progress (409). */
export function isOverwrite(error: unknown): boolean {
  return error instanceof Error && [409, 412].includes(statusOf(error));
}

/** Whether the clock of this machine is wrong, rather than the credentials. */
export function isClockError({ name, message }: Error): boolean {
  return CLOCK.test(name) || CLOCK.test(message);
}

/** Whether the other side closed the connection. The SDK names this error `TimeoutError` too. */
export function isCutOff(error: Error): boolean {
  return /^(ECONNRESET|ECONNABORTED|EPIPE)$/.test(codeOf(error));
}

/** Whether nothing was reached: without a network, retries only take time. */
export function isOffline({ message }: Error): boolean {
  return NO_WAY.test(message);
}
