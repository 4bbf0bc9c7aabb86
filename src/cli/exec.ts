import { spawn } from 'node:child_process';
import { sessionArguments } from '../deploy/inspect/exec';
import { Stop } from '../deploy/stop';
import { REHEARSAL } from '../deploy/target';
import { type Command, exitCodes } from './command';
import { onStack } from './on-stack';
import { parseOptions } from './options';

const PLUGIN = 'session-manager-plugin';
const usage = `usage: stacks exec [--env ${REHEARSAL}] [COMMAND]

Runs a command in a task of the service, /bin/sh where none is given. Takes AWS's ${PLUGIN}.`;

export const exec: Command = {
  summary: 'run a command in a task of the service',
  usage,
  async run(args, project, terminal) {
    const { values, positionals } = parseOptions(usage, {
      args: [...args],
      options: { env: { type: 'string', default: REHEARSAL } },
    });
    const command = positionals.length > 0 ? positionals.join(' ') : '/bin/sh';
    return onStack({ project, terminal, format: 'text', env: values.env }, async (context) => {
      await session(await sessionArguments(context, command));
      return { exitCode: exitCodes.ok, output: '' };
    });
  },
};

function session(args: readonly string[]): Promise<void> {
  return new Promise((resolve, reject) => {
    const plugin = spawn(PLUGIN, args, { stdio: 'inherit' });
    plugin.on('close', () => resolve());
    plugin.on('error', () =>
      reject(
        new Stop(
          'usage',
          `${PLUGIN} isn't installed`,
          'AWS tells how: "Install the Session Manager plugin for the AWS CLI"',
        ),
      ),
    );
  });
}
