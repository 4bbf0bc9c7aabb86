import { Stop } from '../stop';

/** What the error of an AWS call means for a deployment. */
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
/** Nothing was reached: without a network, retries only take time. */
const NO_WAY = /ENOTFOUND|EAI_AGAIN|ENETUNREACH|EHOSTUNREACH|not establish a connection/;

export function errorKind(error: unknown): ErrorKind | undefined {
  if (!(error instanceof Error)) return undefined;
  const { name, message } = error;
  if (CREDENTIALS.test(name)) return 'credentials';
  if (
    NO_WAY.test(message) ||
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

/** The Stop for an error of AWS. Any other error is a defect of the tool, and is returned as it is. */
export function stopFor(error: unknown, doing: string): unknown {
  const kind = errorKind(error);
  if (error instanceof Stop || !(error instanceof Error) || kind === undefined) return error;
  const said = `${doing}: ${sentence(error)}`;
  switch (kind) {
    case 'transient':
      if (NO_WAY.test(error.message)) return offline(doing, error);
      return new Stop('unreachable', said, 'retry; an operation that was started is resumed');
    case 'credentials':
      return new Stop('credentials', said, credentialsAdvice(error));
    case 'denied':
      return new Stop('refused', said, 'ask for the permission named above, or use another profile');
    default:
      return new Stop('refused', said);
  }
}

/** The Stop for a command that cannot reach AWS: retries would only take time. */
export function offline(doing: string, error: Error): Stop {
  return new Stop(
    'offline',
    `${doing}: AWS cannot be reached from here: ${sentence(error)}`,
    'check the network, VPN and proxy, then retry; an operation that was started is resumed',
  );
}

/** Whether the clock of this machine is wrong, rather than the credentials. */
export function isOfClock({ name, message }: Error): boolean {
  return CLOCK.test(name) || CLOCK.test(message);
}

export function credentialsAdvice(error: Error): string {
  const { name } = error;
  if (isOfClock(error)) return "correct this machine's clock, then rerun the command";
  if (/^(SignatureDoesNotMatch|InvalidSignature)/.test(name))
    return 'the secret access key does not belong to the access key ID: set both again, then rerun the command';
  return /Expired|TokenProvider|TokenRefresh/.test(name)
    ? 'sign in again (`aws sso login`, or new keys), then rerun the command'
    : 'set AWS_PROFILE or the AWS_* variables, or sign in with `aws sso login`';
}

export function sentence({ name, message }: Error): string {
  const text = message
    .replace(/^AWS SDK error wrapper for (\w+: )?/, '')
    .replace(/^@smithy.*not establish a connection .* (\d+) ms\.$/, 'no connection within $1 ms')
    .replace(/^@smithy.*exceeded the configured (\d+) ms requestTimeout\.$/, 'no answer within $1 ms')
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/\.$/, '');
  return text === '' || text === 'UnknownError' ? name : text;
}
