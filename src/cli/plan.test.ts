import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { defineStack } from '../template';
import { SNS } from '../template/aws';
import { deployment } from '../template/deployment';
import { defineEnvironment } from '../template/environment';
import { defineSystem } from '../template/system';
import { build } from './build';
import { type CommandResult, type Project, UsageError } from './command';
import { plan } from './plan';
import { captureTerminal } from './terminal/capture-terminal';

let terminal = captureTerminal();
let folder = '';
beforeEach(() => {
  terminal = captureTerminal();
  folder = mkdtempSync(join(tmpdir(), 'project-'));
  git('init', '--quiet');
});
afterEach(() => rmSync(folder, { recursive: true }));

function git(...args: string[]): void {
  const identity = ['-c', 'user.name=test', '-c', 'user.email=test@example.com'];
  execFileSync('git', [...identity, ...args], { cwd: folder, stdio: 'ignore' });
}

function project(topicName: string): Project {
  const news = defineStack('news', { Description: 'News', Parameters: {} }, ({ add }) => {
    add('Topic', new SNS.Topic({ TopicName: topicName, KmsMasterKeyId: 'alias/aws/sns' }));
    return {};
  });
  const stack = deployment('news', news, { stackName: 'news-dev', region: 'eu-west-1', parameters: {} });
  const dev = defineEnvironment('dev', {
    stacks: [stack],
    tags: { system: 'news', environment: 'dev', owner: 'news-team' },
    terminationProtection: false,
    approval: false,
  });
  return {
    folder,
    modules: {
      'templates/news.ts': () => ({ news }),
      'templates/systems/news.ts': () => ({ system: defineSystem('news', [dev]) }),
    },
  };
}

async function run(of: Project, ...args: string[]): Promise<CommandResult> {
  return plan.run(['--env', 'dev', ...args], of, terminal);
}

async function commit(of: Project): Promise<void> {
  await build.run([], of, terminal);
  git('add', '.');
  git('commit', '--quiet', '-m', 'templates');
}

describe('plan', () => {
  it('shows the changes since a commit', async () => {
    await commit(project('news'));
    const renamed = project('olds');
    await build.run([], renamed, terminal);
    const { exitCode, output } = await run(renamed, '--from', 'HEAD');
    expect(exitCode).toBe(0);
    expect(output).toContain('-/+ Topic  AWS::SNS::Topic');
    expect(output).toContain('~ TopicName: news → olds  # forces replacement');
  });

  it('shows that nothing changes', async () => {
    await commit(project('news'));
    expect((await run(project('news'), '--from', 'HEAD')).output).toBe(
      'news-dev: no changes\n\nNo resource changes.',
    );
  });

  it('shows everything as new if the commit has no templates', async () => {
    git('commit', '--quiet', '--allow-empty', '-m', 'nothing');
    const first = project('news');
    await build.run([], first, terminal);
    expect((await run(first, '--from', 'HEAD')).output).toContain('news-dev: create stack');
    expect(terminal.errors()).toContain('Compared with nothing: the commit HEAD has no out/news.yaml.\n');
  });

  it('shows everything as new where it is not known what is deployed', async () => {
    await commit(project('news'));
    expect((await run(project('news'))).output).toContain('news-dev: create stack');
    expect(terminal.errors()).toContain('Compared with nothing: a plan does not ask AWS.');
    expect(terminal.errors()).toContain('`make plan ENV=dev FROM=HEAD` compares with a commit');
  });

  it.each([
    ['json', /^\{\n {2}"version": 2,/],
    ['markdown', /^## `news-dev`: no change/],
    ['html', /^<!doctype html>/],
  ])('answers in %s', async (format, start) => {
    await commit(project('news'));
    expect((await run(project('news'), '--from', 'HEAD', '--format', format)).output).toMatch(start);
  });

  it.each([
    [['--from', 'nowhere'], /^git does not know the commit "nowhere": /],
    [['--from=--output=x'], /^git does not know the commit "--output=x": /],
    [['--env', 'moon'], /^unknown environment "moon": choose one of dev$/],
    [['--format', 'pdf'], /^unknown format "pdf": /],
  ])('rejects %j in one sentence', async (args, sentence) => {
    await commit(project('news'));
    await expect(run(project('news'), ...args)).rejects.toThrow(UsageError);
    await expect(run(project('news'), ...args)).rejects.toThrow(sentence);
  });

  it('reports that nothing is built', async () => {
    git('commit', '--quiet', '--allow-empty', '-m', 'nothing');
    await expect(run(project('news'))).rejects.toThrow(
      'out/news.yaml does not exist: run `make build`, then plan again',
    );
  });
});
