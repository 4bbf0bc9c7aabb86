import { connect } from '../aws/connection';
import { contextWith } from '../fixtures/context';
import type { DeployEvent } from '../operator';
import { Monitor } from './monitor';

/** Nobody listens there. */
const endpoint = 'http://127.0.0.1:1';
const operation = { stackId: 'shop', since: 0, status: 'UPDATE_IN_PROGRESS', token: undefined };

beforeAll(() => {
  process.env.AWS_MAX_ATTEMPTS = '1';
});
afterAll(() => {
  delete process.env.AWS_MAX_ATTEMPTS;
});

test.each([
  [true, `the local endpoint ${endpoint}`, `the local endpoint ${endpoint} has not answered for 1 seconds`],
  [false, 'AWS', 'AWS has not answered for 1 seconds'],
])('the service that does not answer is named (in a rehearsal: %p)', async (rehearsal, who, said) => {
  const reported: DeployEvent[] = [];
  const connection = connect({ region: 'eu-west-1', endpoint });
  const context = { ...contextWith(connection, reported), rehearsal };
  await expect(new Monitor(context, operation).watch(new AbortController().signal)).rejects.toThrow(said);
  connection.close();
  expect(reported[0]).toMatchObject({ type: 'silence', who, reason: 'connect ECONNREFUSED 127.0.0.1:1' });
});
