import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { running, stopEndpoint } from '../src/cli/background';
import type { Command, Project } from '../src/cli/command';
import { deploy } from '../src/cli/deploy';
import { destroy } from '../src/cli/destroy';
import { captureTerminal } from '../src/cli/terminal/capture-terminal';

/** The whole system as a person rehearses it: by the commands, with an endpoint in the background. */
const folder = mkdtempSync(join(tmpdir(), 'comentarios-'));
const state = join(folder, '.local');
const project: Project = {
  folder,
  modules: modulesOf('templates', 'templates/environments', 'nested-stacks'),
};
const before = process.env.AWS_ENDPOINT_URL;

beforeAll(() => {
  delete process.env.AWS_ENDPOINT_URL;
  process.env.REHEARSAL_PACE = 'instant';
});

afterAll(async () => {
  const left = await running(state);
  if (left) await stopEndpoint(state, left);
  rmSync(folder, { recursive: true });
  delete process.env.REHEARSAL_PACE;
  if (before !== undefined) process.env.AWS_ENDPOINT_URL = before;
});

const LONG = 60_000;
let url = '';

test(
  'after a deployment, the URL in the outputs stores and returns comments',
  async () => {
    const { exitCode, output } = await run(deploy, '--yes');
    expect([exitCode, output]).toEqual([0, expect.stringContaining('Url')]);
    url = /http:\/\/127\.0\.0\.1:\d+/.exec(output)?.[0] ?? '';
    const stored = await fetch(`${url}/api/comment/new`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: '{"email":"alice@example.com","comment":"first post!","content_id":1}',
    });
    expect(stored.status).toBe(200);
    expect(await comments()).toEqual(['first post!']);
    expect(await version()).toBe('rehearsal');
  },
  LONG,
);

test(
  'after the endpoint is killed, the next deployment restores it with its comments',
  async () => {
    const endpoint = await running(state);
    process.kill(endpoint?.pid ?? 0, 'SIGKILL');
    await until(async () => !(await answers()));
    expect((await run(deploy, '--yes')).exitCode).toBe(0);
    await until(answers);
    expect(await comments()).toEqual(['first post!']);
  },
  LONG,
);

test(
  'a new image tag replaces the tasks without a failed request',
  async () => {
    const over = new AbortController();
    const clients = Promise.all(Array.from({ length: 4 }, () => statuses(over.signal)));
    const { exitCode } = await run(deploy, '--yes', '--parameter', 'ImageTag=v2');
    over.abort();
    expect(exitCode).toBe(0);
    expect([...new Set((await clients).flat())]).toEqual([200]);
    expect(await version()).toBe('v2');
  },
  LONG,
);

test(
  'a deployment with an unknown image tag is rolled back while the old tasks answer',
  async () => {
    const { exitCode, output } = await run(deploy, '--yes', '--parameter', 'ImageTag=none');
    expect(exitCode).toBe(10);
    expect(output).toContain('UPDATE_ROLLBACK_COMPLETE');
    expect(output).toMatch(/ECS\s+Deployment Circuit Breaker was triggered/);
    expect(output).toContain('CannotPullContainerError');
    expect(await version()).toBe('v2');
  },
  LONG,
);

test(
  'destroy stops everything',
  async () => {
    const { exitCode } = await run(destroy, '--confirm', 'comentarios-local');
    expect(exitCode).toBe(0);
    expect(await answers()).toBe(false);
    expect(await running(state)).toBeUndefined();
  },
  LONG,
);

async function run(command: Command, ...args: string[]): Promise<{ exitCode: number; output: string }> {
  const terminal = captureTerminal();
  const { exitCode, output } = await command.run(args, project, terminal);
  return { exitCode, output: `${terminal.output()}${output}` };
}

async function comments(): Promise<string[]> {
  const list: { comment: string }[] = JSON.parse(await (await fetch(`${url}/api/comment/list/1`)).text());
  return list.map(({ comment }) => comment);
}

async function version(): Promise<string> {
  return JSON.parse(await (await fetch(`${url}/version`)).text()).version;
}

async function answers(): Promise<boolean> {
  return fetch(`${url}/health-check`).then(
    ({ ok }) => ok,
    () => false,
  );
}

async function statuses(over: AbortSignal): Promise<number[]> {
  const seen: number[] = [];
  while (!over.aborted && seen.length < 2000) {
    seen.push((await fetch(`${url}/health-check`)).status);
    await delay(10);
  }
  return seen;
}

/** Asks again and again, for ten seconds at most. */
async function until(holds: () => Promise<boolean>): Promise<void> {
  for (let look = 0; look < 200; look += 1) {
    if (await holds()) return;
    await delay(50);
  }
  throw new Error('it has not come to pass in ten seconds');
}

function modulesOf(...folders: string[]): Project['modules'] {
  return Object.fromEntries(
    folders.flatMap((name) =>
      readdirSync(join(__dirname, '..', name))
        .filter((file) => file.endsWith('.ts') && !file.endsWith('.test.ts'))
        .map((file) => [`${name}/${file}`, () => require(join(__dirname, '..', name, file))]),
    ),
  );
}
