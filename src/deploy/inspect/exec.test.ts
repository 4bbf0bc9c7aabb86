import { execFileSync } from 'node:child_process';
import { ACCOUNT, REGION } from '../../local/testing/endpoint';
import { Rehearsed } from '../../rehearsal/testing/rehearsed';
import { serviceTemplate } from '../../rehearsal/testing/templates';
import { connect } from '../aws/connection';
import type { Context } from '../context';
import { contextWith } from '../fixtures/context';
import { launchInTask } from './exec';

let rehearsed: Rehearsed;
let context: Context;
beforeAll(async () => {
  rehearsed = await Rehearsed.start();
  await rehearsed.calls.create('shop', serviceTemplate({ tag: 'v1' }));
  const connection = connect({
    region: REGION,
    endpoint: rehearsed.calls.local.endpoint.url,
    account: ACCOUNT,
  });
  context = { ...contextWith(connection), rehearsal: true };
});
afterAll(async () => {
  context.connection.close();
  await rehearsed.end();
});

async function output(command: string): Promise<string> {
  const { program, args, folder, environment } = await launchInTask(context, command);
  return execFileSync(program, args, { cwd: folder, env: environment, encoding: 'utf8' });
}

test('in a rehearsal a command runs in the folder of a task, with its environment and nothing else of this shell', async () => {
  process.env.OF_THIS_SHELL = 'yes';
  expect(await output('echo "$TAG $PASSWORD $OF_THIS_SHELL"; ls')).toBe('v1 a secret \nserver.js\n');
  delete process.env.OF_THIS_SHELL;
});

test('a command finds the tables that the task finds', async () => {
  expect(await output('echo $AWS_ENDPOINT_URL_DYNAMODB')).toMatch(/^http:\/\/127\.0\.0\.1:\d+\n$/);
});

test('an endpoint that knows no tasks is told', async () => {
  const elsewhere = { ...context.connection, endpoint: 'http://127.0.0.1:9' };
  await expect(launchInTask({ ...context, connection: elsewhere }, 'ls')).rejects.toThrow(
    "the endpoint at http://127.0.0.1:9 doesn't tell where its tasks run",
  );
});
