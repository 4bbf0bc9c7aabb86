import type { IncomingMessage, ServerResponse } from 'node:http';
import { createServer, type Server } from 'node:https';
import type { DataObject } from '../../../document/data';
import type { User } from '../access/authorizer';
import { OWNER } from '../access/users';
import type { Certificate } from '../certificate';
import { apiVersionOf, resourceKey } from '../resources';
import {
  ApiStatus,
  forbidden,
  methodNotAllowed,
  tooLarge,
  tooManyRequests,
  unauthorized,
  unknownPath,
} from '../status';
import { textAt } from '../values';
import { type Call, objectOf } from './call';
import { AGGREGATED, discovery } from './discovery';
import { openApi } from './openapi';
import { sendLog } from './pod-log';
import { type Place, placeOf } from './requests';
import { answerCall } from './resource-calls';
import { review } from './reviews';
import { fieldSelector, labelSelector, type Selects } from './selectors';
import type { ServedCluster } from './served-cluster';
import { partial, type Shape, shapeOf, tableOf } from './table';
import { watch } from './watch';

/** kubernetes/apiserver pkg/server/config.go: MaxRequestBodyBytes */
const LARGEST_BODY = 3 * 1024 * 1024;
/** The document without types, which is an empty message of Protocol Buffers. kubectl then leaves validation to the server. */
const OPENAPI_V2 = 'application/com.github.proto-openapi.spec.v2.v1.0+protobuf';
const MOST_STREAMS = 200;
const LONGEST_WATCH = 1800;

/** Serves the API of a cluster over TLS. */
export function createApiServer(cluster: ServedCluster, { key, certificate }: Certificate): Server {
  let streams = 0;
  return createServer({ key, cert: certificate }, (incoming, outgoing) => {
    const begin = (): void => {
      if (streams >= MOST_STREAMS) throw tooManyRequests('too many watches: close some of them');
      streams += 1;
      outgoing.once('close', () => {
        streams -= 1;
      });
    };
    const warnings: string[] = [];
    answer(cluster, incoming, outgoing, warnings, begin).catch((error: unknown) => {
      const status = error instanceof ApiStatus ? error : internalError(error);
      if (outgoing.headersSent) outgoing.destroy();
      else send(outgoing, status.code, status.toJson(), warnings, !incoming.complete);
    });
  });
}

async function answer(
  cluster: ServedCluster,
  incoming: IncomingMessage,
  outgoing: ServerResponse,
  warnings: string[],
  begin: () => void,
): Promise<void> {
  const { method = 'GET', headers } = incoming;
  const { pathname, searchParams: query } = new URL(incoming.url ?? '/', 'https://cluster');
  const open = method === 'GET' ? openAnswer(cluster, pathname) : undefined;
  if (typeof open === 'string') {
    outgoing.writeHead(200, { 'content-type': 'text/plain' }).end(open);
    return;
  }
  if (open) {
    send(outgoing, 200, open, warnings);
    return;
  }
  const user = userOf(cluster, incoming);
  if (method === 'GET') {
    const aggregated = headers.accept?.includes('as=APIGroupDiscoveryList') === true;
    const found = discovery(pathname.replace(/(.)\/$/, '$1'), aggregated) ?? openApi(pathname);
    if (found) {
      send(
        outgoing,
        200,
        found,
        warnings,
        false,
        found.kind === 'APIGroupDiscoveryList' ? AGGREGATED : undefined,
      );
      return;
    }
  }
  if (method === 'GET' && pathname === '/openapi/v2') {
    outgoing.writeHead(200, { 'content-type': OPENAPI_V2 }).end();
    return;
  }
  const place = placeOf(pathname);
  if (!place) throw unknownPath();
  const call: Call = { method, place, query, headers, body: await bodyOf(incoming), user, warnings };
  const isWatch = method === 'GET' && ['true', '1'].includes(query.get('watch') ?? '');
  const verb = verbOf(call, isWatch);
  demandAccess(cluster, call, verb);
  if (place.resource.group.startsWith('auth')) {
    send(outgoing, 201, review(place.resource.kind, objectOf(call), user, cluster.authorizer), warnings);
  } else if (place.subresource === 'log') {
    if (query.get('follow') === 'true') begin();
    await sendLog(cluster, call, outgoing);
  } else if (isWatch) {
    begin();
    startWatch(cluster, call, outgoing);
  } else if (verb === 'list') send(outgoing, 200, list(cluster, call), warnings);
  else {
    const shape = shapeOf(headers.accept ?? '', query);
    const { status, object } = answerCall(cluster, call, selectionOf(call));
    send(outgoing, status, shaped(cluster, place, object, shape), warnings);
  }
}

/** What the server answers to everyone. */
function openAnswer(cluster: ServedCluster, path: string): DataObject | string | undefined {
  if (path === '/version') return cluster.version;
  return ['/healthz', '/livez', '/readyz'].includes(path) ? 'ok' : undefined;
}

function userOf(cluster: ServedCluster, { headers }: IncomingMessage): User {
  const token = /^Bearer (\S+)$/.exec(headers.authorization ?? '')?.[1];
  const arn = token === undefined ? undefined : cluster.arnOf(token);
  const user = arn === 'owner' ? OWNER : arn === undefined ? undefined : cluster.userOf(arn);
  if (!user) throw unauthorized();
  return user;
}

const VERBS: Readonly<Record<string, string>> = { POST: 'create', PUT: 'update', PATCH: 'patch' };

function verbOf({ method, place }: Call, isWatch: boolean): string {
  const one = place.name !== '';
  if (method === 'GET') return isWatch ? 'watch' : one ? 'get' : 'list';
  if (method === 'DELETE') return one ? 'delete' : 'deletecollection';
  const verb = VERBS[method];
  if (verb === undefined) throw methodNotAllowed();
  return verb;
}

function demandAccess({ authorizer }: ServedCluster, { user, place }: Call, verb: string): void {
  const { resource, subresource, namespace, name } = place;
  if (subresource === '' && !resource.verbs.includes(verb)) throw methodNotAllowed();
  const full = `${resource.plural}${subresource === '' ? '' : `/${subresource}`}`;
  // Access to a namespace itself is access within it.
  const scope = resource.kind === 'Namespace' ? name : namespace;
  if (authorizer.isAllowed(user, { verb, group: resource.group, resource: full, namespace: scope, name }))
    return;
  const where = namespace === '' ? 'at the cluster scope' : `in the namespace "${namespace}"`;
  throw forbidden(
    resource,
    name,
    `User "${user.name}" cannot ${verb} resource "${full}" in API group "${resource.group}" ${where}`,
  );
}

function selectionOf({ query, place }: Call): Selects {
  const labels = labelSelector(query.get('labelSelector') ?? '');
  const fields = fieldSelector(query.get('fieldSelector') ?? '');
  const { name } = place;
  return (object) =>
    labels(object) && fields(object) && (name === '' || textAt(object, 'metadata', 'name') === name);
}

function list(cluster: ServedCluster, call: Call): DataObject {
  const { place, query, headers } = call;
  const key = resourceKey(place.resource);
  const scope = place.namespace === '' ? undefined : place.namespace;
  const objects = (cluster.measured(key, scope) ?? cluster.store.list(key, scope)).filter(selectionOf(call));
  const metadata = { resourceVersion: String(cluster.store.revision) };
  const shape = shapeOf(headers.accept ?? '', query);
  if (shape.as === 'table') return tableOf(place.resource, objects, shape, metadata, cluster.now());
  if (shape.as === 'metadata')
    return {
      kind: 'PartialObjectMetadataList',
      apiVersion: 'meta.k8s.io/v1',
      metadata,
      items: objects.map(partial),
    };
  const { kind } = place.resource;
  return { kind: `${kind}List`, apiVersion: apiVersionOf(place.resource), metadata, items: objects };
}

function startWatch(cluster: ServedCluster, call: Call, outgoing: ServerResponse): void {
  const { place, query, headers } = call;
  const shape = shapeOf(headers.accept ?? '', query);
  const since = query.get('resourceVersion');
  watch(
    cluster.store,
    {
      resource: place.resource,
      namespace: place.namespace,
      selects: selectionOf(call),
      since: since ? Number(since) : undefined,
      bookmarks: query.get('allowWatchBookmarks') === 'true',
      initialEvents: query.get('sendInitialEvents') === 'true',
      seconds: Math.min(Number(query.get('timeoutSeconds') ?? LONGEST_WATCH) || LONGEST_WATCH, LONGEST_WATCH),
      shaped: (object) => shaped(cluster, place, object, shape),
    },
    outgoing,
  );
}

function shaped(cluster: ServedCluster, { resource }: Place, object: DataObject, shape: Shape): DataObject {
  if (object.kind !== resource.kind || shape.as === 'object') return object;
  if (shape.as === 'metadata') return partial(object);
  const metadata = { resourceVersion: textAt(object, 'metadata', 'resourceVersion') };
  return tableOf(resource, [object], shape, metadata, cluster.now());
}

async function bodyOf(incoming: IncomingMessage): Promise<Buffer> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of incoming) {
    const bytes = Buffer.from(chunk);
    size += bytes.length;
    if (size > LARGEST_BODY) throw tooLarge(LARGEST_BODY);
    chunks.push(bytes);
  }
  return Buffer.concat(chunks);
}

function internalError(error: unknown): ApiStatus {
  const message = error instanceof Error ? error.message : String(error);
  return new ApiStatus(500, 'InternalError', `Internal error occurred: ${message}`);
}

function send(
  outgoing: ServerResponse,
  status: number,
  object: DataObject,
  warnings: readonly string[],
  closes = false,
  type = 'application/json',
): void {
  const body = JSON.stringify(object);
  outgoing.writeHead(status, {
    'content-type': type,
    'content-length': Buffer.byteLength(body),
    ...(closes && { connection: 'close' }),
    ...(warnings.length > 0 && { warning: warnings.map((one) => `299 - ${JSON.stringify(one)}`).join(', ') }),
  });
  outgoing.end(body);
}
