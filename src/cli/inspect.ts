import type { Context } from '../deploy/context';
import { toJson } from '../deploy/show/json';
import type { ReportOptions } from '../deploy/show/report';
import type { System } from '../deploy/system/system';
import { type Command, type CommandResult, type ExitCode, exitCodes } from './command';
import { formatOf, namedBy, placeOptions, placeUsage } from './deploy-options';
import { targetsOf } from './environments';
import { onStack, onSystem } from './on-stack';
import { parseOptions } from './options';

/** A command that reads the state of the stack and shows it, for people or as JSON. */
export interface InspectCommand<T, S> {
  readonly name: string;
  readonly summary: string;
  readonly description: string;
  readonly look: (context: Context, system: System) => Promise<T>;
  readonly text: (found: T, options: ReportOptions) => readonly string[];
  readonly json?: (found: T) => unknown;
  /** The same about several stacks. Without it, one must be chosen. */
  readonly system?: SystemInspection<S>;
  /** Where a finding needs attention. */
  readonly exitCode?: (found: T) => ExitCode;
}

/** What a command shows about several stacks. */
export interface SystemInspection<S> {
  readonly look: (system: System) => Promise<S>;
  readonly text: (found: S, options: ReportOptions) => readonly string[];
}

export function inspection<T, S = unknown>({
  name,
  summary,
  description,
  look,
  text,
  json,
  system: ofSystem,
  exitCode,
}: InspectCommand<T, S>): Command {
  const usage = `usage: stacks ${name} ${placeUsage} [--format text|json]\n\n${description}${
    exitCode ? '' : '\n\nexit codes: see `stacks deploy --help`'
  }`;
  return {
    summary,
    usage,
    run: async (args, project, terminal): Promise<CommandResult> => {
      const { values } = parseOptions(usage, {
        args: [...args],
        options: { ...placeOptions, format: { type: 'string', default: 'text' } },
      });
      const format = formatOf(values.format, ['text', 'json']);
      const request = { project, terminal, format, ...namedBy(values) };
      const options = { width: terminal.size().columns, color: terminal.color };
      if (ofSystem && targetsOf(project, request).targets.length > 1)
        return onSystem(request, async (system) => {
          const found = await ofSystem.look(system);
          const output = format === 'json' ? toJson(found) : ofSystem.text(found, options).join('\n');
          return { exitCode: exitCodes.ok, output };
        });
      return onStack(request, async (context, system) => {
        const found = await look(context, system);
        return {
          exitCode: exitCode?.(found) ?? exitCodes.ok,
          output: format === 'json' ? toJson(json ? json(found) : found) : text(found, options).join('\n'),
        };
      });
    },
  };
}
