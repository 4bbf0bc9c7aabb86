import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  CloudFormationClient,
  CreateStackCommand,
  DescribeStacksCommand,
  waitUntilStackCreateComplete,
} from '@aws-sdk/client-cloudformation';
import { emitTemplate } from '../src/compile/emit';
import { type LocalEndpoint, startLocal } from '../src/local';
import { local as localEnvironment } from '../templates/systems/comentarios/local';
import { syntheticStack } from './synthetic';
import { milliseconds, type Row } from './table';

const bucket = 'https://bench.s3.eu-west-1.amazonaws.com/';
const out = join(__dirname, '..', 'out');

/** The time to create stacks on the local endpoint over HTTP, until they are complete. */
export async function endpoint(): Promise<Row[]> {
  const folder = mkdtempSync(join(tmpdir(), 'bench-'));
  const local = await startLocal({ stateFolder: folder, port: 0 });
  const client = new CloudFormationClient({
    endpoint: local.url,
    region: 'eu-west-1',
    credentials: { accessKeyId: 'bench', secretAccessKey: local.secret },
  });
  try {
    const rows: Row[] = [];
    await put(local, '', '');
    for (const size of [10, 100, 500]) {
      const body = emitTemplate(syntheticStack(size), 'synthetic.yaml', 'bench');
      const TemplateURL = await put(local, `${size}.yaml`, body);
      const input = { StackName: `bench-${size}`, TemplateURL };
      rows.push(await creation(`create ${size} resources`, client, input));
    }
    const artifacts = await put(local, 'artifacts.yaml', readFileSync(join(out, 'artifacts.yaml'), 'utf8'));
    await creation('the artifacts', client, {
      StackName: 'artifacts-comentarios-dev',
      TemplateURL: artifacts,
    });
    rows.push(await wholeSystem(client, local));
    return rows;
  } finally {
    client.destroy();
    await local.close();
    rmSync(folder, { recursive: true });
  }
}

async function wholeSystem(client: CloudFormationClient, local: LocalEndpoint): Promise<Row> {
  const root = readFileSync(join(out, 'comentarios.yaml'), 'utf8');
  const names = [...root.matchAll(/TemplateURL: \.\/(nested-stacks\/\S+)/g)].map(([, name]) => name ?? '');
  for (const name of names) await put(local, name, readFileSync(join(out, name), 'utf8'));
  const TemplateURL = await put(
    local,
    'root.yaml',
    root.replaceAll('TemplateURL: ./', `TemplateURL: ${bucket}`),
  );
  const parameters = localEnvironment.stacks[0].parameters;
  return creation('create the whole system', client, {
    StackName: 'comentarios-bench',
    TemplateURL,
    Parameters: Object.entries(parameters).map(([ParameterKey, value]) => ({
      ParameterKey,
      ParameterValue: String(value),
    })),
  });
}

async function put(local: LocalEndpoint, key: string, text: string): Promise<string> {
  await fetch(`${local.url}/bench/${key}`, { method: 'PUT', body: text });
  return `${bucket}${key}`;
}

async function creation(
  what: string,
  client: CloudFormationClient,
  input: ConstructorParameters<typeof CreateStackCommand>[0],
): Promise<Row> {
  const begun = performance.now();
  await client.send(
    new CreateStackCommand({ ...input, Capabilities: ['CAPABILITY_NAMED_IAM', 'CAPABILITY_AUTO_EXPAND'] }),
  );
  const waiter = { client, maxWaitTime: 60, minDelay: 0.02, maxDelay: 0.02 };
  await waitUntilStackCreateComplete(waiter, { StackName: input.StackName });
  const time = performance.now() - begun;
  const { Stacks } = await client.send(new DescribeStacksCommand({ StackName: input.StackName }));
  return { what, figures: { wall: milliseconds(time), status: Stacks?.[0]?.StackStatus ?? 'gone' } };
}
