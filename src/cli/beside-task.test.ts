import { execFileSync } from 'node:child_process';
import { connect } from '../deploy/aws/connection';
import type { Context } from '../deploy/context';
import { contextWith } from '../deploy/fixtures/context';
import { findService, type Service } from '../deploy/inspect/service';
import { ACCOUNT, REGION } from '../local/testing/endpoint';
import { Rehearsed } from '../rehearsal/testing/rehearsed';
import { serviceTemplate } from '../rehearsal/testing/templates';
import { besideTask } from './beside-task';

let rehearsed: Rehearsed;
let context: Context;
let service: Service;
beforeAll(async () => {
  rehearsed = await Rehearsed.start();
  await rehearsed.calls.create('shop', serviceTemplate({ tag: 'v1' }));
  const connection = connect({
    region: REGION,
    endpoint: rehearsed.calls.local.endpoint.url,
    account: ACCOUNT,
    secret: rehearsed.calls.local.endpoint.secret,
  });
  context = { ...contextWith(connection), rehearsal: true };
  service = await findService(context);
});
afterAll(async () => {
  context.connection.close();
  await rehearsed.end();
});

async function output(command: string): Promise<string> {
  const { program, args, folder, environment } = await besideTask(context, service, command);
  return execFileSync(program, args, { cwd: folder, env: environment, encoding: 'utf8' });
}

test('a command runs in the folder of a task, with its environment and nothing else of this shell', async () => {
  process.env.OF_THIS_SHELL = 'yes';
  expect(await output('echo "$TAG $PASSWORD $OF_THIS_SHELL"; ls')).toBe('v1 a secret \nserver.js\n');
  delete process.env.OF_THIS_SHELL;
});

test('a command finds the tables that the task finds', async () => {
  expect(await output('echo $AWS_ENDPOINT_URL_DYNAMODB')).toMatch(/^http:\/\/127\.0\.0\.1:\d+\n$/);
});

test('an endpoint without tasks is reported', async () => {
  const elsewhere = { ...context.connection, endpoint: 'http://127.0.0.1:9' };
  await expect(besideTask({ ...context, connection: elsewhere }, service, 'ls')).rejects.toThrow(
    'the endpoint http://127.0.0.1:9 does not list its tasks',
  );
});
