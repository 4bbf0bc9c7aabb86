import { execFile } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { CreateStackCommand } from '@aws-sdk/client-cloudformation';
import { CreateBucketCommand } from '@aws-sdk/client-s3';
import { canBeNested, nestingYaml } from '../catalogue/nesting';
import { readEntries } from '../catalogue/read-entries';
import type { Release } from '../catalogue/release';
import { commandLine, variable } from '../catalogue/usage';
import { awsEnvironment, hasAwsCli } from '../local/testing/aws-cli';
import { Calls, s3Of } from '../local/testing/calls';
import { ACCOUNT, REGION, startTestEndpoint, type TestEndpoint } from '../local/testing/endpoint';
import { projectFolder } from '../spec/project-folder';
import { Bucket } from './bucket';
import { publish } from './publish';

const BUCKET = 'releases';
const urlOf = (key: string): string => `https://${BUCKET}.s3.${REGION}.amazonaws.com/${key}`;
const entries = readEntries(join(projectFolder, 'out'));

/** What another team has already, by the names of the parameters that ask for it. */
const THEIRS: Readonly<Record<string, string>> = {
  BaseImageRepositoriesArn: `arn:aws:ecr:${REGION}:${ACCOUNT}:repository/base/*`,
  BaseImageUri: `${ACCOUNT}.dkr.ecr.${REGION}.amazonaws.com/base`,
  CapacityProviderName: 'theirs',
  ClusterName: 'theirs',
  DeploymentRoleArn: `arn:aws:iam::${ACCOUNT}:role/deployment`,
  Environment: 'dev',
  LoadBalancerFullName: 'app/theirs/50dc6c495c0c9188',
  LoadBalancerSecurityGroupId: 'sg-0123456789abcdef0',
  Name: 'theirs',
  PipelineName: 'theirs',
  RepositoryArn: `arn:aws:ecr:${REGION}:${ACCOUNT}:repository/theirs`,
  RepositoryUri: `${ACCOUNT}.dkr.ecr.${REGION}.amazonaws.com/theirs`,
  ServiceName: 'theirs',
  SubnetIds: 'subnet-0123456789abcdef0,subnet-0123456789abcdef1',
  TableArn: `arn:aws:dynamodb:${REGION}:${ACCOUNT}:table/theirs`,
  TableName: 'theirs',
  TargetGroupArn: `arn:aws:elasticloadbalancing:${REGION}:${ACCOUNT}:targetgroup/theirs/943f017f100becff`,
  TargetGroupFullName: 'targetgroup/theirs/943f017f100becff',
  TemplateBucketName: 'theirs',
  VpcId: 'vpc-0123456789abcdef0',
};

const release: Release = { version: '1.0.0', region: REGION, urlOf: (path) => urlOf(`v1.0.0/${path}`) };

let local: TestEndpoint;

beforeAll(async () => {
  local = await startTestEndpoint();
  const s3 = s3Of(local.endpoint.url);
  await s3.send(new CreateBucketCommand({ Bucket: BUCKET }));
  await publish({
    bucket: new Bucket(s3, BUCKET, ACCOUNT),
    version: { major: 1, minor: 0, patch: 0 },
    entries,
    title: 'Templates',
    region: REGION,
    urlOf,
  });
  s3.destroy();
}, 60_000);
afterAll(() => local.close());

const cases = [...entries].flatMap(([name, entry]) => (canBeNested(entry) ? [[name, entry] as const] : []));

test.each(cases)('what the page of %s says for another template deploys', async (name, entry) => {
  const asked = Object.entries(entry.contract.parameters).filter(([, { required }]) => required);
  const StackName = `nests-${name}`;
  await local.client.send(
    new CreateStackCommand({
      StackName,
      TemplateBody: nestingYaml(entry, release),
      Capabilities: ['CAPABILITY_NAMED_IAM'],
      Parameters: asked.map(([ParameterKey]) => ({ ParameterKey, ParameterValue: THEIRS[ParameterKey] })),
    }),
  );
  const calls = new Calls(local);
  const status = await calls.status(StackName);
  expect([status, status === 'CREATE_COMPLETE' ? [] : await calls.story(StackName)]).toEqual([
    'CREATE_COMPLETE',
    [],
  ]);
  await calls.delete(StackName);
});

test('only a template that is named after its own stack can’t be nested', () => {
  expect([...entries.values()].filter((entry) => !canBeNested(entry)).map(({ name }) => name)).toEqual([
    'comentarios',
  ]);
});

const describeIfThere = hasAwsCli ? describe : undefined;
describeIfThere?.('what pages say for the command line', () => {
  let folder = '';
  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'use-'));
    symlinkSync(join(projectFolder, 'out'), join(folder, 'out'));
    // The whole system reads the names of what stands once in an account.
    const TemplateBody = readFileSync(join(projectFolder, 'out', 'artifacts.yaml'), 'utf8');
    await local.client.send(
      new CreateStackCommand({
        StackName: 'artifacts',
        TemplateBody,
        Capabilities: ['CAPABILITY_NAMED_IAM'],
      }),
    );
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  test.each([
    ['alb', release],
    ['comentarios', release],
    ['cluster', undefined],
    ['network', undefined],
  ])('of %s is copied and works', async (name, from) => {
    const entry = entries.get(name);
    if (!entry) throw new RangeError(`there is no ${name}`);
    const { variables, commands } = commandLine(entry, entries, from);
    const values = Object.entries(THEIRS).map(([key, value]): [string, string] => [variable(key), value]);
    const known = new Map([...values, ['BUCKET', BUCKET]]);
    await promisify(execFile)('bash', ['-ec', commands], {
      cwd: folder,
      env: {
        ...awsEnvironment(local.endpoint.url),
        ...Object.fromEntries(variables.map((each) => [each, known.get(each)])),
      },
    });
    expect(await new Calls(local).status(name)).toBe('CREATE_COMPLETE');
  });
});
