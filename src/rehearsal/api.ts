import type { Data } from '../document/data';
import type { HttpAnswer, Request } from '../local';

/** An error of a JSON protocol. SDKs name their exception after the code. */
export class ApiError extends Error {
  override readonly name = 'ApiError';

  constructor(
    readonly code: string,
    message: string,
  ) {
    super(message);
  }
}

export type Operation = (input: Data) => object;

/** The operations of a service. */
export interface Api {
  readonly operations: Readonly<Record<string, Operation>>;
}

/** By the prefix of the service in the header X-Amz-Target. */
type Services = Readonly<Record<string, Api>>;

/**
 * Answers calls of ECS and CloudWatch Logs in AWS's JSON protocol, in which the header X-Amz-Target names service and
 * operation; `undefined` for other requests.
 */
export async function answerCall(
  { headers, body }: Request,
  services: () => Promise<Services>,
): Promise<HttpAnswer | undefined> {
  const target = headers['x-amz-target'];
  if (typeof target !== 'string') return undefined;
  const [service = '', name = ''] = target.split('.');
  const found = Object.entries(await services()).find(([prefix]) => service.startsWith(prefix))?.[1];
  if (!found) return undefined;
  const operation = Object.entries(found.operations).find(([known]) => known === name)?.[1];
  try {
    if (!operation) throw new ApiError('UnknownOperationException', `the rehearsal does not support ${name}`);
    return json(200, operation(JSON.parse(body.toString('utf8'))));
  } catch (error) {
    if (!(error instanceof ApiError)) throw error;
    return json(400, { __type: error.code, message: error.message });
  }
}

function json(status: number, value: object): HttpAnswer {
  return {
    status,
    headers: { 'content-type': 'application/x-amz-json-1.1' },
    body: JSON.stringify(value),
  };
}
