import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { GetSecretValueCommand } from '@aws-sdk/client-secrets-manager';
import { Client } from 'pg';
import { running } from '../src/cli/background';
import { connect, type Destination } from '../src/deploy/aws/connection';
import { findStack } from '../src/deploy/stack/stack';
import { readSecret } from '../src/local';
import { type DatabaseOutputs, databaseIn, servicesAt, setUser } from '../tools/database-user/database-user';
import { RehearsedSystem } from '../tools/testing/rehearsed-system';
import { fargate } from './systems/fargate';

const system = new RehearsedSystem('fargate');
const WITH_DATABASE = ['--parameter', 'DatabaseEnabled=true'];

beforeAll(async () => {
  await system.deployShared();
  await system.deploy(...WITH_DATABASE);
});
afterAll(() => system.end());

test('the service answers with 503 until the database has its user, and then stores comments there', async () => {
  expect(await system.tryPost('too early')).toBe(503);
  const { destination, database } = await deployed();
  const services = servicesAt(destination);
  expect(await setUser(services, database, false)).toEqual({ user: 'comentarios', created: true });
  expect(await setUser(services, database, false)).toEqual({ user: 'comentarios', created: false });
  await system.post('first post!');
  expect(await system.comments()).toEqual(['first post!']);
  expect(await rows('SELECT comment FROM comments')).toEqual([{ comment: 'first post!' }]);
});

test('the database accepts only the password of its user', async () => {
  await expect(rows('SELECT 1', { password: 'guessed' })).rejects.toThrow(
    'password authentication failed for user "comentarios"',
  );
});

test('after a rotation of the password and a kill, the tasks connect with the new one and find the comments', async () => {
  const { destination, database } = await deployed();
  const { password } = await userSecret();
  await setUser(servicesAt(destination), database, true);
  expect((await userSecret()).password).not.toBe(password);
  await expect(rows('SELECT 1', { password })).rejects.toThrow('password authentication failed');
  process.kill((await running(system.state))?.pid ?? 0, 'SIGKILL');
  await until(async () => !(await system.answers()));
  await system.deploy(...WITH_DATABASE);
  await until(() => system.answers());
  await until(async () => (await system.tryPost('second post')) === 200);
  expect(await system.comments()).toEqual(['first post!', 'second post']);
});

test('the deletion takes a final snapshot', async () => {
  await system.destroy();
  const folder = join(system.state, 'rehearsal', 'databases');
  expect(readdirSync(folder)).toEqual(['snapshots']);
  expect(readdirSync(join(folder, 'snapshots'))).toEqual([
    expect.stringMatching(/^fargate-local-database-\w+-cluster-snapshot-\w+$/),
  ]);
  await system.destroy('shared');
});

async function deployed(): Promise<{ destination: Destination; database: DatabaseOutputs }> {
  const [stack] = fargate.environments.find(({ name }) => name === 'local')?.stacks ?? [];
  const endpoint = await running(system.state);
  if (!stack || !endpoint) throw new Error('nothing is deployed');
  const { region, account, stackName } = stack;
  const destination = { region, account, endpoint: endpoint.url, secret: readSecret(system.state) };
  const connection = connect(destination);
  const database = databaseIn((await findStack(connection, stackName))?.outputs ?? []);
  connection.close();
  if (!database) throw new Error('there is no database');
  return { destination, database };
}

async function userSecret(): Promise<
  Record<'username' | 'password' | 'host' | 'dbname', string> & { port: number }
> {
  const { destination, database } = await deployed();
  const { secrets } = servicesAt(destination);
  const { SecretString = '' } = await secrets.send(
    new GetSecretValueCommand({ SecretId: database.userSecret }),
  );
  return JSON.parse(SecretString);
}

async function rows(sql: string, more: object = {}): Promise<unknown[]> {
  const { username: user, dbname: database, host, port, password } = await userSecret();
  const client = new Client({ user, database, host, port, password, ...more });
  await client.connect();
  try {
    return (await client.query(sql)).rows;
  } finally {
    await client.end();
  }
}

/** Asks until it holds; jest ends a test in which it never does. */
async function until(holds: () => Promise<boolean>): Promise<void> {
  while (!(await holds())) await new Promise((resolve) => setTimeout(resolve, 50));
}
