import { type CommandResult, type Commands, exitCodes } from './command';

export function help(commands: Commands): CommandResult {
  const rows = Object.entries(commands).map(([name, load]) => `  ${name.padEnd(10)} ${load().summary}`);
  const output = [
    'stacks: typed CloudFormation stacks, compiled to plain YAML',
    '',
    ...rows,
    '',
    '`stacks COMMAND --help` or `stacks help COMMAND` shows the options of a command.',
    'exit codes: 0 success, 1 findings, 2 could not run; for commands on a stack also:',
    '3 not approved, or canceled: nothing changed, 4 credentials, 5 the stack is busy or must be recovered,',
    '6 rejected by AWS, 7 no longer what was reviewed, 8 AWS does not answer, 9 left running, 10 failed',
  ].join('\n');
  return { exitCode: exitCodes.ok, output };
}
