import { Agent, request } from 'node:https';
import { type Data, type DataObject, entry } from '../../document/data';
import { apiKind } from '../../spec/kubernetes';
import { Stop } from '../stop';
import type { ClusterAddress } from './cluster';

/** What identifies an object. */
export interface ObjectName {
  readonly apiVersion: string;
  readonly kind: string;
  readonly name: string;
  readonly namespace?: string;
}

/** An answer of the API server that is no success. */
export class ApiFailure extends Error {
  override readonly name = 'ApiFailure';

  constructor(
    readonly code: number,
    readonly reason: string,
    message: string,
  ) {
    super(message);
  }
}

const ANSWER_WITHIN = 30_000;

/** The part of the Kubernetes API that a deployment needs. */
export class KubernetesApi {
  private readonly agent: Agent;

  constructor(
    private readonly cluster: ClusterAddress,
    private readonly token: () => Promise<string>,
  ) {
    this.agent = new Agent({ ca: cluster.authority, keepAlive: true });
  }

  close(): void {
    this.agent.destroy();
  }

  async get(object: ObjectName): Promise<DataObject | undefined> {
    try {
      return await this.call('GET', pathOf(object));
    } catch (error) {
      if (error instanceof ApiFailure && error.code === 404) return undefined;
      throw error;
    }
  }

  async list(
    apiVersion: string,
    kind: string,
    namespace: string | undefined,
    query = '',
  ): Promise<DataObject[]> {
    const answer = await this.call(
      'GET',
      `${pathOf({ apiVersion, kind, name: '', ...(namespace !== undefined && { namespace }) })}${query}`,
    );
    const items = entry(answer, 'items');
    return Array.isArray(items)
      ? items.filter((item) => typeof item === 'object').map((item) => item as DataObject)
      : [];
  }

  /** Server-side apply: the server merges, and rejects fields of other managers unless `force`. */
  apply(
    object: DataObject,
    manager: string,
    { dryRun = false, force = false }: { readonly dryRun?: boolean; readonly force?: boolean } = {},
  ): Promise<DataObject> {
    const query = new URLSearchParams({
      fieldManager: manager,
      fieldValidation: 'Strict',
      ...(dryRun && { dryRun: 'All' }),
      ...(force && { force: 'true' }),
    });
    return this.call('PATCH', `${pathOf(nameOf(object))}?${query}`, object);
  }

  async remove(object: ObjectName): Promise<void> {
    await this.call('DELETE', `${pathOf(object)}?propagationPolicy=Background`);
  }

  /** The last lines that a container wrote. */
  async log(namespace: string, pod: string, container: string, previous: boolean): Promise<string> {
    const query = new URLSearchParams({ container, tailLines: '10', ...(previous && { previous: 'true' }) });
    return this.text('GET', `/api/v1/namespaces/${namespace}/pods/${pod}/log?${query}`);
  }

  private async call(method: string, path: string, body?: DataObject): Promise<DataObject> {
    return JSON.parse(await this.text(method, path, body));
  }

  private async text(method: string, path: string, body?: DataObject): Promise<string> {
    const { code, text } = await this.send(method, path, body);
    if (code < 300) return text;
    const { reason, message } = statusOf(text);
    throw new ApiFailure(code, reason, message);
  }

  private async send(
    method: string,
    path: string,
    body: DataObject | undefined,
  ): Promise<{ readonly code: number; readonly text: string }> {
    const authorization = `Bearer ${await this.token()}`;
    const payload = body && JSON.stringify(body);
    return new Promise((resolve, reject) => {
      const sent = request(
        new URL(path, this.cluster.endpoint),
        {
          method,
          agent: this.agent,
          timeout: ANSWER_WITHIN,
          headers: {
            authorization,
            accept: 'application/json',
            // JSON is YAML.
            ...(payload !== undefined && { 'content-type': 'application/apply-patch+yaml' }),
          },
        },
        (answer) => {
          const parts: Buffer[] = [];
          answer.on('data', (part: Buffer) => parts.push(part));
          answer.on('error', reject);
          answer.on('end', () =>
            resolve({ code: answer.statusCode ?? 0, text: Buffer.concat(parts).toString('utf8') }),
          );
        },
      );
      sent.on('timeout', () => sent.destroy(new Error('no answer')));
      sent.on('error', (error) => reject(this.unreachable(error)));
      sent.end(payload);
    });
  }

  private unreachable(error: Error): Stop {
    const { name, endpoint } = this.cluster;
    return new Stop(
      'unreachable',
      `the Kubernetes API of the cluster ${name} does not answer at ${endpoint}: ${error.message}`,
      'check that this machine is among the clients of the public endpoint, or deploy from the VPC of a private one',
    );
  }
}

export function nameOf(object: Data): ObjectName {
  const metadata = entry(object, 'metadata');
  const namespace = entry(metadata, 'namespace');
  return {
    apiVersion: String(entry(object, 'apiVersion')),
    kind: String(entry(object, 'kind')),
    name: String(entry(metadata, 'name')),
    ...(typeof namespace === 'string' && { namespace }),
  };
}

function pathOf({ apiVersion, kind, name, namespace }: ObjectName): string {
  const known = apiKind(apiVersion, kind);
  // The plural of custom resources follows the same rule, as far as it is known here.
  const plural = known?.plural ?? `${kind.toLowerCase()}s`;
  const root = apiVersion.includes('/') ? `/apis/${apiVersion}` : `/api/${apiVersion}`;
  const within = namespace === undefined ? '' : `/namespaces/${namespace}`;
  return `${root}${within}/${plural}${name === '' ? '' : `/${name}`}`;
}

function statusOf(text: string): { readonly reason: string; readonly message: string } {
  try {
    const data: Data = JSON.parse(text);
    return { reason: String(entry(data, 'reason') ?? ''), message: String(entry(data, 'message') ?? text) };
  } catch {
    return { reason: '', message: text.slice(0, 200) };
  }
}
