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

Runs a command in a task of the service: /bin/sh by default. On AWS this requires AWS's ${SESSION_PLUGIN}.
In a rehearsal a task is a process on this machine: the command runs in its folder, with its environment.

The command's exit code is returned in a rehearsal. On AWS the session does not report it.
exit codes of failures before the command runs: see \`stacks deploy --help\``;

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
      // Ctrl-C goes to the command.
      const off = context.operator.onInterrupt(() => undefined);
      const code = await connected(launch).finally(off);
      return { exitCode: code === 0 ? exitCodes.ok : exitCodes.findings, output: '' };
    });
  },
};

/** Runs it in this terminal, and returns its exit code. */
function connected({ program, args, folder, environment }: Launch): Promise<number | null> {
  return new Promise((resolve, reject) => {
    const child = spawn(program, args, { stdio: 'inherit', cwd: folder, env: environment });
    child.on('close', resolve);
    child.on('error', ({ message }) =>
      reject(
        program === SESSION_PLUGIN
          ? new Stop(
              'usage',
              `${SESSION_PLUGIN} is not installed`,
              'see "Install the Session Manager plugin for the AWS CLI" in the AWS documentation',
            )
          : new Stop('usage', `${program} could not be run in ${folder}: ${message}`),
      ),
    );
  });
}
