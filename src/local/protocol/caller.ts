import type { IncomingHttpHeaders } from 'node:http';

/** Who calls, as far as a local endpoint can tell. */
export interface Caller {
  readonly accountId: string;
  readonly region: string;
  readonly partition: string;
  readonly urlSuffix: string;
  readonly accessKeyId: string;
}

/** The account of AWS's own examples. An access key of twelve digits stands for the account of that number. */
const DEFAULT_ACCOUNT = '123456789012';
const DEFAULT_REGION = 'us-east-1';

/** Signatures aren't checked; their credential scope (`<key>/<date>/<region>/<service>/aws4_request`) tells the region. */
export function callerOf(headers: IncomingHttpHeaders, search: URLSearchParams): Caller {
  const scope =
    /Credential=([^,\s]+)/.exec(headers.authorization ?? '')?.[1] ?? search.get('X-Amz-Credential') ?? '';
  const [accessKeyId = '', , region] = scope.split('/');
  return callerIn(
    /^\d{12}$/.test(accessKeyId) ? accessKeyId : DEFAULT_ACCOUNT,
    region || DEFAULT_REGION,
    accessKeyId,
  );
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
  };
}
