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

Shows what goes with the stack and what a policy keeps, has the stack's name typed in, and deletes it. A stack that is
protected from deletion, or whose exports are in use, stays.

exit codes: as of \`stacks deploy\``;

export const destroy: Command = {
  summary: 'review what goes, then delete the stack',
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
  { stackName, environment }: Target,
  took: number,
  terminal: Terminal,
  format: Format,
): CommandResult {
  const exitCode = removal.kind === 'failed' ? exitCodes.deploymentFailed : exitCodes.ok;
  if (format === 'json') return { exitCode, output: JSON.stringify({ type: 'outcome', ...removal }) };
  const options = { width: terminal.size().columns, colour: terminal.colour };
  const lines =
    removal.kind === 'failed'
      ? failureReport(removal.failure, options)
      : [
          `${stackName} is gone, ${elapsed(took)} after you began.`,
          ...keptLines(removal.kept),
          `next: \`${make('deploy', environment)}\` makes it anew`,
        ];
  return { exitCode, output: `\n${lines.join('\n')}` };
}

function keptLines(kept: readonly KeptResource[]): string[] {
  if (kept.length === 0) return [];
  return [
    'Kept by their policies, outside of any stack:',
    ...kept.map(({ place, type, physicalId }) => `  ${place}  ${shortType(type)}  ${harmless(physicalId)}`),
  ];
}
