import type { Request } from './request';
import { arnOfSession } from './session-token';
import { signatureOf } from './signature';

/** The caller, from the signature of a request. */
export interface Caller {
  readonly accountId: string;
  readonly region: string;
  readonly partition: string;
  readonly urlSuffix: string;
  readonly accessKeyId: string;
  /** The user of the endpoint, or the role that the credentials of the request were assumed for. */
  readonly arn: string;
}

/** The account of AWS's own examples. An access key of twelve digits is used as the account ID. */
const DEFAULT_ACCOUNT = '123456789012';
const DEFAULT_REGION = 'us-east-1';

/** The access key ID of the signature names the account, and its credential scope the region. */
export function callerOf(request: Request): Caller {
  const { accessKeyId = '', region, token } = signatureOf(request) ?? {};
  const caller = callerIn(
    /^\d{12}$/.test(accessKeyId) ? accessKeyId : DEFAULT_ACCOUNT,
    region || DEFAULT_REGION,
    accessKeyId,
  );
  return token === undefined ? caller : { ...caller, arn: arnOfSession(token) ?? caller.arn };
}

export function callerIn(accountId: string, region: string, accessKeyId = ''): Caller {
  const china = region.startsWith('cn-');
  const partition = china ? 'aws-cn' : region.startsWith('us-gov-') ? 'aws-us-gov' : 'aws';
  return {
    accountId,
    region,
    partition,
    urlSuffix: china ? 'amazonaws.com.cn' : 'amazonaws.com',
    accessKeyId,
    arn: `arn:${partition}:iam::${accountId}:user/local`,
  };
}
