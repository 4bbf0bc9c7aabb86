import type { IncomingHttpHeaders } from 'node:http';
import type { Data, DataObject } from '../../../document/data';
import { isObject } from '../../../document/data';
import type { User } from '../access/authorizer';
import { badRequest, unsupportedMediaType } from '../status';
import { numberAt, textAt } from '../values';
import type { DeleteOptions, WriteOptions } from '../writes';
import { fromProtobuf, isProtobuf } from './protobuf';
import type { Place } from './requests';

/** An authenticated request for a resource. */
export interface Call {
  readonly method: string;
  readonly place: Place;
  readonly query: URLSearchParams;
  readonly headers: IncomingHttpHeaders;
  readonly body: Buffer;
  readonly user: User;
  /** Sent as headers. */
  readonly warnings: string[];
}

export function writeOptions({ query, headers, warnings }: Call): WriteOptions {
  const agent = String(headers['user-agent'] ?? 'unknown').split('/')[0] ?? '';
  return {
    manager: query.get('fieldManager') || agent,
    dryRun: isDryRun(query.getAll('dryRun')),
    warn: (message) => warnings.push(message),
  };
}

function isDryRun(values: readonly string[]): boolean {
  const unknown = values.find((value) => value !== 'All' && value !== '');
  if (unknown !== undefined)
    throw badRequest(
      `Invalid value: ["${unknown}"]: dryRun: Unsupported value: "${unknown}": supported values: "All"`,
    );
  return values.includes('All');
}

/** From the body and the query. */
export function deleteOptions({ body, query }: Call): DeleteOptions {
  const given = body.length === 0 ? {} : contentOf(body);
  const grace =
    numberAt(given, 'gracePeriodSeconds') ??
    (query.has('gracePeriodSeconds') ? Number(query.get('gracePeriodSeconds')) : undefined);
  const dryRun = isObject(given) && Array.isArray(given.dryRun) ? given.dryRun.map(String) : [];
  const text = (...path: readonly string[]): string | undefined => textAt(given, ...path) || undefined;
  return {
    gracePeriodSeconds: grace,
    propagationPolicy: text('propagationPolicy') ?? query.get('propagationPolicy') ?? undefined,
    uid: text('preconditions', 'uid'),
    resourceVersion: text('preconditions', 'resourceVersion'),
    dryRun: isDryRun([...dryRun, ...query.getAll('dryRun')]),
  };
}

/** The content of a body in JSON, YAML or, for some kinds, Protocol Buffers. */
export function contentOf(body: Buffer): Data {
  if (isProtobuf(body)) {
    const object = fromProtobuf(body);
    if (object) return object;
    throw unsupportedMediaType(['application/json', 'application/yaml']);
  }
  const text = body.toString('utf8');
  try {
    return JSON.parse(text);
  } catch (error) {
    if (/^\s*[{[]/.test(text)) throw badRequest(`the object provided is unrecognized: ${describe(error)}`);
  }
  try {
    // Loaded when it is needed: clients send JSON, with few exceptions.
    const { parse } = require('yaml') as typeof import('yaml');
    return parse(text) as Data;
  } catch (error) {
    throw badRequest(`error converting YAML to JSON: ${describe(error)}`);
  }
}

const describe = (error: unknown): string => (error instanceof Error ? error.message : String(error));

export function objectOf({ body }: Call): DataObject {
  const content = contentOf(body);
  if (!isObject(content)) throw badRequest('the object provided is unrecognized (must be of type Object)');
  return content;
}
