import { cbor, dateToTag } from '@smithy/core/cbor';
import type { HttpAnswer } from './answers';
import { Input } from './query';
import type { Request } from './request';
import { ServiceError } from './service-error';
import { targetOf } from './target';
import type { Answer } from './xml';

/** A call in a protocol whose requests name service and operation: AWS JSON 1.0, or Smithy RPC v2 CBOR. */
export interface RpcCall {
  readonly operation: string;
  input(): Input;
  answer(result: Answer): HttpAnswer;
  refuse(error: ServiceError): HttpAnswer;
}

type Encoding = 'json' | 'cbor';

/** The call of a service, by the name in its target; `undefined` for other requests. */
export function rpcCallOf(request: Request, service: string, requestId: string): RpcCall | undefined {
  const operation = cborOperation(request, service) ?? jsonOperation(request, service);
  if (operation === undefined) return undefined;
  const encoding = isCbor(request) ? 'cbor' : 'json';
  return {
    operation,
    input: () => Input.of(flattened(decoded(request.body, encoding))),
    answer: (result) => answerOf(200, result, encoding, requestId),
    refuse: (error) => rpcError(error, encoding, requestId),
  };
}

export function isCbor({ headers }: Pick<Request, 'headers'>): boolean {
  return headers['smithy-protocol'] === 'rpc-v2-cbor';
}

/** A client that knows the Query protocol finds the code of the error in a header of its own. */
export function rpcError(
  { code, message, status }: ServiceError,
  encoding: Encoding,
  requestId: string,
): HttpAnswer {
  const answer = answerOf(status, { __type: code, message }, encoding, requestId);
  const query = `${code};${status < 500 ? 'Sender' : 'Receiver'}`;
  return { ...answer, headers: { ...answer.headers, 'x-amzn-query-error': query } };
}

function cborOperation(request: Request, service: string): string | undefined {
  const [, , name, , operation] = request.url.pathname.split('/');
  return isCbor(request) && name === service ? operation : undefined;
}

function jsonOperation(request: Request, service: string): string | undefined {
  const target = targetOf(request);
  return target?.service === service ? target.operation : undefined;
}

function decoded(body: Buffer, encoding: Encoding): unknown {
  try {
    if (body.length === 0) return {};
    return encoding === 'json' ? JSON.parse(body.toString('utf8')) : cbor.deserialize(body);
  } catch {
    throw new ServiceError(
      'SerializationException',
      `The body of the request is not valid ${encoding.toUpperCase()}.`,
    );
  }
}

/** The fields as the Query protocol writes them: `AlarmNames.member.1`. */
function* flattened(value: unknown, path = ''): Iterable<readonly [string, string]> {
  if (Array.isArray(value)) {
    for (const [index, item] of value.entries()) yield* flattened(item, `${path}.member.${index + 1}`);
  } else if (typeof value === 'object' && value !== null) {
    for (const [name, item] of Object.entries(value))
      yield* flattened(item, path === '' ? name : `${path}.${name}`);
  } else if (value !== null && value !== undefined) yield [path, String(value)];
}

function answerOf(status: number, result: Answer, encoding: Encoding, requestId: string): HttpAnswer {
  return encoding === 'json'
    ? {
        status,
        headers: { 'content-type': 'application/x-amz-json-1.0', 'x-amzn-requestid': requestId },
        body: JSON.stringify(plain(result, (date) => date.getTime() / 1000)),
      }
    : {
        status,
        headers: {
          'content-type': 'application/cbor',
          'smithy-protocol': 'rpc-v2-cbor',
          'x-amzn-requestid': requestId,
        },
        body: cbor.serialize(plain(result, dateToTag)),
      };
}

/** The answer without fields that are `undefined`, with times as the encoding writes them. */
function plain(answer: Answer, time: (date: Date) => unknown): unknown {
  if (answer instanceof Date) return time(answer);
  if (Array.isArray(answer)) return answer.map((item) => plain(item, time));
  if (typeof answer !== 'object') return answer;
  return Object.fromEntries(
    Object.entries(answer).flatMap(([name, value]) =>
      value === undefined ? [] : [[name, plain(value, time)]],
    ),
  );
}
