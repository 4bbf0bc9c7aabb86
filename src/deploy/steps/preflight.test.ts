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
    () => "AWS can't be asked how things stand: there is no way to AWS from here: no answer within 50 ms",
  ],
  [true, () => `the local endpoint ${silent.url} doesn't answer: no answer within 50 ms`],
])(
  'a network that swallows calls is no network: it is not tried again and again (in a rehearsal: %p)',
  async (rehearsal, said) => {
    const connection = connect({ region: 'eu-west-1', endpoint: silent.url }, 50);
    const looking = preflight({ ...contextWith(connection), rehearsal });
    await expect(looking).rejects.toMatchObject({ name: 'Stop', kind: 'offline', message: said() });
    connection.close();
  },
);
