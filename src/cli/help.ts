import { type CommandResult, type Commands, exitCodes } from './command';

export function help(commands: Commands): CommandResult {
  const rows = Object.entries(commands).map(([name, load]) => `  ${name.padEnd(10)} ${load().summary}`);
  const output = [
    'stacks: typed CloudFormation stacks, compiled to plain YAML',
    '',
    ...rows,
    '',
    '`stacks <command> --help` tells its options.',
    'exit codes: 0 all well, 1 findings to put right, 2 could not run',
  ].join('\n');
  return { exitCode: exitCodes.ok, output };
}
