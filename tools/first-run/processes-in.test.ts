import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { processesIn } from './processes-in';

test('finds a process by its arguments until it has ended', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'worked-in-'));
  const child = spawn(process.execPath, ['-e', 'setInterval(() => {}, 1000)', folder], { stdio: 'ignore' });
  await once(child, 'spawn');
  expect(processesIn(folder).map(({ pid }) => pid)).toEqual([child.pid]);
  child.kill('SIGKILL');
  await once(child, 'close');
  expect(processesIn(folder)).toEqual([]);
  rmSync(folder, { recursive: true });
});

(process.platform === 'linux' ? test : test.skip)('finds a process by its working directory', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'worked-in-'));
  const child = spawn('sleep', ['1000'], { cwd: folder, stdio: 'ignore' });
  await once(child, 'spawn');
  expect(processesIn(folder)).toEqual([{ pid: child.pid, command: 'sleep 1000' }]);
  child.kill('SIGKILL');
  await once(child, 'close');
  rmSync(folder, { recursive: true });
});
