import { Stop } from '../stop';

/** What an error of an AWS call means for a deployment. */
export type ErrorKind = 'transient' | 'credentials' | 'denied' | 'missing' | 'refused';

const THROTTLED =
  /^(Throttl|RequestLimitExceeded|TooManyRequests|RequestThrottled|SlowDown|PriorRequestNotComplete)/;
const BROKEN =
  /^(TimeoutError|RequestTimeout|ServiceUnavailable|InternalFailure|InternalServerError|InternalError|AbortError)/;
const CREDENTIALS =
  /^(ExpiredToken|InvalidClientTokenId|UnrecognizedClient|CredentialsProviderError|TokenProviderError|SignatureDoesNotMatch|InvalidAccessKeyId|AuthFailure|IncompleteSignature|InvalidSignature|InvalidToken|RequestTimeTooSkewed|RequestInTheFuture|TokenRefreshRequired|RequestExpired|MissingAuthenticationToken)/;
/** AWS takes a call only near the time that it was signed at. Each service says that in its own way. */
const CLOCK =
  /^(RequestTimeTooSkewed|RequestInTheFuture|RequestExpired)|Signature (expired|not yet current)|request time and the current time/;
const DENIED = /^(AccessDenied|UnauthorizedOperation|Forbidden|NotAuthorized|OptInRequired|403)/;
const MISSING =
  /^(ChangeSetNotFound|NoSuchKey|NoSuchBucket|NotFound|StackNotFound|ClusterNotFound|ResourceNotFound)/;
/** Of a code or a message: the SDK may keep only the latter. */
const CUT_OFF = /\b(ECONNRESET|ECONNREFUSED|ECONNABORTED|EPIPE|ETIMEDOUT)\b/;
/** Nothing was reached at all: with no network, asking again is only waiting. */
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
  // What comes back garbled was cut off on its way; the SDK wraps the parser's error.
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

/** The end of a command that AWS's answer makes impossible. What isn't AWS's answer is a mistake of ours, and thrown on. */
export function stopFor(error: unknown, doing: string): unknown {
  const kind = errorKind(error);
  if (error instanceof Stop || !(error instanceof Error) || kind === undefined) return error;
  const said = `${doing}: ${sentence(error)}`;
  switch (kind) {
    case 'transient':
      if (NO_WAY.test(error.message)) return offline(doing, error);
      return new Stop('unreachable', said, 'try again; what was begun is taken up where it stands');
    case 'credentials':
      return new Stop('credentials', said, credentialsAdvice(error));
    case 'denied':
      return new Stop('refused', said, 'ask for the permission that it names, or take another profile');
    default:
      return new Stop('refused', said);
  }
}

/** The end of a command that reaches nobody: to try again and again would only be waiting. */
export function offline(doing: string, error: Error): Stop {
  return new Stop(
    'offline',
    `${doing}: there is no way to AWS from here: ${sentence(error)}`,
    'look at the network, a VPN or a proxy, then try again; what was begun is taken up where it stands',
  );
}

/** Whether the credentials may be right, and this machine's clock isn't. */
export function isOfClock({ name, message }: Error): boolean {
  return CLOCK.test(name) || CLOCK.test(message);
}

export function credentialsAdvice(error: Error): string {
  const { name } = error;
  if (isOfClock(error)) return "set this machine's clock, then repeat the command";
  if (/^(SignatureDoesNotMatch|InvalidSignature)/.test(name))
    return 'the secret access key is not that of the access key: set both again, then repeat the command';
  return /Expired|TokenProvider|TokenRefresh/.test(name)
    ? 'sign in again (`aws sso login`, or fresh keys), then repeat the command'
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
