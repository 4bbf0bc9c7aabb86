import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { CloudFormationClient } from '@aws-sdk/client-cloudformation';
import { bearer, type LocalEndpoint, type LocalOptions, startLocal } from '../index';

/** For tests: an endpoint on a free port with a state folder of its own, and a client of it. */
export interface TestEndpoint {
  readonly endpoint: LocalEndpoint;
  readonly client: CloudFormationClient;
  readonly folder: string;
  close(): Promise<void>;
}

export const ACCOUNT = '111111111111';
export const REGION = 'us-east-1';

export async function startTestEndpoint(options: Partial<LocalOptions> = {}): Promise<TestEndpoint> {
  const folder = options.stateFolder ?? mkdtempSync(join(tmpdir(), 'local-'));
  const endpoint = await startLocal({ port: 0, stateFolder: folder, ...options });
  const client = clientOf(endpoint);
  return {
    endpoint,
    client,
    folder,
    close: async () => {
      client.destroy();
      await endpoint.close();
      if (options.stateFolder === undefined) rmSync(folder, { recursive: true });
    },
  };
}

/** An endpoint, as its clients know it. */
export type Reachable = Pick<LocalEndpoint, 'url' | 'secret'>;

export function clientOf(endpoint: Reachable, region = REGION): CloudFormationClient {
  return new CloudFormationClient({ ...clientConfig(endpoint), region, maxAttempts: 1 });
}

export function clientConfig({ url, secret }: Reachable): {
  readonly endpoint: string;
  readonly region: string;
  readonly credentials: { readonly accessKeyId: string; readonly secretAccessKey: string };
} {
  return { endpoint: url, region: REGION, credentials: { accessKeyId: ACCOUNT, secretAccessKey: secret } };
}

/** Calls what the endpoint offers beside AWS, below `/_local/`. */
export function fetchLocal(
  { url, secret }: Reachable,
  path: string,
  options: RequestInit = {},
): Promise<Response> {
  return fetch(`${url}/_local/${path}`, { ...options, headers: { ...options.headers, ...bearer(secret) } });
}
