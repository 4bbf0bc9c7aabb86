import { randomUUID } from 'node:crypto';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { ActionContext } from './actions/action';
import { control } from './control';
import { underFaults } from './faults/under-faults';
import { Gate } from './protocol/access';
import { type HttpAnswer, jsonError, queryError } from './protocol/answers';
import { callerOf } from './protocol/caller';
import { ASTRAY, FOREIGN, isAstray, isForeign } from './protocol/origin';
import type { Request } from './protocol/request';
import { CLOUDFRONT_NAMESPACE, cloudFrontOperation, s3Operation } from './protocol/rest';
import { isCbor, rpcCallOf } from './protocol/rpc';
import { ServiceError } from './protocol/service-error';
import { mayProveAccess, signatureOf } from './protocol/signature';
import { targetOf } from './protocol/target';
import { answerCloudWatch, answerQuery, failureAnswer, type Reply } from './query-api';
import type { Secret } from './state/secret';
import { S3 } from './storage/s3';
import { s3Error } from './storage/s3-error';
import { byHost } from './storage/template-url';

/** An object of S3. */
const LARGEST_UPLOAD = 64 * 1024 * 1024;
/** Any other call: a template, 200 parameters of 4,096 characters and a policy, percent-encoded. */
const LARGEST_CALL = 4 * 1024 * 1024;

/** Answers requests; `undefined` for those that it does not know. */
export type Answerer = (request: Request) => Promise<HttpAnswer | undefined>;

interface Shared extends Pick<ActionContext, 'world' | 'engine'> {
  readonly secret: Secret;
  /** The console, below `/_local/console/`. */
  readonly pages?: Answerer | undefined;
  /** Services of AWS beside CloudFormation, STS and S3. */
  readonly services?: Answerer | undefined;
}

/** CloudFormation, STS, CloudWatch and S3 behind one port: the first three speak the Query protocol, everything else is S3. */
export function createEndpoint(shared: Shared): Server {
  const s3 = new S3(shared.world.objects);
  const gate = new Gate(shared.secret, shared.world.store.folder);
  return createServer((incoming, outgoing) => {
    const requestId = randomUUID();
    reply(incoming, { ...shared, s3, gate }, requestId)
      .catch((error: unknown) => failureAnswer(error, incoming, requestId))
      .then((answer) => send(answer, outgoing, incoming.complete));
  });
}

interface Parts extends Shared {
  readonly s3: S3;
  readonly gate: Gate;
}

async function reply(incoming: IncomingMessage, parts: Parts, requestId: string): Promise<Reply> {
  const { headers, method = 'GET', url: target = '/' } = incoming;
  if (isAstray(headers)) throw new ServiceError('AccessDenied', ASTRAY, 403);
  const url = new URL(target, 'http://127.0.0.1');
  const unread: Request = { method, url, target, headers, body: Buffer.alloc(0) };
  if (isConsoleShell(unread)) return (await parts.pages?.(unread)) ?? notFound(url);
  // The body of a request without credentials is not read.
  if (!mayProveAccess(unread)) throw parts.gate.refusal();
  const request: Request = {
    ...unread,
    body: await bodyOf(incoming, isUpload(unread) ? LARGEST_UPLOAD : LARGEST_CALL),
  };
  const access = parts.gate.accessOf(request);
  if (access === 'none') throw parts.gate.refusal();
  if (url.pathname.startsWith(CONSOLE)) return (await parts.pages?.(request)) ?? notFound(url);
  if (access !== 'owner') throw parts.gate.refusal();
  if (isForeign(headers)) throw new ServiceError('AccessDenied', FOREIGN, 403);
  const caller = callerOf(request);
  const alarms = method === 'POST' ? rpcCallOf(request, CLOUDWATCH, requestId) : undefined;
  if (alarms) return answerCloudWatch(alarms, { ...parts, caller });
  const answer = await serviceAnswer(request, parts);
  if (answer) return answer;
  if (url.pathname.startsWith('/_local/')) return control(request, parts);
  const fields = queryFields(request);
  if (fields?.has('Action') && isQueryService(request))
    return answerQuery(fields, { ...parts, caller, method }, requestId);
  const service = signatureOf(request)?.service;
  if (headers['x-amz-target'] !== undefined || (service !== undefined && !EMULATED.has(service)))
    throw notEmulated(request, service ?? 'this service', fields?.get('Action') ?? undefined);
  const host = new URL(`http://${headers.host ?? 'localhost'}`).hostname;
  return underFaults(
    parts.world.faults.onNamedCall(s3Operation(request)),
    async () => parts.s3.answer(request, caller, byHost(host), requestId),
    (error) => s3Error(error, url.pathname, requestId),
  );
}

/** Answers a call of a JSON protocol, whose header names the action, or of CloudFront. */
function serviceAnswer(request: Request, { services, world }: Parts): Promise<Reply | undefined> {
  const action = targetOf(request)?.operation;
  if (!services) return Promise.resolve(undefined);
  const operation = cloudFrontOperation(request);
  if (operation !== undefined)
    return underFaults<HttpAnswer | undefined>(
      world.faults.onNamedCall(operation),
      () => services(request),
      (error) => queryError(CLOUDFRONT_NAMESPACE, error, randomUUID()),
    );
  if (action === undefined) return services(request);
  return underFaults<HttpAnswer | undefined>(
    world.faults.onCall(action),
    () => services(request),
    (error) => jsonError(error, randomUUID()),
  );
}

/** CloudWatch in the targets of its calls. */
const CLOUDWATCH = 'GraniteServiceVersion20100801';

/** Services whose calls do not name a target, by their names in signatures. */
const EMULATED = new Set(['cloudformation', 'sts', 's3']);

/** The error code depends on the protocol: JSON, Query or REST. */
function notEmulated(request: Request, service: string, action: string | undefined): ServiceError {
  const target = targetOf(request);
  const [code, call] = target
    ? ['UnknownOperationException', target.operation ?? target.service]
    : action === undefined
      ? ['NotImplemented', `${request.method} ${request.url.pathname}`]
      : ['InvalidAction', action];
  return new ServiceError(
    code ?? '',
    `The local endpoint does not emulate ${call} of ${service}.`,
    code === 'NotImplemented' ? 501 : 400,
  );
}

const CONSOLE = '/_local/console/';

/** The page, script and styles of the console contain no state. The page requests it with the key of the console. */
function isConsoleShell({ method, url, headers }: Request): boolean {
  if (method !== 'GET') return false;
  const isRoot = url.pathname === '/' && url.search === '' && headers.accept?.includes('text/html') === true;
  return isRoot || /^\/_local\/console\/?[\w.-]*$/.test(url.pathname);
}

function notFound({ pathname }: URL): HttpAnswer {
  return {
    status: 404,
    headers: { 'content-type': 'text/plain' },
    body: `there is nothing at ${pathname}\n`,
  };
}

/** The fields of a Query API request, from the body or the query string. */
function queryFields({ method, url, headers, body }: Request): URLSearchParams | undefined {
  if (url.pathname !== '/') return undefined;
  const isForm = headers['content-type']?.startsWith('application/x-www-form-urlencoded') === true;
  if (method === 'POST' && isForm) return new URLSearchParams(body.toString('utf8'));
  return method === 'GET' ? url.searchParams : undefined;
}

/** Unsigned calls, with the secret as a bearer token, are for CloudFormation or STS. */
function isQueryService(request: Request): boolean {
  return ['cloudformation', 'sts', 'monitoring', undefined].includes(signatureOf(request)?.service);
}

function isUpload({ url, headers }: Request): boolean {
  return (
    !isCbor({ headers }) &&
    url.pathname !== '/' &&
    !url.pathname.startsWith('/_local/') &&
    headers['x-amz-target'] === undefined
  );
}

async function bodyOf(incoming: IncomingMessage, largest: number): Promise<Buffer> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of incoming) {
    const bytes = Buffer.from(chunk);
    size += bytes.length;
    if (size > largest)
      throw new ServiceError('RequestEntityTooLarge', `The request is larger than ${largest} bytes`, 413);
    chunks.push(bytes);
  }
  return Buffer.concat(chunks);
}

/** @param complete whether the whole request was read. Otherwise its rest would be read as the next request. */
function send(answer: Reply, outgoing: ServerResponse, complete: boolean): void {
  if (answer === 'drop') {
    outgoing.destroy();
    return;
  }
  const { status, headers, body } = answer;
  outgoing.writeHead(status, {
    'content-length': Buffer.byteLength(body),
    ...(!complete && { connection: 'close' }),
    ...headers,
  });
  outgoing.end(body);
}
