import { connect } from '../aws/connection';
import { contextWith } from '../fixtures/context';
import { silentServer } from '../fixtures/silent-server';
import { preflight } from './preflight';

let silent: Awaited<ReturnType<typeof silentServer>>;
beforeAll(async () => {
  silent = await silentServer();
});
afterAll(() => silent.close());

test.each([
  [
    false,
    () =>
      'the state of the account could not be read: AWS cannot be reached from here: no answer within 50 ms',
  ],
  [true, () => `the local endpoint ${silent.url} does not answer: no answer within 50 ms`],
])(
  'an endpoint that never answers is reported without retries (in a rehearsal: %p)',
  async (rehearsal, message) => {
    const connection = connect({ region: 'eu-west-1', endpoint: silent.url }, 50);
    const looking = preflight({ ...contextWith(connection), rehearsal });
    await expect(looking).rejects.toMatchObject({ name: 'Stop', kind: 'offline', message: message() });
    connection.close();
  },
);
