import type { Context } from '../deploy/context';
import { toJson } from '../deploy/show/json';
import type { ReportOptions } from '../deploy/show/report';
import { REHEARSAL } from '../deploy/target';
import { type Command, type CommandResult, type ExitCode, exitCodes } from './command';
import { formatOf } from './deploy-options';
import { onStack } from './on-stack';
import { parseOptions } from './options';

/** A command that reads the state of the stack and shows it, for people or as JSON. */
export interface InspectCommand<T> {
  readonly name: string;
  readonly summary: string;
  readonly description: string;
  readonly look: (context: Context) => Promise<T>;
  readonly text: (found: T, options: ReportOptions) => readonly string[];
  readonly json?: (found: T) => unknown;
  /** Where a finding needs attention. */
  readonly exitCode?: (found: T) => ExitCode;
}

export function inspection<T>({
  name,
  summary,
  description,
  look,
  text,
  json,
  exitCode,
}: InspectCommand<T>): Command {
  const usage = `usage: stacks ${name} [--env ${REHEARSAL}] [--format text|json]\n\n${description}${
    exitCode ? '' : '\n\nexit codes: see `stacks deploy --help`'
  }`;
  return {
    summary,
    usage,
    run: async (args, project, terminal): Promise<CommandResult> => {
      const { values } = parseOptions(usage, {
        args: [...args],
        options: { env: { type: 'string', default: REHEARSAL }, format: { type: 'string', default: 'text' } },
      });
      const format = formatOf(values.format, ['text', 'json']);
      return onStack({ project, terminal, format, env: values.env }, async (context) => {
        const found = await look(context);
        const options = { width: terminal.size().columns, color: terminal.color };
        return {
          exitCode: exitCode?.(found) ?? exitCodes.ok,
          output: format === 'json' ? toJson(json ? json(found) : found) : text(found, options).join('\n'),
        };
      });
    },
  };
}
