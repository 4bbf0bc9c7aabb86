import { execFile } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { CreateStackCommand } from '@aws-sdk/client-cloudformation';
import { describeWith } from '../../tools/testing/describe-with';
import { commandLine, variable } from '../catalogue/usage';
import { awsEnvironment, hasAwsCli } from '../local/testing/aws-cli';
import { Calls } from '../local/testing/calls';
import type { TestEndpoint } from '../local/testing/endpoint';
import { projectFolder } from '../spec/project-folder';
import { BUCKET, entries, release, releasedProject, THEIRS } from './testing/released-project';

describeWith({ name: 'the AWS CLI', isInstalled: hasAwsCli }, 'the commands in the page', () => {
  let local: TestEndpoint;
  let folder = '';
  beforeAll(async () => {
    local = await releasedProject();
    folder = mkdtempSync(join(tmpdir(), 'use-'));
    symlinkSync(join(projectFolder, 'out'), join(folder, 'out'));
    // The whole system imports the outputs of stacks that exist once per account.
    const TemplateBody = readFileSync(join(projectFolder, 'out', 'artifacts.yaml'), 'utf8');
    await local.client.send(
      new CreateStackCommand({
        StackName: 'artifacts',
        TemplateBody,
        Capabilities: ['CAPABILITY_NAMED_IAM'],
      }),
    );
  });
  afterAll(async () => {
    rmSync(folder, { recursive: true });
    await local.close();
  });

  test.each([
    ['alb', release],
    ['comentarios', release],
    ['cluster', undefined],
    ['network', undefined],
  ])('of %s can be copied and run', async (name, from) => {
    const entry = entries.get(name);
    if (!entry) throw new RangeError(`there is no ${name}`);
    const { variables, commands } = commandLine(entry, entries, from);
    const values = Object.entries(THEIRS).map(([key, value]): [string, string] => [variable(key), value]);
    const known = new Map([...values, ['BUCKET', BUCKET]]);
    await promisify(execFile)('bash', ['-ec', commands], {
      cwd: folder,
      env: {
        ...awsEnvironment(local.endpoint),
        ...Object.fromEntries(variables.map((each) => [each, known.get(each)])),
      },
    });
    expect(await new Calls(local).status(name)).toBe('CREATE_COMPLETE');
  });
});
