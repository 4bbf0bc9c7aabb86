import { tmpdir } from 'node:os';
import { Command, CommandFailure } from './command';

const place = { folder: tmpdir(), environment: process.env };

test('what a command writes comes back', async () => {
  expect(await new Command(['sh', '-c', 'echo said; echo complained >&2'], place).done).toBe('said\n');
});

test('a command that fails tells its code and its last lines', async () => {
  const failure = await new Command(['sh', '-c', 'seq 100; echo complained >&2; exit 3'], place).done.catch(
    (error: unknown) => error,
  );
  expect(failure).toBeInstanceOf(CommandFailure);
  expect(failure).toMatchObject({
    message: 'sh -c seq 100; echo complained >&2; exit 3 ended with 3',
    lastLines: expect.stringMatching(/^62\n63\n(?:\d+\n)*100\ncomplained$/),
  });
});

test('a program that is not there is a failure as well', async () => {
  await expect(new Command(['no-such-program'], place).done).rejects.toThrow(
    /^no-such-program ended with spawn no-such-program ENOENT$/,
  );
});

test('a command is ended with all that it started', async () => {
  const command = new Command(['sh', '-c', 'sleep 1000 & echo $!; wait'], place);
  const ended = command.done.catch((error: unknown) => error);
  await command.stop();
  // Its output is closed only once the last of its processes is gone.
  expect(await ended).toMatchObject({ message: expect.stringContaining('SIGTERM') });
});
