import { stopFor } from '../deploy/aws/stop-for';
import type { Context } from '../deploy/context';
import { Stop } from '../deploy/stop';
import type { CommandResult, Project } from './command';
import { consoleOperator, type Format } from './deploy-options';
import { targetOf } from './environments';
import { openContext, ownName } from './open-context';
import { formatStop } from './stop-text';
import type { Terminal } from './terminal/terminal';

/** The arguments of a command on a stack. */
export interface StackRequest {
  readonly project: Project;
  readonly terminal: Terminal;
  readonly env: string;
  readonly format: Format;
  readonly parameters?: Readonly<Record<string, string>>;
  readonly planFile?: string;
  readonly yes?: boolean;
  readonly confirm?: string | undefined;
}

/** Runs a command and prints a Stop as a message instead of throwing it. */
export async function reportingStops(
  shown: Pick<StackRequest, 'terminal' | 'format'>,
  work: () => Promise<CommandResult>,
): Promise<CommandResult> {
  try {
    return await work();
  } catch (error) {
    const stop = stopFor(error, 'a request to AWS failed');
    if (!(stop instanceof Stop)) throw stop;
    return formatStop(stop, shown);
  }
}

/** Opens the context of a stack for a command, and closes it afterwards. */
export async function onStack(
  request: StackRequest,
  work: (context: Context) => Promise<CommandResult>,
): Promise<CommandResult> {
  const { project, terminal, env, format, parameters = {}, yes = false, confirm } = request;
  const target = targetOf(project, env, parameters);
  const { operator, display } = consoleOperator({
    terminal,
    format,
    yes,
    confirm,
    name: ownName(),
    stackName: target.stackName,
  });
  let close: (() => Promise<void>) | undefined;
  return reportingStops(request, async () => {
    try {
      return await operator.untilInterrupted(target, async () => {
        const opened = await openContext(project, target, operator);
        close = opened.close;
        const { planFile } = request;
        return work({ ...opened.context, ...(planFile !== undefined && { planFile }) });
      });
    } finally {
      display.end();
      await close?.();
    }
  });
}
