import { setTimeout as delay } from 'node:timers/promises';
import { fetchLocal } from '../local/testing/endpoint';
import { ask, isAlive, Rehearsed, until } from './testing/rehearsed';
import { serviceTemplate } from './testing/templates';

let rehearsed: Rehearsed;
beforeAll(async () => {
  rehearsed = await Rehearsed.start();
});
afterAll(() => rehearsed.end());

const STACK = 'shop';
const url = (): Promise<string> => rehearsed.url(STACK);

test('a service answers at the URL in the outputs, with the environment of its task definition', async () => {
  expect(await rehearsed.calls.create(STACK, serviceTemplate({ tag: 'v1' }))).toBe('CREATE_COMPLETE');
  expect(await url()).toMatch(/^http:\/\/127\.0\.0\.1:\d+$/);
  expect(await ask(await url())).toMatchObject({
    tag: 'v1',
    answer: expect.stringContaining(':targetgroup/'),
    password: 'a secret',
  });
});

test('the endpoint shows where the tasks run to its own user, and to no page of another site', async () => {
  const { endpoint } = rehearsed.calls.local;
  const [place, ...others] = JSON.parse(await (await fetchLocal(endpoint, 'tasks')).text());
  expect(others).toEqual([]);
  expect(place).toMatchObject({ container: 'web', environment: { TAG: 'v1', PASSWORD: 'a secret' } });
  expect(place.service).toContain(':service/');
  expect((await fetch(`${endpoint.url}/_local/tasks`)).status).toBe(403);
  const elsewhere = { headers: { origin: 'https://example.com' } };
  expect((await fetchLocal(endpoint, 'tasks', elsewhere)).status).toBe(403);
});

test('a new tag replaces the tasks without losing a request', async () => {
  const address = await url();
  const before = rehearsed.processes();
  const over = new AbortController();
  const clients = Promise.all(Array.from({ length: 8 }, () => load(address, over.signal)));
  expect(await rehearsed.calls.update(STACK, serviceTemplate({ tag: 'v2', count: 2 }))).toBe(
    'UPDATE_COMPLETE',
  );
  await until(() => !before.some(isAlive));
  over.abort();
  const seen = (await clients).flat();
  expect(new Set(seen)).toEqual(new Set(['v1', 'v2']));
  expect((await ask(address)).tag).toBe('v2');
});

test('a task that crashes is replaced', async () => {
  const address = await url();
  const before = rehearsed.processes();
  await Promise.all([fetch(`${address}/crash`), until(() => !before.every(isAlive))]);
  expect((await twoInstances(address)).size).toBe(2);
});

test.each([
  ['ends at once', { tag: 'v3', mode: 'crash' }],
  ['is never healthy', { tag: 'v3', mode: 'sick' }],
  ['has an image that is not there', { tag: 'none' }],
] as const)(
  'an update to a task that %s is rolled back, and the old tasks continue',
  async (_what, shape) => {
    const address = await url();
    const before = await twoInstances(address);
    rehearsed.endGracePeriod();
    expect(await rehearsed.calls.update(STACK, serviceTemplate({ ...shape, count: 2 }))).toBe(
      'UPDATE_ROLLBACK_COMPLETE',
    );
    const story = await rehearsed.calls.story(STACK);
    expect(story.filter((line) => line.startsWith('Service UPDATE_FAILED')).at(-1)).toMatch(
      /^Service UPDATE_FAILED Resource handler returned message: "Error occurred during operation 'ECS Deployment Circuit Breaker was triggered'\." \(RequestToken: [-0-9a-f]{36}, HandlerErrorCode: GeneralServiceException\)$/,
    );
    expect((await ask(address)).tag).toBe('v2');
    expect(await twoInstances(address)).toEqual(before);
  },
);

test('a deletion leaves no process, and the address no longer answers', async () => {
  const address = await url();
  const processes = rehearsed.processes();
  expect(processes.length).toBeGreaterThanOrEqual(2);
  expect(await rehearsed.calls.delete(STACK)).toBe('DELETE_COMPLETE');
  expect(processes.filter(isAlive)).toEqual([]);
  await expect(fetch(address)).rejects.toThrow('fetch failed');
});

/** A client that repeats requests. A failed request fails the test. */
async function load(address: string, signal: AbortSignal): Promise<string[]> {
  const seen: string[] = [];
  while (!signal.aborted && seen.length < 5000) {
    seen.push((await ask(address)).tag);
    await delay(5);
  }
  return seen;
}

/** The IDs of two answering processes. Two concurrent slow requests reach both processes once both run. */
async function twoInstances(address: string): Promise<ReadonlySet<string>> {
  let instances = new Set<string>();
  while (instances.size < 2) {
    const answers = await Promise.all([fetch(`${address}/slow`), fetch(`${address}/slow`)]);
    const texts = await Promise.all(answers.filter(({ ok }) => ok).map((answer) => answer.text()));
    instances = new Set(texts.map((text) => JSON.parse(text).instance));
  }
  return instances;
}
