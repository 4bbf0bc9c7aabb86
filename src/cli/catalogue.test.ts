import { cpSync, existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { catalogue } from './catalogue';
import type { CommandResult, Project } from './command';
import { publish } from './publish';
import { captureTerminal } from './terminal/capture-terminal';

let folder = '';
let project: Project;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'project-'));
  project = { folder, modules: {} };
  writeFileSync(join(folder, 'package.json'), '{ "name": "shop" }');
  cpSync(join(__dirname, '..', 'catalogue', 'fixtures', 'shop'), join(folder, 'out'), { recursive: true });
});
afterEach(() => rmSync(folder, { recursive: true }));

const run = async (...args: string[]): Promise<CommandResult> =>
  catalogue.run(args, project, captureTerminal());
const made = (path: string): string => join(folder, 'out', 'catalogue', path);

test('writes the catalogue, and the second time nothing', async () => {
  expect((await run()).output).toContain('wrote out/catalogue/templates/orders.html');
  expect(await run()).toEqual({ exitCode: 0, output: 'out/catalogue is current: 3 templates' });
  expect((await run('--check')).exitCode).toBe(0);
});

test('removes the page of a removed template, and keeps other files', async () => {
  await run();
  writeFileSync(made('templates/notes.txt'), 'mine');
  rmSync(join(folder, 'out', 'contracts', 'mail.json'));
  expect((await run()).output).toContain('removed out/catalogue/templates/mail.html');
  expect([existsSync(made('templates/mail.html')), existsSync(made('templates/notes.txt'))]).toEqual([
    false,
    true,
  ]);
});

test('with --check, reports outdated files and writes nothing', async () => {
  const { exitCode, output } = await run('--check');
  expect([exitCode, existsSync(made('index.html'))]).toEqual([1, false]);
  expect(output).toContain('out/catalogue/index.html is outdated');
  expect(output).toMatch(/Run `make catalogue` to update it\.$/);
});

test('without contracts, names the command to run', async () => {
  rmSync(join(folder, 'out'), { recursive: true });
  await expect(run()).rejects.toThrow('run `make build`');
});

test.each([[[]], [['1.2']], [['latest']], [['1.2.3', '1.2.4']], [['01.2.3']]])(
  'publishing %j as a version is rejected at once',
  (args) => {
    expect(() => publish.run(args, project, captureTerminal())).toThrow('the version must be like 1.2.3');
  },
);
