import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { version } from '../../package.json';
import { projectFolder } from '../spec/project-folder';

const stacks = (...args: string[]) => {
  const { status, stdout, stderr } = spawnSync(process.execPath, [join(__dirname, 'stacks.cjs'), ...args], {
    encoding: 'utf8',
  });
  return { status, stdout, stderr };
};

test('without arguments it lists the commands', () => {
  const { status, stdout } = stacks();
  expect(status).toBe(0);
  expect(stdout).toContain('build');
  expect(stdout).toContain('exit codes: 0 success');
});

test('each command shows its options', () => {
  expect(stacks('build', '--help').stdout).toContain('--allow-break');
});

test('help of a command is its help, and --version is that of the package', () => {
  expect(stacks('help', 'drift').stdout).toBe(stacks('drift', '--help').stdout);
  expect(stacks('--version').stdout).toBe(`${version}\n`);
});

test('make rejects a misspelled variable', () => {
  const { status, stderr } = spawnSync('make', ['status', 'EVN=dev'], {
    cwd: projectFolder,
    encoding: 'utf8',
  });
  expect([status, stderr]).toEqual([2, expect.stringContaining('unknown variable EVN: use one of ')]);
});

test('a mistake is one sentence and exit code 2', () => {
  expect(stacks('biuld')).toEqual({
    status: 2,
    stdout: '',
    stderr: expect.stringMatching(/^stacks: unknown command "biuld": did you mean build\?\n$/),
  });
  expect(stacks('build', '--chek')).toMatchObject({ status: 2, stdout: '' });
});

test('a missing file is exit code 2, a file with findings is 1', () => {
  expect(stacks('validate', 'nothing-here.yaml').status).toBe(2);
  expect(stacks('validate', join(__dirname, '../compile/golden/everything.yaml')).status).toBe(1);
});
