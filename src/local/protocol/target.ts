import type { Request } from './request';

/** What a call of one of AWS's JSON protocols names in the header X-Amz-Target: `Logs_20140328.FilterLogEvents`. */
export interface Target {
  readonly service: string;
  readonly operation: string | undefined;
}

/** `undefined` for requests of other protocols. */
export function targetOf({ headers }: Pick<Request, 'headers'>): Target | undefined {
  const target = headers['x-amz-target'];
  if (typeof target !== 'string') return undefined;
  const [, service = target, operation] = /^(.*)\.([^.]*)$/.exec(target) ?? [];
  return { service, operation };
}
