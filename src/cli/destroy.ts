import type { KeptResource } from '../deploy/destroy';
import { failureReport } from '../deploy/show/report';
import { shortType } from '../deploy/show/style';
import { destroySystem, type StackRemoval, type SystemRemoval } from '../deploy/system/destroy-system';
import type { System } from '../deploy/system/system';
import { make, REHEARSAL } from '../deploy/target';
import { harmless } from '../terminal/text';
import { type Command, type CommandResult, exitCodes } from './command';
import { formatOf, formats, namedBy, placeOptions, placeUsage } from './deploy-options';
import { onSystem } from './on-stack';
import { parseOptions } from './options';
import type { OutcomeView } from './outcome';
import { codeOf } from './stop-text';

const usage = `usage: stacks destroy ${placeUsage} [--confirm NAME] [--format ${formats.join('|')}]

Shows what is deleted and what is retained, asks for the name, and deletes the stack, or all stacks of the environment:
each after those that use its outputs. A stack with termination protection, or whose exports or outputs are in use
elsewhere, is not deleted.

exit codes: see \`stacks deploy --help\``;

export const destroy: Command = {
  summary: 'review the deletion and delete the stack',
  usage,
  async run(args, project, terminal) {
    const { values } = parseOptions(usage, {
      args: [...args],
      options: {
        ...placeOptions,
        confirm: { type: 'string' },
        format: { type: 'string', default: 'text' },
      },
    });
    const format = formatOf(values.format);
    const request = { project, terminal, format, ...namedBy(values), confirm: values.confirm };
    return onSystem(request, async (system) =>
      result(await destroySystem(system), system, { terminal, format }),
    );
  },
};

function result({ stacks }: SystemRemoval, system: System, view: OutcomeView): CommandResult {
  const exitCode = Math.max(...stacks.map(codeOfRemoval));
  const left = stacks.some(
    ({ removal }) => removal.kind === 'stopped' && removal.stop.kind === 'left-running',
  );
  const end = { exitCode, ...(left && { atOnce: true }) };
  const [only] = stacks;
  if (view.format === 'json')
    return {
      ...end,
      output: JSON.stringify({
        type: 'outcome',
        version: 2,
        ...(only && stacks.length === 1 && only.removal),
        name: system.name,
        stacks: stacks.map(({ context, removal }) => ({ name: context.target.stackName, ...removal })),
      }),
    };
  const isDone = stacks.every(({ removal }) => removal.kind === 'destroyed');
  const failed = stacks.some(({ removal }) => removal.kind === 'failed');
  const lines = [
    ...stacks.flatMap((each) => removalLines(each, view)),
    ...artifactsIn(stacks),
    ...(isDone
      ? [`next: \`${make('deploy', system.request)}\` recreates ${stacks.length > 1 ? 'them' : 'it'}`]
      : failed && stacks.length === 1
        ? []
        : [`next: \`${make('destroy', system.request)}\` continues`]),
  ];
  return { ...end, output: `\n${lines.join('\n')}` };
}

function codeOfRemoval({ removal }: StackRemoval): number {
  if (removal.kind === 'failed') return exitCodes.deploymentFailed;
  return removal.kind === 'stopped' ? codeOf(removal.stop) : exitCodes.ok;
}

function removalLines(
  { context: { target }, removal }: StackRemoval,
  { terminal }: OutcomeView,
): readonly string[] {
  const { stackName } = target;
  switch (removal.kind) {
    case 'failed':
      return failureReport(removal.failure, { width: terminal.size().columns, color: terminal.color });
    case 'destroyed':
      return [`${stackName} was deleted.`, ...keptLines(removal.kept)];
    case 'stopped':
      return [`${stackName}: ${removal.stop.message}`];
    case 'not started':
      return [`${stackName} was not deleted.`];
  }
}

function artifactsIn(stacks: readonly StackRemoval[]): string[] {
  const names = stacks.flatMap(({ context, removal }) =>
    removal.kind === 'destroyed' && removal.artifacts !== undefined
      ? [[removal.artifacts, context.target.environment] as const]
      : [],
  );
  return [...new Map(names)].flatMap(([name, environment]) => artifactsLines(name, environment));
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
