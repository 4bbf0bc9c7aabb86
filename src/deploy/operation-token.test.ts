import { isStartedBy, operationToken, startedBy } from './operation-token';

test('a token contains the user name in characters that AWS accepts', () => {
  const token = operationToken('ana maría@host.example');
  expect(token).toMatch(/^[a-zA-Z0-9][-a-zA-Z0-9]{0,127}$/);
  expect(startedBy(token)).toBe('ana-mar-a-host-example');
  expect(isStartedBy(token, 'ana maría@host.example')).toBe(true);
  expect(isStartedBy(token, 'ana')).toBe(false);
});

test('two operations of the same person have different tokens', () => {
  expect(operationToken('ana')).not.toBe(operationToken('ana'));
});

test('tokens of other tools are described as far as they are known', () => {
  expect(startedBy(undefined)).toBe('an unknown user');
  expect(startedBy('Console-CreateStack-1')).toBe('a user of the AWS console');
  expect(startedBy('pipeline-7')).toBe('an unknown user (token pipeline-7)');
  expect(isStartedBy(undefined, 'ana')).toBe(false);
});

test('any user name results in a valid token', () => {
  expect(operationToken('x'.repeat(300))).toHaveLength(128);
  expect(operationToken('@@')).toMatch(/^stacks-unknown-/);
});
