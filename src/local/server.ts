import { randomUUID } from 'node:crypto';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { ActionContext } from './actions/action';
import { control } from './control';
import type { HttpAnswer } from './protocol/answers';
import { callerOf } from './protocol/caller';
import { ASTRAY, FOREIGN, isAstray, isForeign } from './protocol/origin';
import type { Request } from './protocol/request';
import { ServiceError } from './protocol/service-error';
import { answerQuery, failureAnswer, type Reply } from './query-api';
import { S3 } from './storage/s3';
import { byHost } from './storage/template-url';

const LARGEST_REQUEST = 64 * 1024 * 1024;

/** Answers what is its own; `undefined` leaves a request to the endpoint. */
export type Pages = (request: Request) => Promise<HttpAnswer | undefined>;

interface Shared extends Pick<ActionContext, 'world' | 'engine'> {
  readonly pages?: Pages | undefined;
}

/** CloudFormation, STS and S3 behind one port: the first two speak the Query protocol, everything else is S3. */
export function createEndpoint(shared: Shared): Server {
  const s3 = new S3(shared.world.objects);
  return createServer((incoming, outgoing) => {
    const requestId = randomUUID();
    reply(incoming, shared, s3, requestId)
      .catch((error: unknown) => failureAnswer(error, requestId))
      .then((answer) => send(answer, outgoing));
  });
}

async function reply(incoming: IncomingMessage, shared: Shared, s3: S3, requestId: string): Promise<Reply> {
  if (isAstray(incoming.headers)) throw new ServiceError('AccessDenied', ASTRAY, 403);
  const request: Request = {
    method: incoming.method ?? 'GET',
    url: new URL(incoming.url ?? '/', 'http://127.0.0.1'),
    headers: incoming.headers,
    body: await bodyOf(incoming),
  };
  const page = await shared.pages?.(request);
  if (page) return page;
  if (isForeign(request.headers)) throw new ServiceError('AccessDenied', FOREIGN, 403);
  if (request.url.pathname.startsWith('/_local/')) return control(request, shared);
  const caller = callerOf(request.headers, request.url.searchParams);
  const fields = queryFields(request);
  if (fields?.has('Action')) return answerQuery(fields, { ...shared, caller }, requestId);
  const host = new URL(`http://${request.headers.host ?? 'localhost'}`).hostname;
  return s3.answer(request, caller, byHost(host), requestId);
}

/** The fields of a Query API request, which may stand in the body or behind the question mark. */
function queryFields({ method, url, headers, body }: Request): URLSearchParams | undefined {
  if (url.pathname !== '/') return undefined;
  const isForm = headers['content-type']?.startsWith('application/x-www-form-urlencoded') === true;
  if (method === 'POST' && isForm) return new URLSearchParams(body.toString('utf8'));
  return method === 'GET' ? url.searchParams : undefined;
}

async function bodyOf(incoming: IncomingMessage): Promise<Buffer> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of incoming) {
    const bytes = Buffer.from(chunk);
    size += bytes.length;
    if (size > LARGEST_REQUEST)
      throw new ServiceError('EntityTooLarge', 'Your proposed upload exceeds the maximum allowed size', 400);
    chunks.push(bytes);
  }
  return Buffer.concat(chunks);
}

function send(answer: Reply, outgoing: ServerResponse): void {
  if (answer === 'drop') {
    outgoing.destroy();
    return;
  }
  const { status, headers, body } = answer;
  outgoing.writeHead(status, { 'content-length': Buffer.byteLength(body), ...headers });
  outgoing.end(body);
}
