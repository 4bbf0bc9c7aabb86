import { stopForAll } from './problem';

test('the gravest problem decides the kind, and all are reported', () => {
  const stop = stopForAll([
    { kind: 'refused', message: 'the stack cannot be updated' },
    { kind: 'usage', message: 'Topic is missing', next: 'add Topic=' },
    { kind: 'credentials', message: 'the credentials expired', next: 'sign in' },
    { kind: 'usage', message: 'Queue is missing', next: 'add Topic=' },
  ]);
  expect(stop?.kind).toBe('credentials');
  expect(stop?.message).toBe(
    ['the credentials expired', 'Topic is missing', 'Queue is missing', 'the stack cannot be updated'].join(
      '\n',
    ),
  );
  expect(stop?.next).toBe('sign in\nadd Topic=');
});

test('a problem without advice stops without advice, and no problem does not stop', () => {
  expect(stopForAll([{ kind: 'busy', message: 'another deployment is running' }])).toMatchObject({
    kind: 'busy',
    next: undefined,
  });
  expect(stopForAll([])).toBeUndefined();
});
