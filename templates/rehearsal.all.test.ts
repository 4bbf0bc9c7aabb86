import { setTimeout as delay } from 'node:timers/promises';
import { running } from '../src/cli/background';
import { RehearsedSystem } from '../tools/testing/rehearsed-system';

const system = new RehearsedSystem();
beforeAll(async () => {
  await system.deploy();
  await system.post('first post!');
});
afterAll(() => system.end());

test('a deployment serves comments at the URL in the outputs', async () => {
  expect(await system.comments()).toEqual(['first post!']);
  expect(await system.version()).toBe('rehearsal');
});

test('after the endpoint is killed the next deployment brings it back, with the comments', async () => {
  const endpoint = await running(system.state);
  process.kill(endpoint?.pid ?? 0, 'SIGKILL');
  await until(async () => !(await system.answers()));
  await system.deploy();
  await until(() => system.answers());
  expect(await system.comments()).toEqual(['first post!']);
});

test('a new tag of the image replaces the tasks without a request lost', async () => {
  const over = new AbortController();
  const clients = Promise.all(Array.from({ length: 4 }, () => statuses(over.signal)));
  await system.deploy('--parameter', 'ImageTag=v2');
  over.abort();
  expect([...new Set((await clients).flat())]).toEqual([200]);
  expect(await system.version()).toBe('v2');
});

test('a tag that the repository does not have fails the deployment, which is rolled back while the old tasks answer', async () => {
  const { exitCode, output } = await system.tryDeploy('--parameter', 'ImageTag=none');
  expect(exitCode).toBe(10);
  expect(output).toContain('UPDATE_ROLLBACK_COMPLETE');
  expect(output).toMatch(/ECS\s+Deployment Circuit Breaker was triggered/);
  expect(output).toContain('CannotPullContainerError');
  expect(await system.version()).toBe('v2');
});

test('the service lists its deployments, newest first', async () => {
  const deployments = await system.deployments();
  expect(deployments.map(({ status, version }) => [status, version])).toEqual([
    ['UPDATE_ROLLBACK_COMPLETE', 'none'],
    ['UPDATE_COMPLETE', 'v2'],
    ['CREATE_COMPLETE', 'rehearsal'],
  ]);
});

test('the removal stops everything', async () => {
  await system.destroy();
  expect(await system.answers()).toBe(false);
  expect(await running(system.state)).toBeUndefined();
});

async function statuses(over: AbortSignal): Promise<number[]> {
  const seen: number[] = [];
  while (!over.aborted && seen.length < 2000) {
    seen.push(await system.healthStatus());
    await delay(10);
  }
  return seen;
}

/** Asks until it holds; jest ends a test in which it never does. */
async function until(holds: () => Promise<boolean>): Promise<void> {
  while (!(await holds())) await delay(50);
}
