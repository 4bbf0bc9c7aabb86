import { join } from 'node:path';
import { running } from '../src/cli/background';
import { RehearsedSystem } from '../tools/testing/rehearsed-system';

/** The whole system as a person rehearses it. `rehearsal.all.test.ts` follows it through updates and failures. */
const system = new RehearsedSystem();
afterAll(() => system.end());

test('a deployment serves comments at the URL in the outputs, and its removal stops everything', async () => {
  await system.deploy();
  await system.post('first post!');
  expect(await system.comments()).toEqual(['first post!']);
  expect(await system.version()).toBe('rehearsal');
  await system.destroy();
  expect(await system.answers()).toBe(false);
  expect(await running(join(system.folder, '.local'))).toBeUndefined();
});
