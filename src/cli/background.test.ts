import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { announce, running, stopEndpoint } from './background';

let state: string;
beforeEach(() => {
  state = mkdtempSync(join(tmpdir(), 'state-'));
});
afterEach(() => rmSync(state, { recursive: true }));

test('a killed endpoint is not reported as running, and its file is removed', async () => {
  const { pid } = spawnSync(process.execPath, ['--version']);
  const killed = { url: 'http://127.0.0.1:9', pid, background: true };
  announce(state, killed);
  expect(await running(state)).toBeUndefined();
  await stopEndpoint(state, killed);
  expect(existsSync(join(state, 'endpoint.json'))).toBe(false);
});

test('the file of an endpoint that started in the meantime is kept', async () => {
  const { pid } = spawnSync(process.execPath, ['--version']);
  announce(state, { url: 'http://127.0.0.1:9', pid: process.pid, background: true });
  await stopEndpoint(state, { url: 'http://127.0.0.1:9', pid, background: true });
  expect(existsSync(join(state, 'endpoint.json'))).toBe(true);
});
