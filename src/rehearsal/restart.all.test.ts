import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildSync } from 'esbuild';
import { Processes } from './processes';
import { TableEngine } from './tables/engine';
import { ask, isAlive, Rehearsed, until } from './testing/rehearsed';
import { serviceTemplate } from './testing/templates';

const table = {
  Notes: {
    Type: 'AWS::DynamoDB::Table',
    Properties: {
      TableName: 'notes',
      BillingMode: 'PAY_PER_REQUEST',
      AttributeDefinitions: [{ AttributeName: 'id', AttributeType: 'S' }],
      KeySchema: [{ AttributeName: 'id', KeyType: 'HASH' }],
    },
  },
};

test('after a restart, everything runs again at the same address with its data', async () => {
  const first = await Rehearsed.start();
  await first.calls.create('shop', serviceTemplate({ tag: 'v1', more: table }));
  const address = await first.url('shop');
  const processes = first.processes();
  expect(processes).toHaveLength(1);
  await first.stop();
  expect(processes.filter(isAlive)).toEqual([]);
  await expect(fetch(address)).rejects.toThrow('fetch failed');
  const engine = await TableEngine.open(join(first.folder, 'rehearsal', 'tables'), 'test');
  await engine.call('PutItem', { TableName: 'notes', Item: { id: { S: 'kept' } } });
  await engine.close();

  const second = await Rehearsed.start(first.folder);
  await until(async () => (await fetch(address)).ok);
  expect((await ask(address)).tag).toBe('v1');
  await second.calls.delete('shop');
  expect(second.processes()).toEqual([]);
  await second.calls.create('again', { Resources: table });
  await second.end();
});

test('a retained table prevents a new table with the same name', async () => {
  const rehearsed = await Rehearsed.start();
  const kept = { Notes: { ...table.Notes, DeletionPolicy: 'Retain' } };
  await rehearsed.calls.create('one', { Resources: kept });
  await rehearsed.calls.delete('one');
  expect(await rehearsed.calls.create('two', { Resources: table })).toBe('ROLLBACK_COMPLETE');
  expect((await rehearsed.calls.story('two')).join('\n')).toMatch(/already exists/);
  await rehearsed.end();
});

test('no process outlives the one that started it, even after SIGKILL', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'processes-'));
  const bundle = join(folder, 'processes.cjs');
  buildSync({
    entryPoints: [join(__dirname, 'processes.ts')],
    outfile: bundle,
    bundle: true,
    platform: 'node',
    format: 'cjs',
  });
  const script = `
    const { Processes } = require(${JSON.stringify(bundle)});
    const one = new Processes(${JSON.stringify(join(folder, 'groups'))}).start({
      command: ['sleep', '600'], folder: '/', environment: process.env, log: '/dev/null' });
    console.log(one.pid);
    setInterval(() => undefined, 1000);`;
  const parent = spawn(process.execPath, ['-e', script], {
    cwd: __dirname,
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const pid = await new Promise<number>((resolve) =>
    parent.stdout.once('data', (chunk: Buffer) => resolve(Number(chunk.toString()))),
  );
  expect(isAlive(pid)).toBe(true);
  parent.kill('SIGKILL');
  await until(() => !isAlive(pid));
  rmSync(folder, { recursive: true });
});

test('a missing program is a failed start with a reason', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'processes-'));
  const processes = new Processes(join(folder, 'groups'));
  const { ended } = processes.start({
    command: ['/there/is/no/such/program'],
    folder,
    environment: {},
    log: join(folder, 'log'),
  });
  expect((await ended).error).toMatch(/ENOENT/);
  await processes.close();
  rmSync(folder, { recursive: true });
});
