import { spawn } from 'node:child_process';
import { constants } from 'node:os';
import { type Launch, SESSION_PLUGIN, sessionInTask } from '../deploy/inspect/exec';
import { findService } from '../deploy/inspect/service';
import { Stop } from '../deploy/stop';
import { besideTask } from './beside-task';
import type { Command } from './command';
import { namedBy, placeOptions, placeUsage } from './deploy-options';
import { onService } from './on-stack';
import { parseOptions } from './options';

const usage = `usage: stacks exec ${placeUsage} [-- COMMAND]

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
      options: placeOptions,
    });
    const command = commandOf(positionals);
    return onService({ project, terminal, format: 'text', ...namedBy(values) }, async (context) => {
      const inTask = context.rehearsal ? besideTask : sessionInTask;
      const launch = await inTask(context, await findService(context), command);
      // The command receives Ctrl-C.
      const off = context.operator.onInterrupt(() => undefined);
      return { exitCode: await connected(launch).finally(off), output: '' };
    });
  },
};

/** One argument is a shell command. Several are a program and its arguments. */
export function commandOf([only = '/bin/sh', ...more]: readonly string[]): string {
  return more.length === 0 ? only : [only, ...more].map(quoted).join(' ');
}

function quoted(word: string): string {
  return `'${word.replaceAll("'", "'\\''")}'`;
}

/** Runs it in this terminal, and returns its exit code. */
export function connected({ program, args, folder, environment }: Launch): Promise<number> {
  return new Promise((resolve, reject) => {
    const child = spawn(program, args, { stdio: 'inherit', cwd: folder, env: environment });
    child.on('close', (code, signal) =>
      resolve(code ?? 128 + (signal === null ? 0 : constants.signals[signal])),
    );
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
