import { destroy as destroyStack, type KeptResource, type Removal } from '../deploy/destroy';
import { failureReport } from '../deploy/show/report';
import { elapsed, shortType } from '../deploy/show/style';
import { make, REHEARSAL, type Target } from '../deploy/target';
import { harmless } from '../terminal/text';
import { type Command, type CommandResult, exitCodes } from './command';
import { type Format, formatOf, formats } from './deploy-options';
import { onStack } from './on-stack';
import { parseOptions } from './options';
import type { Terminal } from './terminal/terminal';

const usage = `usage: stacks destroy [--env ${REHEARSAL}] [--confirm STACK] [--format ${formats.join('|')}]

Shows what is deleted and what is retained, asks for the stack's name, and deletes the stack. A stack with termination
protection, or whose exports are in use, is not deleted.

exit codes: see \`stacks deploy --help\``;

export const destroy: Command = {
  summary: 'review the deletion and delete the stack',
  usage,
  async run(args, project, terminal) {
    const { values } = parseOptions(usage, {
      args: [...args],
      options: {
        env: { type: 'string', default: REHEARSAL },
        confirm: { type: 'string' },
        format: { type: 'string', default: 'text' },
      },
    });
    const format = formatOf(values.format);
    const start = Date.now();
    return onStack({ project, terminal, format, env: values.env, confirm: values.confirm }, async (context) =>
      result(await destroyStack(context), context.target, Date.now() - start, terminal, format),
    );
  },
};

function result(
  removal: Removal,
  { stackName, environment, request }: Target,
  took: number,
  terminal: Terminal,
  format: Format,
): CommandResult {
  const exitCode = removal.kind === 'failed' ? exitCodes.deploymentFailed : exitCodes.ok;
  if (format === 'json') return { exitCode, output: JSON.stringify({ type: 'outcome', ...removal }) };
  const options = { width: terminal.size().columns, color: terminal.color };
  const lines =
    removal.kind === 'failed'
      ? failureReport(removal.failure, options)
      : [
          `${stackName} was deleted in ${elapsed(took)}.`,
          ...keptLines(removal.kept),
          ...(removal.artifacts === undefined ? [] : artifactsLines(removal.artifacts, environment)),
          `next: \`${make('deploy', request)}\` recreates it`,
        ];
  return { exitCode, output: `\n${lines.join('\n')}` };
}

/** Its termination protection and its retained bucket make its deletion a decision of its own. */
function artifactsLines(name: string, environment: string): string[] {
  const remains = `The stack ${name} with the bucket for templates remains for the next deployment.`;
  if (environment === REHEARSAL) return [remains];
  return [
    remains,
    `To delete it: \`aws cloudformation update-termination-protection --no-enable-termination-protection --stack-name ${name}\`, then \`aws cloudformation delete-stack --stack-name ${name}\`.`,
  ];
}

function keptLines(kept: readonly KeptResource[]): string[] {
  if (kept.length === 0) return [];
  return [
    'Retained by their deletion policies, outside any stack:',
    ...kept.map(({ place, type, physicalId }) => `  ${place}  ${shortType(type)}  ${harmless(physicalId)}`),
  ];
}
