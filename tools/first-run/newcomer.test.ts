import { newcomersEnvironment } from './newcomer';

test('a new user has the settings of the machine, and none of this project or of make', () => {
  const machine = {
    PATH: '/bin',
    HOME: '/home/alice',
    npm_config_cache: '/cache',
    HTTPS_PROXY: 'http://proxy',
  };
  const ours = {
    AWS_ENDPOINT_URL: 'http://127.0.0.1:1',
    REHEARSAL_PACE: 'instant',
    MAKEFLAGS: 'j2',
    MAKELEVEL: '1',
    npm_lifecycle_event: 'test',
    PORT: '8000',
    ENV: 'dev',
  };
  expect(newcomersEnvironment({ ...machine, ...ours })).toEqual(machine);
});
