import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { CloudFormationClient } from '@aws-sdk/client-cloudformation';
import { type LocalEndpoint, type LocalOptions, startLocal } from '../index';

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
  const client = clientOf(endpoint.url);
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

export function clientOf(url: string, region = REGION): CloudFormationClient {
  const credentials = { accessKeyId: ACCOUNT, secretAccessKey: 'none' };
  return new CloudFormationClient({ endpoint: url, region, credentials, maxAttempts: 1 });
}
