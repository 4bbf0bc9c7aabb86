import { randomUUID } from 'node:crypto';
import type { ActionContext } from '../actions/action';
import type { Input } from './query';
import { ServiceError } from './service-error';
import type { Answer } from './xml';

export const STS_NAMESPACE = 'https://sts.amazonaws.com/doc/2011-06-15/';
const HOUR = 3_600_000;

/** The part of STS that deployments need: the caller's identity, and roles that anyone may assume. */
export function stsAnswer(action: string, input: Input, { caller, world }: ActionContext): Answer {
  const { partition, accountId } = caller;
  if (action === 'GetCallerIdentity')
    return { Arn: `arn:${partition}:iam::${accountId}:user/local`, UserId: 'AIDALOCAL', Account: accountId };
  const SessionToken = randomUUID();
  const credentials = {
    AccessKeyId: accountId,
    SecretAccessKey: world.secret.ofSession(SessionToken),
    SessionToken,
    Expiration: new Date(world.clock() + HOUR),
  };
  if (action === 'GetSessionToken') return { Credentials: credentials };
  if (action === 'AssumeRole') {
    const role = input.required('RoleArn');
    const session = input.required('RoleSessionName');
    const account = role.split(':')[4] ?? accountId;
    return {
      Credentials: { ...credentials, AccessKeyId: account },
      AssumedRoleUser: {
        AssumedRoleId: `AROALOCAL:${session}`,
        Arn: `arn:${partition}:sts::${account}:assumed-role/${role.split('/').at(-1)}/${session}`,
      },
    };
  }
  throw new ServiceError('InvalidAction', `Could not find operation ${action} for version 2011-06-15`);
}
