import type { Data } from '../document/data';
import { type HttpAnswer, type Request, targetOf } from '../local';

/** An error of a JSON protocol. SDKs name their exception after the code. */
export class ApiError extends Error {
  override readonly name: string = 'ApiError';

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
  request: Request,
  services: () => Promise<Services>,
): Promise<HttpAnswer | undefined> {
  const target = targetOf(request);
  if (!target) return undefined;
  const { service, operation: name = '' } = target;
  const found = Object.entries(await services()).find(([prefix]) => service.startsWith(prefix))?.[1];
  if (!found) return undefined;
  const operation = Object.entries(found.operations).find(([known]) => known === name)?.[1];
  return answerJson('1.1', () => {
    if (!operation) throw new ApiError('UnknownOperationException', `the rehearsal does not support ${name}`);
    return operation(inputOf(request));
  });
}

/** The input of a call in a JSON protocol. */
export function inputOf({ body }: Request): Data {
  return JSON.parse(body.toString('utf8'));
}

/** Answers with the result of a call, or with its ApiError. */
export async function answerJson(version: '1.0' | '1.1', call: () => unknown): Promise<HttpAnswer> {
  const json = (status: number, value: unknown): HttpAnswer => ({
    status,
    headers: { 'content-type': `application/x-amz-json-${version}` },
    body: JSON.stringify(value),
  });
  try {
    return json(200, await call());
  } catch (error) {
    if (!(error instanceof ApiError)) throw error;
    return json(400, { __type: error.code, message: error.message });
  }
}
