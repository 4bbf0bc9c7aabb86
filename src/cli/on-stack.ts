import { stopFor } from '../deploy/aws/stop-for';
import type { Context } from '../deploy/context';
import { deployedService } from '../deploy/inspect/service';
import { Stop } from '../deploy/stop';
import { namedStack, type System } from '../deploy/system/system';
import type { CommandResult, Project } from './command';
import { consoleOperator, type Format } from './deploy-options';
import { type Named, onlyTarget, severalStacks, targetsOf } from './environments';
import { openSystem, ownName } from './open-context';
import { formatStop } from './stop-text';
import type { Terminal } from './terminal/terminal';

/** The arguments of a command on a stack. */
export interface StackRequest extends Named {
  readonly project: Project;
  readonly terminal: Terminal;
  readonly format: Format;
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

/** Opens the only stack that a command is about, and closes it afterwards. */
export function onStack(
  request: StackRequest,
  work: (context: Context, system: System) => Promise<CommandResult>,
): Promise<CommandResult> {
  onlyTarget(targetsOf(request.project, request));
  return onSystem(request, (system) => work(namedStack(system), system));
}

/** Opens the stack with the ECS service: the only one of several that has one. */
export function onService(
  request: StackRequest,
  work: (context: Context) => Promise<CommandResult>,
): Promise<CommandResult> {
  return onSystem(request, async ({ name, stacks }) => {
    const [only] = stacks;
    if (only && stacks.length === 1) return work(only);
    const services = await Promise.all(stacks.map(deployedService));
    const [first, ...more] = stacks.filter((_, index) => services[index]);
    if (first && more.length === 0) return work(first);
    throw severalStacks({ name, targets: stacks.map(({ target }) => target) });
  });
}

/** Opens the stacks that a command is about, and closes them afterwards. */
export async function onSystem(
  request: StackRequest,
  work: (system: System) => Promise<CommandResult>,
): Promise<CommandResult> {
  const { project, terminal, format, yes = false, confirm, planFile } = request;
  const targets = targetsOf(project, request);
  const { operator, display } = consoleOperator({
    terminal,
    format,
    yes,
    confirm,
    name: ownName(),
    approvedName: targets.name,
  });
  let close: (() => Promise<void>) | undefined;
  return reportingStops(request, async () => {
    try {
      return await operator.untilInterrupted(targets, async () => {
        const opened = await openSystem(project, targets, operator);
        close = opened.close;
        const { system } = opened;
        const stacks = system.stacks.map((context) =>
          planFile === undefined ? context : { ...context, planFile },
        );
        return work({ ...system, stacks });
      });
    } finally {
      display.end();
      await close?.();
    }
  });
}
