import { spawn } from 'node:child_process';
import { type Launch, SESSION_PLUGIN, sessionInTask } from '../deploy/inspect/exec';
import { findService } from '../deploy/inspect/service';
import { Stop } from '../deploy/stop';
import { REHEARSAL } from '../deploy/target';
import { besideTask } from './beside-task';
import { type Command, exitCodes } from './command';
import { onStack } from './on-stack';
import { parseOptions } from './options';

const usage = `usage: stacks exec [--env ${REHEARSAL}] [-- COMMAND]

Runs a command in a task of the service, /bin/sh where none is given. On AWS it takes AWS's ${SESSION_PLUGIN}.
In a rehearsal a task is a process of this machine: the command runs beside it, in its folder, with its environment.

exit codes: 0 the command ended well, 1 it didn't, others as of \`stacks deploy\``;

export const exec: Command = {
  summary: 'run a command in a task of the service',
  usage,
  async run(args, project, terminal) {
    const { values, positionals } = parseOptions(usage, {
      args: [...args],
      allowPositionals: true,
      options: { env: { type: 'string', default: REHEARSAL } },
    });
    const command = positionals.length > 0 ? positionals.join(' ') : '/bin/sh';
    return onStack({ project, terminal, format: 'text', env: values.env }, async (context) => {
      const inTask = context.rehearsal ? besideTask : sessionInTask;
      const launch = await inTask(context, await findService(context), command);
      // Ctrl-C is the command's.
      const off = context.operator.onInterrupt(() => undefined);
      const code = await connected(launch).finally(off);
      return { exitCode: code === 0 ? exitCodes.ok : exitCodes.findings, output: '' };
    });
  },
};

/** Runs it at this terminal, and answers how it ended. */
function connected({ program, args, folder, environment }: Launch): Promise<number | null> {
  return new Promise((resolve, reject) => {
    const child = spawn(program, args, { stdio: 'inherit', cwd: folder, env: environment });
    child.on('close', resolve);
    child.on('error', ({ message }) =>
      reject(
        program === SESSION_PLUGIN
          ? new Stop(
              'usage',
              `${SESSION_PLUGIN} isn't installed`,
              'AWS tells how: "Install the Session Manager plugin for the AWS CLI"',
            )
          : new Stop('usage', `${program} can't be run in ${folder}: ${message}`),
      ),
    );
  });
}
