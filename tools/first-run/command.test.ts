import { tmpdir } from 'node:os';
import { Command, CommandFailure } from './command';

const place = { folder: tmpdir(), environment: process.env };

test('returns the output of a command', async () => {
  expect(await new Command(['sh', '-c', 'echo printed; echo complained >&2'], place).done).toBe('printed\n');
});

test('a failure has the exit code and the last lines', async () => {
  const failure = await new Command(['sh', '-c', 'seq 100; echo complained >&2; exit 3'], place).done.catch(
    (error: unknown) => error,
  );
  expect(failure).toBeInstanceOf(CommandFailure);
  expect(failure).toMatchObject({
    message: 'sh -c seq 100; echo complained >&2; exit 3 exited with 3',
    lastLines: expect.stringMatching(/^62\n63\n(?:\d+\n)*100\ncomplained$/),
  });
});

test('a missing program is a failure', async () => {
  await expect(new Command(['no-such-program'], place).done).rejects.toThrow(
    /^no-such-program exited with spawn no-such-program ENOENT$/,
  );
});

test('a command is stopped together with its children', async () => {
  const command = new Command(['sh', '-c', 'sleep 1000 & echo $!; wait'], place);
  const ended = command.done.catch((error: unknown) => error);
  await command.stop();
  // Its output closes only after the last of its processes has ended.
  expect(await ended).toMatchObject({ message: expect.stringContaining('SIGTERM') });
});
