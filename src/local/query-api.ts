import type { IncomingMessage } from 'node:http';
import { TemplateError } from '../plan/template-error';
import type { ActionContext } from './actions/action';
import { actions } from './actions/index';
import { CLOUDWATCH_NAMESPACE, cloudWatchAnswer } from './alarms/cloudwatch';
import { underFaults } from './faults/under-faults';
import { type HttpAnswer, jsonError, queryAnswer, queryError } from './protocol/answers';
import { demandConstraints } from './protocol/constraints';
import { Input } from './protocol/query';
import { isCbor, type RpcCall, rpcError } from './protocol/rpc';
import { ServiceError, validationError } from './protocol/service-error';
import { STS_NAMESPACE, stsAnswer } from './protocol/sts';
import type { Answer } from './protocol/xml';
import { s3Error } from './storage/s3-error';
import { TemplateUrlError } from './storage/template-url';

const NAMESPACE = 'http://cloudformation.amazonaws.com/doc/2010-05-15/';
/** The versions of the APIs other than CloudFormation. They share a protocol; the version distinguishes them. */
const STS_VERSION = '2011-06-15';
const CLOUDWATCH_VERSION = '2010-08-01';
const NAMESPACES: Readonly<Record<string, string>> = {
  [STS_VERSION]: STS_NAMESPACE,
  [CLOUDWATCH_VERSION]: CLOUDWATCH_NAMESPACE,
};

/** `drop`: the connection is closed without an answer. */
export type Reply = HttpAnswer | 'drop';

/** Answers a call of CloudFormation, STS or CloudWatch. */
export async function answerQuery(
  fields: URLSearchParams,
  context: ActionContext & { readonly method: string },
  requestId: string,
): Promise<Reply> {
  const action = fields.get('Action') ?? '';
  if (context.method !== 'POST' && !READS.test(action)) throw notByGet(action);
  const namespace = NAMESPACES[fields.get('Version') ?? ''] ?? NAMESPACE;
  const failed = (error: unknown): HttpAnswer => queryError(namespace, asServiceError(error), requestId);
  const answer = (): Promise<HttpAnswer> =>
    answerCall(fields, context).then((result) => queryAnswer(namespace, action, result, requestId), failed);
  return underFaults(context.world.faults.onCall(action), answer, failed);
}

async function answerCall(fields: URLSearchParams, context: ActionContext): Promise<Answer> {
  const action = fields.get('Action') ?? '';
  const version = fields.get('Version') ?? '';
  const input = Input.of(fields);
  if (version === STS_VERSION) return stsAnswer(action, input, context);
  if (version === CLOUDWATCH_VERSION)
    return cloudWatchAnswer(action, input, context.world.alarms, context.caller);
  const run = actions.get(action);
  if (!run)
    throw new ServiceError('InvalidAction', `Could not find operation ${action} for version ${version}`);
  demandConstraints(input);
  return run(input, context);
}

/** Answers a call of CloudWatch in one of its other protocols. */
export function answerCloudWatch(call: RpcCall, { world, caller }: ActionContext): Promise<Reply> {
  const failed = (error: unknown): HttpAnswer => call.refuse(asServiceError(error));
  const answer = async (): Promise<HttpAnswer> =>
    call.answer(cloudWatchAnswer(call.operation, call.input(), world.alarms, caller));
  return underFaults(world.faults.onCall(call.operation), () => answer().catch(failed), failed);
}

/** Actions that change nothing. AWS answers all actions to GET as well; here a GET never changes state. */
const READS = /^(Describe|Get|List|Validate|Estimate)/;

function notByGet(action: string): ServiceError {
  return new ServiceError('InvalidAction', `${action} changes state: send it with POST`, 405);
}

/** In the protocol of the service that the request is for, so that its client can read the code. */
export function failureAnswer(
  error: unknown,
  { headers, url = '/' }: Pick<IncomingMessage, 'headers' | 'url'>,
  requestId: string,
): HttpAnswer {
  const found = asServiceError(error);
  if (isCbor({ headers })) return rpcError(found, 'cbor', requestId);
  if (headers['x-amz-target'] !== undefined) return jsonError(found, requestId);
  const service = /\/([^/]+)\/aws4_request/.exec(headers.authorization ?? '')?.[1];
  const isQuery = service === undefined ? /^\/(_local\/|\?|$)/.test(url) : url === '/';
  if (service === 's3' || (service === undefined && !isQuery)) return s3Error(found, url, requestId);
  return isQuery ? queryError(NAMESPACE, found, requestId) : jsonError(found, requestId);
}

function asServiceError(error: unknown): ServiceError {
  if (error instanceof ServiceError) return error;
  if (error instanceof TemplateError || error instanceof TemplateUrlError)
    return validationError(error.message);
  const detail = error instanceof Error ? `: ${error.message}` : '';
  return new ServiceError(
    'InternalFailure',
    `the local endpoint failed because of a defect of its own${detail}`,
    500,
  );
}
