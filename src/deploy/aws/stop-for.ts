import { errorKind, isClockError, isOffline } from '../../aws/errors';
import { Stop } from '../stop';

/** The Stop for an error of AWS. Any other error is a defect of the tool, and is returned as it is. */
export function stopFor(error: unknown, doing: string): unknown {
  const kind = errorKind(error);
  if (error instanceof Stop || !(error instanceof Error) || kind === undefined) return error;
  const message = `${doing}: ${sentence(error)}`;
  switch (kind) {
    case 'transient':
      if (isOffline(error)) return offline(doing, error);
      return new Stop('unreachable', message, 'retry; an operation that was started is resumed');
    case 'credentials':
      return new Stop('credentials', message, credentialsAdvice(error));
    case 'denied':
      return new Stop('refused', message, 'ask for the permission named above, or use another profile');
    default:
      return new Stop('refused', message);
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

export function credentialsAdvice(error: Error): string {
  const { name } = error;
  if (isClockError(error)) return "correct this machine's clock, then rerun the command";
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
