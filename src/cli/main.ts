import type { StackModules } from '../compile/project';
import { projectFolder } from '../spec/project-folder';
import { AuthoringError } from '../template/authoring-error';
import { stackLineOf } from '../template/site';
import { type CommandResult, type Commands, exitCodes, type Project, UsageError } from './command';
import { finish } from './finish';
import { help } from './help';
import { processTerminal } from './terminal/terminal';
import { toolVersion } from './tool-version';
import { unknown } from './unknown';

/** Each command is loaded on demand, so that the start is fast. */
const commands: Commands = {
  build: () => require('./build').build,
  validate: () => require('./validate').validate,
  lsp: () => require('./lsp').lsp,
  catalogue: () => require('./catalogue').catalogue,
  publish: () => require('./publish').publish,
  plan: () => require('./plan').plan,
  cost: () => require('./cost').cost,
  local: () => require('./local').local,
  deploy: () => require('./deploy').deploy,
  apply: () => require('./apply').apply,
  watch: () => require('./watch').watch,
  continue: () => require('./answer-pause').continueDeployment,
  rollback: () => require('./answer-pause').rollback,
  'site-rollback': () => require('./site-rollback').siteRollback,
  status: () => require('./status').status,
  outputs: () => require('./outputs').outputs,
  events: () => require('./events').events,
  history: () => require('./history').history,
  drift: () => require('./drift').drift,
  logs: () => require('./logs').logs,
  exec: () => require('./exec').exec,
  destroy: () => require('./destroy').destroy,
};

async function run([name, ...args]: readonly string[], project: Project): Promise<CommandResult> {
  if (name === '--version') return { exitCode: exitCodes.ok, output: toolVersion() };
  if (name === 'help' && args[0] !== undefined) return run([args[0], '--help'], project);
  if (name === undefined || name === 'help' || name === '--help' || name === '-h') return help(commands);
  const load = Object.hasOwn(commands, name) ? commands[name] : undefined;
  if (!load) throw new UsageError(unknown('command', name, Object.keys(commands)));
  const command = load();
  if (args.includes('--help') || args.includes('-h'))
    return { exitCode: exitCodes.ok, output: command.usage };
  return command.run(args, project, processTerminal());
}

/** A mistake of the user in one sentence. `undefined` for a defect of the tool, which needs its stack trace. */
export function sentence(error: unknown): string | undefined {
  if (error instanceof UsageError) return error.message;
  if (error instanceof AuthoringError) return `${error.site}: ${error.message}`;
  const line = error instanceof Error ? stackLineOf(error) : undefined;
  return line === undefined ? undefined : `${line}: ${error}\n\`make build\` checks the types of the stacks.`;
}

/** The entry of the bundle, which passes the project's stacks. */
export function main(modules: StackModules): void {
  run(process.argv.slice(2), { folder: projectFolder, modules })
    .then(finish)
    .catch((error: unknown) => {
      process.exitCode = exitCodes.failed;
      const message = sentence(error) ?? `this is a defect of the tool, please report it\n${stackOf(error)}`;
      process.stderr.write(`stacks: ${message}\n`);
    });
}

function stackOf(error: unknown): string {
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}
