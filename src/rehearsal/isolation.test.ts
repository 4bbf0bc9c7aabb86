import { existsSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Rehearsed } from './testing/rehearsed';
import { serviceTemplate } from './testing/templates';

let rehearsed: Rehearsed;
beforeAll(async () => {
  rehearsed = await Rehearsed.start();
});
afterAll(() => rehearsed.end());

const mark = join(tmpdir(), 'run-by-a-template');

test.each([
  ['Command', { Command: ['touch', mark] }, 'the container web has a Command'],
  ['EntryPoint', { EntryPoint: ['/bin/sh', '-c', `touch ${mark}`] }, 'the container web has an EntryPoint'],
  ['HealthCheck', { HealthCheck: { Command: ['CMD-SHELL', `touch ${mark}`] } }, 'web has a HealthCheck'],
  ['NODE_OPTIONS', { Environment: [{ Name: 'NODE_OPTIONS', Value: '--import=x' }] }, 'variable NODE_OPTIONS'],
])('the %s of a template runs only where its image allows it', async (name, container, what) => {
  const stack = `with-${name.replace('_', '-')}`;
  expect(await rehearsed.calls.create(stack, serviceTemplate({ tag: 'v1', container }))).toBe(
    'ROLLBACK_COMPLETE',
  );
  const failed = (await rehearsed.calls.story(stack)).find((line) =>
    line.startsWith('Service CREATE_FAILED'),
  );
  expect(failed).toContain(what);
  expect(failed).toContain('in rehearsal.json if you trust it');
  expect(existsSync(mark)).toBe(false);
});

test('an image that is not in rehearsal.json is not run, and the events say so', async () => {
  const template = JSON.stringify(serviceTemplate({ tag: 'v1' })).replaceAll('team/shop', 'team/other');
  expect(await rehearsed.calls.create('other', JSON.parse(template))).toBe('CREATE_COMPLETE');
  expect(rehearsed.processes()).toEqual([]);
  expect(await rehearsed.calls.story('other')).toContainEqual(
    expect.stringMatching(
      /^Service CREATE_COMPLETE.*Not run here: rehearsal\.json has no image for \S+team\/other:v1/,
    ),
  );
});
