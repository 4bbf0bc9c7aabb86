import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { projectFolder } from '../spec/project-folder';
import { awsCli, type CliResult, hasAwsCli } from './testing/aws-cli';
import { Calls, topic } from './testing/calls';
import { startTestEndpoint } from './testing/endpoint';

const out = join(projectFolder, 'out');
const SUCCESS = { code: 0, errors: '' };

if (hasAwsCli) {
  let calls: Calls;
  let aws: (...args: readonly string[]) => Promise<CliResult>;
  const cloudformation = (...args: readonly string[]) => aws('cloudformation', ...args);

  beforeAll(async () => {
    calls = new Calls(await startTestEndpoint());
    aws = awsCli(calls.local.endpoint, calls.local.folder);
    writeFileSync(
      join(calls.local.folder, 'small.json'),
      JSON.stringify({ Resources: { A: topic(), B: topic() } }),
    );
    expect(await aws('s3', 'mb', 's3://artifacts')).toMatchObject(SUCCESS);
  });
  afterAll(() => calls.local.close());
  afterEach(() => calls.faults());

  const deploy = (template: string, stack: string, ...more: readonly string[]) =>
    cloudformation(
      'deploy',
      '--template-file',
      template,
      '--stack-name',
      stack,
      '--capabilities',
      'CAPABILITY_NAMED_IAM',
      ...more,
    );

  test('the state of an alarm is set and read', async () => {
    const put = ['--alarm-name', 'slow', '--namespace', 'shop', '--metric-name', 'latency', '--period', '60'];
    const compare = ['--comparison-operator', 'GreaterThanThreshold', '--threshold', '1.5'];
    const statistic = ['--evaluation-periods', '2', '--statistic', 'Average'];
    expect(await aws('cloudwatch', 'put-metric-alarm', ...put, ...compare, ...statistic)).toMatchObject(
      SUCCESS,
    );
    const state = ['--alarm-name', 'slow', '--state-value', 'ALARM', '--state-reason', 'a drill'];
    expect(await aws('cloudwatch', 'set-alarm-state', ...state)).toMatchObject(SUCCESS);
    const { output } = await aws(
      'cloudwatch',
      'describe-alarms',
      '--alarm-names',
      'slow',
      '--output',
      'json',
    );
    expect(JSON.parse(output)).toMatchObject({
      MetricAlarms: [
        {
          StateValue: 'ALARM',
          StateReason: 'a drill',
          Threshold: 1.5,
          StateUpdatedTimestamp: expect.anything(),
        },
      ],
    });
    const missing = await aws('cloudwatch', 'delete-alarms', '--alarm-names', 'other');
    expect(missing.errors).toContain('(ResourceNotFound)');
  });

  test('the project’s own templates are packaged, deployed, updated and deleted', async () => {
    expect(await deploy(join(out, 'artifacts.yaml'), 'artifacts')).toMatchObject(SUCCESS);
    const packaged = await cloudformation(
      ...['package', '--template-file', join(out, 'comentarios.yaml')],
      ...['--s3-bucket', 'artifacts', '--output-template-file', 'packaged.yaml'],
    );
    expect(packaged).toMatchObject({ code: 0 });
    const open = await parametersWithoutDefault('packaged.yaml');
    expect(await deploy('packaged.yaml', 'system', '--parameter-overrides', ...open)).toMatchObject(SUCCESS);
    expect(await calls.status('system')).toBe('CREATE_COMPLETE');
    expect(await deploy('packaged.yaml', 'system', '--parameter-overrides', 'ImageTag=v1')).toMatchObject(
      SUCCESS,
    );
    expect(await calls.status('system')).toBe('UPDATE_COMPLETE');
    const events = await cloudformation(
      'describe-stack-events',
      '--stack-name',
      'system',
      '--output',
      'json',
    );
    expect(JSON.parse(events.output).StackEvents[0]).toMatchObject({ ResourceStatus: 'UPDATE_COMPLETE' });
    expect(await cloudformation('delete-stack', '--stack-name', 'system')).toMatchObject(SUCCESS);
    expect(await cloudformation('wait', 'stack-delete-complete', '--stack-name', 'system')).toMatchObject(
      SUCCESS,
    );
    const listed = await cloudformation(
      'list-stacks',
      '--stack-status-filter',
      'CREATE_COMPLETE',
      'UPDATE_COMPLETE',
      '--query',
      'StackSummaries[].StackName',
      '--output',
      'text',
    );
    expect(listed.output.trim()).toBe('artifacts');
  });

  async function parametersWithoutDefault(file: string): Promise<string[]> {
    const summary = await cloudformation(
      'get-template-summary',
      '--template-body',
      `file://${file}`,
      '--output',
      'json',
    );
    const { Parameters } = JSON.parse(summary.output) as {
      Parameters: { ParameterKey: string; DefaultValue?: string }[];
    };
    return Parameters.filter((each) => each.DefaultValue === undefined).map(
      (each) => `${each.ParameterKey}=dev`,
    );
  }

  test('without a change the AWS CLI deploys nothing', async () => {
    await deploy('small.json', 'unchanged');
    expect(await deploy('small.json', 'unchanged')).toMatchObject({
      code: 255,
      errors: expect.stringContaining('No changes to deploy'),
    });
  });

  test.each([
    ['throttled calls', { kind: 'throttle', times: 2 }],
    ['dropped connections', { kind: 'drop', times: 2 }],
    ['an unavailable service', { kind: 'error', times: 2 }],
    ['late answers', { kind: 'delay', milliseconds: 50 }],
  ] as const)(
    'the AWS CLI retries after %s',
    async (name, fault) => {
      await calls.faults(fault);
      expect(await deploy('small.json', `lives-${name.replaceAll(' ', '-')}`)).toMatchObject(SUCCESS);
    },
    60_000,
  );

  test.each([
    [['ec2', 'describe-availability-zones'], 'InvalidAction', 'DescribeAvailabilityZones of ec2'],
    [['ssm', 'get-parameter', '--name', 'x'], 'UnknownOperationException', 'GetParameter of ssm'],
    [['lambda', 'list-functions'], 'NotImplemented', 'of lambda'],
  ])(
    '%j, which is not emulated, is an error of its protocol',
    async (args, code, what) => {
      const { code: exit, errors } = await aws(...args);
      expect(exit).not.toBe(0);
      expect(errors).toContain(code);
      expect(errors).toContain(what);
    },
    60_000,
  );

  test('a presigned URL of an object can be opened, and not changed', async () => {
    writeFileSync(join(calls.local.folder, 'page.html'), '<p>');
    expect(await aws('s3', 'cp', 'page.html', 's3://artifacts/a page.html')).toMatchObject({ code: 0 });
    const { output } = await aws(
      ...['s3', 'presign', 's3://artifacts/a page.html'],
      // Version 1 of the AWS CLI signs URLs of us-east-1 with the former Signature Version 2.
      ...['--region', 'eu-central-1'],
    );
    const answer = await fetch(output.trim());
    expect(answer.status).toBe(200);
    expect(await answer.text()).toBe('<p>');
    expect((await fetch(output.trim().replace('page.html', 'other.html'))).status).toBe(403);
  });

  test('a resource that fails fails the deployment', async () => {
    await calls.faults({ kind: 'resource', logicalId: 'B' });
    expect(await deploy('small.json', 'failing')).toMatchObject({
      code: 255,
      errors: expect.stringContaining('Failed to create/update the stack'),
    });
    expect(await calls.status('failing')).toBe('ROLLBACK_COMPLETE');
  });

  test('the AWS CLI lists all events that are out of order', async () => {
    await deploy('small.json', 'shuffled');
    await calls.faults({ kind: 'events', order: 'shuffled' });
    const listed = await cloudformation(
      'describe-stack-events',
      '--stack-name',
      'shuffled',
      '--query',
      'length(StackEvents)',
    );
    expect(listed.output.trim()).toBe('9');
  });
} else {
  test('skipped: the AWS CLI is not installed', () => {
    process.stderr.write('skipped: the AWS CLI is not installed\n');
    expect(hasAwsCli).toBe(false);
  });
}
