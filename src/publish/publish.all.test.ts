import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { CreateStackCommand, DescribeStacksCommand } from '@aws-sdk/client-cloudformation';
import { CreateBucketCommand, GetObjectCommand, ListObjectsV2Command, S3Client } from '@aws-sdk/client-s3';
import { readEntries } from '../catalogue/read-entries';
import type { Contract } from '../compile/contract';
import {
  ACCOUNT,
  clientConfig,
  REGION,
  startTestEndpoint,
  type TestEndpoint,
} from '../local/testing/endpoint';
import { Bucket } from './bucket';
import { type Published, publish } from './publish';
import { parseVersion } from './version';

const fixture = join(__dirname, '..', 'catalogue', 'fixtures', 'shop');

let endpoint: TestEndpoint;
let client: S3Client;
let out = '';
/** Each test has a bucket of its own. */
let bucket = '';
let buckets = 0;

beforeAll(async () => {
  endpoint = await startTestEndpoint();
  client = newClient();
});

beforeEach(async () => {
  buckets += 1;
  bucket = `releases-${buckets}`;
  await client.send(new CreateBucketCommand({ Bucket: bucket }));
  out = mkdtempSync(join(tmpdir(), 'release-'));
  cpSync(fixture, out, { recursive: true });
});

afterEach(() => rmSync(out, { recursive: true }));

afterAll(async () => {
  client.destroy();
  await endpoint.close();
});

function newClient(): S3Client {
  return new S3Client({
    ...clientConfig(endpoint.endpoint),
    forcePathStyle: true,
  });
}

const urlOf = (key: string): string => `https://${bucket}.s3.${REGION}.amazonaws.com/${key}`;

function release(text: string, over = client): Promise<Published> {
  const version = parseVersion(text);
  if (!version) throw new Error(`${text} is no version`);
  return publish({
    bucket: new Bucket(over, bucket, ACCOUNT),
    version,
    entries: readEntries(out),
    title: 'Shop',
    region: REGION,
    urlOf,
  });
}

async function read(key: string): Promise<string> {
  const { Body } = await client.send(new GetObjectCommand({ Bucket: bucket, Key: key }));
  return (await Body?.transformToString()) ?? '';
}

async function keys(prefix = ''): Promise<string[]> {
  const { Contents } = await client.send(new ListObjectsV2Command({ Bucket: bucket, Prefix: prefix }));
  return (Contents ?? []).map(({ Key }) => Key ?? '');
}

function change(name: string, edit: (contract: Contract) => Contract): void {
  const file = join(out, 'contracts', `${name}.json`);
  const contract: Contract = JSON.parse(readFileSync(file, 'utf8'));
  writeFileSync(file, JSON.stringify(edit(contract)));
}

const withoutOutputs = (contract: Contract): Contract => ({ ...contract, outputs: {} });
const withOutput = (contract: Contract): Contract => ({
  ...contract,
  outputs: { ...contract.outputs, Extra: { description: 'More' } },
});

/** A client whose writes of some keys fail, as if the publisher had crashed. */
function breakingOff(at: (key: string) => boolean): S3Client {
  const broken = newClient();
  broken.middlewareStack.add(
    (next) => (args) => {
      const { input } = args;
      const key = 'Body' in input && 'Key' in input ? String(input.Key) : undefined;
      if (key !== undefined && at(key)) throw new Error(`broke off at ${key}`);
      return next(args);
    },
    { step: 'initialize' },
  );
  return broken;
}

describe('a release', () => {
  it('contains templates, contracts, catalogue and change log under its version and under latest', async () => {
    const published = await release('1.0.0');
    expect(published).toMatchObject({ version: '1.0.0', since: undefined, changes: [], isLatest: true });
    const found = await keys('v1.0.0/');
    expect(found).toEqual(
      expect.arrayContaining([
        'v1.0.0/CHANGES.md',
        'v1.0.0/catalogue/index.html',
        'v1.0.0/catalogue/diagrams/orders.svg',
        'v1.0.0/contracts/orders.json',
        'v1.0.0/nested-stacks/orders.yaml',
        'v1.0.0/release.json',
        'v1.0.0/shop.yaml',
      ]),
    );
    const latest = await keys('latest/');
    expect(latest.map((key) => key.replace('latest/', ''))).toEqual(
      found.map((key) => key.replace('v1.0.0/', '')).filter((key) => key !== 'claim.json'),
    );
  });

  it('refers to nested templates by the URLs of the version, in latest as well', async () => {
    await release('1.0.0');
    const address = `TemplateURL: '${urlOf('v1.0.0/nested-stacks/orders.yaml')}'`;
    expect(await read('v1.0.0/shop.yaml')).toContain(address);
    expect(await read('latest/shop.yaml')).toContain(address);
  });

  it('can be deployed from its URL, with nested stacks', async () => {
    await release('1.0.0');
    await endpoint.client.send(
      new CreateStackCommand({
        StackName: 'shop',
        TemplateURL: urlOf('latest/shop.yaml'),
        Capabilities: ['CAPABILITY_IAM'],
        Parameters: [
          { ParameterKey: 'KeyArn', ParameterValue: 'arn:aws:kms:us-east-1:111111111111:key/orders' },
        ],
      }),
    );
    await endpoint.endpoint.idle();
    const { Stacks } = await endpoint.client.send(new DescribeStacksCommand({}));
    expect(Stacks?.map(({ StackStatus }) => StackStatus)).toEqual(Array(3).fill('CREATE_COMPLETE'));
  });

  it('has a launch link to the version’s template', async () => {
    await release('1.0.0');
    const page = await read('v1.0.0/catalogue/templates/orders.html');
    const [, link = ''] = /class="launch" href="([^"]*)"/.exec(page) ?? [];
    const query = new URLSearchParams(link.replaceAll('&#38;', '&').split('?').at(-1));
    expect(query.get('templateURL')).toBe(urlOf('v1.0.0/nested-stacks/orders.yaml'));
    expect(query.get('stackName')).toBe('orders');
  });
});

describe('a version', () => {
  it('is never written again', async () => {
    await release('1.0.0');
    const before = await read('v1.0.0/contracts/orders.json');
    change('orders', withOutput);
    await expect(release('1.0.0')).rejects.toThrow('1.0.0 is already published');
    expect(await read('v1.0.0/contracts/orders.json')).toBe(before);
  });

  it('with the same content is refused as well', async () => {
    await release('1.0.0');
    await expect(release('1.0.0')).rejects.toThrow('is already published');
  });

  it('must be a major version if a contract breaks', async () => {
    await release('1.4.2');
    change('orders', withoutOutputs);
    await expect(release('1.5.0')).rejects.toMatchObject({
      kind: 'findings',
      message: expect.stringContaining('orders: the output QueueUrl was removed (contract/output-removed)'),
      next: 'publish it as 2.0.0, or revert the change',
    });
    expect(await keys('v1.5.0/')).toEqual([]);
    expect(await release('2.0.0')).toMatchObject({ since: '1.4.2' });
  });

  it('must be a minor version if something is added', async () => {
    await release('1.0.0');
    change('orders', withOutput);
    await expect(release('1.0.1')).rejects.toMatchObject({ next: expect.stringContaining('1.1.0') });
    expect((await release('1.1.0')).changes).toEqual([
      { template: 'orders', level: 'minor', code: 'contract/added', message: 'the output Extra was added' },
    ]);
  });

  it('may be a patch version if no contract changed', async () => {
    await release('1.0.0');
    expect(await release('1.0.1')).toMatchObject({ since: '1.0.0', changes: [] });
  });

  it('of an older major version is compared with that version and does not change latest', async () => {
    await release('1.0.0');
    change('orders', withoutOutputs);
    await release('2.0.0');
    rmSync(out, { recursive: true });
    cpSync(fixture, out, { recursive: true });
    expect(await release('1.0.1')).toMatchObject({ since: '1.0.0', isLatest: false });
    expect(JSON.parse(await read('latest/release.json'))).toMatchObject({ version: '2.0.0' });
  });
});

describe('the change log', () => {
  it('lists the changes of all releases, newest first', async () => {
    await release('1.0.0');
    change('orders', withOutput);
    await release('1.1.0');
    change('orders', withoutOutputs);
    await release('2.0.0');
    const text = await read('v2.0.0/CHANGES.md');
    expect(text.match(/^## .*$/gm)).toEqual(['## 2.0.0', '## 1.1.0', '## 1.0.0']);
    expect(text).toContain('### Breaking\n\n- `orders`: the output QueueUrl was removed');
    expect(text).toContain('### Added\n\n- `orders`: the output Extra was added');
    const { releases } = JSON.parse(await read('latest/changes.json'));
    expect(releases.map(({ version }: { version: string }) => version)).toEqual(['2.0.0', '1.1.0', '1.0.0']);
  });
});

describe('publishing', () => {
  it('the same version twice at once with different content: one wins, and no files are mixed', async () => {
    const first = release('1.0.0');
    change('orders', (contract) => ({ ...contract, description: 'Orders of another publisher' }));
    const second = release('1.0.0');
    const results = await Promise.allSettled([first, second]);
    expect(results.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
    const mine = (await read('v1.0.0/contracts/orders.json')).includes('another publisher');
    expect((await read('v1.0.0/catalogue/templates/orders.html')).includes('another publisher')).toBe(mine);
  });

  it('while a higher version is published leaves latest at the higher version', async () => {
    const slow = newClient();
    slow.middlewareStack.add(
      (next) => async (args) => {
        const { input } = args;
        if ('Body' in input && 'Key' in input && input.Key === 'v1.1.0/release.json') await release('1.2.0');
        return next(args);
      },
      { step: 'initialize' },
    );
    change('orders', withOutput);
    expect(await release('1.1.0', slow)).toMatchObject({ isLatest: false });
    slow.destroy();
    expect(JSON.parse(await read('latest/release.json'))).toMatchObject({ version: '1.2.0' });
  });

  it('returns the URLs of the root templates', async () => {
    expect(await release('1.0.0')).toMatchObject({
      templates: [urlOf('v1.0.0/shop.yaml')],
      catalogue: urlOf('v1.0.0/catalogue/index.html'),
    });
  });

  it('that was interrupted leaves no release, and can be completed', async () => {
    const broken = breakingOff((key) => key.endsWith('orders.svg'));
    await expect(release('1.0.0', broken)).rejects.toThrow('broke off');
    broken.destroy();
    expect(await keys('v1.0.0/')).not.toContain('v1.0.0/release.json');
    expect(await keys('latest/')).toEqual([]);
    expect(await release('1.0.0')).toMatchObject({ isLatest: true });
  });

  it('that was interrupted is not compared with the next version', async () => {
    await release('1.0.0');
    change('orders', withOutput);
    const broken = breakingOff((key) => key.endsWith('release.json'));
    await expect(release('1.1.0', broken)).rejects.toThrow('broke off');
    broken.destroy();
    expect(await release('1.2.0')).toMatchObject({ since: '1.0.0' });
  });

  it('that was interrupted before latest completes latest', async () => {
    const broken = breakingOff((key) => key.startsWith('latest/'));
    await expect(release('1.0.0', broken)).rejects.toThrow('broke off');
    broken.destroy();
    expect(await release('1.0.0')).toMatchObject({ isLatest: true });
    expect(JSON.parse(await read('latest/release.json'))).toMatchObject({ version: '1.0.0' });
  });

  it('removes files from latest that the release does not contain', async () => {
    await release('1.0.0');
    rmSync(join(out, 'contracts', 'shop.json'));
    await release('2.0.0');
    expect(await keys('latest/')).not.toContain('latest/shop.yaml');
  });
});
