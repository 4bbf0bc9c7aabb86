import { type CommandResult, type Commands, exitCodes } from './command';

export function help(commands: Commands): CommandResult {
  const rows = Object.entries(commands).map(([name, load]) => `  ${name.padEnd(10)} ${load().summary}`);
  const output = [
    'stacks: typed CloudFormation stacks, compiled to plain YAML',
    '',
    ...rows,
    '',
    '`stacks <command> --help` tells its options.',
    'exit codes: 0 all well, 1 findings to put right, 2 could not run; and where a stack is worked on:',
    '3 not approved and nothing changed, 4 credentials, 5 the stack is busy or stuck, 6 AWS refuses,',
    '7 no longer what was reviewed, 8 AWS does not answer, 9 left running, 10 it failed',
  ].join('\n');
  return { exitCode: exitCodes.ok, output };
}
