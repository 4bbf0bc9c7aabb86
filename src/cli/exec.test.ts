import { commandOf, connected } from './exec';

test.each([
  [[], '/bin/sh'],
  [['ls -l | wc -l'], 'ls -l | wc -l'],
  [['echo', 'two words', "it's"], "'echo' 'two words' 'it'\\''s'"],
])('the arguments %j run %s', (args, command) => {
  expect(commandOf(args)).toBe(command);
});

test.each([
  ['exit 7', 7],
  ['kill -TERM $$', 143],
  ['true', 0],
])('%s returns its exit code %i', async (command, code) => {
  expect(await connected({ program: '/bin/sh', args: ['-c', command] })).toBe(code);
});
