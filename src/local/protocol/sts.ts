import type { ActionContext } from '../actions/action';
import type { Input } from './query';
import { ServiceError } from './service-error';
import { sessionToken } from './session-token';
import type { Answer } from './xml';

export const STS_NAMESPACE = 'https://sts.amazonaws.com/doc/2011-06-15/';
const HOUR = 3_600_000;

/** The part of STS that deployments need: the caller's identity, and roles that anyone may assume. */
export function stsAnswer(action: string, input: Input, { caller, world }: ActionContext): Answer {
  const { partition, accountId, arn } = caller;
  if (action === 'GetCallerIdentity') return { Arn: arn, UserId: 'AIDALOCAL', Account: accountId };
  const credentialsOf = (account: string, session: string): Answer => {
    const SessionToken = sessionToken(session);
    return {
      AccessKeyId: account,
      SecretAccessKey: world.secret.ofSession(SessionToken),
      SessionToken,
      Expiration: new Date(world.clock() + HOUR),
    };
  };
  if (action === 'GetSessionToken') return { Credentials: credentialsOf(accountId, arn) };
  if (action === 'AssumeRole') {
    const role = input.required('RoleArn');
    const name = input.required('RoleSessionName');
    const account = role.split(':')[4] ?? accountId;
    const session = `arn:${partition}:sts::${account}:assumed-role/${role.split('/').at(-1)}/${name}`;
    return {
      Credentials: credentialsOf(account, session),
      AssumedRoleUser: { AssumedRoleId: `AROALOCAL:${name}`, Arn: session },
    };
  }
  throw new ServiceError('InvalidAction', `Could not find operation ${action} for version 2011-06-15`);
}
