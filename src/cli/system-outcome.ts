import { deployCommand } from '../deploy/commands';
import { failureReport, outputsReport } from '../deploy/show/report';
import { elapsed } from '../deploy/show/style';
import type { StackOutcome, SystemOutcome } from '../deploy/system/carry-out';
import { namedStack, type System } from '../deploy/system/system';
import { make, REHEARSAL } from '../deploy/target';
import { painter, type Style } from '../terminal/paint';
import { column, widthOf } from '../terminal/text';
import { type CommandResult, exitCodes } from './command';
import { type OutcomeView, outcomeCode, outcomeResult, rehearsed, summary } from './outcome';
import { codeOf, formatStop } from './stop-text';

/** The report of the deployment of a system. Its last line is the next step. */
export function systemResult({ stacks }: SystemOutcome, system: System, view: OutcomeView): CommandResult {
  const [only] = stacks;
  if (only && stacks.length === 1 && only.release === undefined) {
    if (only.outcome.kind === 'stopped') return formatStop(only.outcome.stop, view);
    if (only.outcome.kind !== 'not started') return outcomeResult(only.outcome, only.context, view);
  }
  const exitCode = Math.max(...stacks.map(codeOfStack));
  const left = stacks.some(
    ({ outcome }) => outcome.kind === 'stopped' && outcome.stop.kind === 'left-running',
  );
  const end = { exitCode, ...(left && { atOnce: true }) };
  if (view.format === 'json')
    return {
      ...end,
      output: JSON.stringify({
        type: 'outcome',
        version: 2,
        name: system.name,
        stacks: stacks.map((each) => ({ name: each.context.target.stackName, ...stackSummary(each) })),
      }),
    };
  return {
    ...end,
    output: `\n${[...table(stacks, view), ...details(stacks, view), '', ...next(stacks, system, view)].join('\n')}`,
  };
}

function codeOfStack({ outcome }: StackOutcome): number {
  if (outcome.kind === 'stopped') return codeOf(outcome.stop);
  return outcome.kind === 'not started' ? exitCodes.ok : outcomeCode(outcome);
}

function stackSummary(stack: StackOutcome): object {
  const { release } = stack;
  return { ...outcomeSummary(stack), ...(release !== undefined && { release }) };
}

function outcomeSummary({ outcome, context }: StackOutcome): object {
  if (outcome.kind === 'not started') return { kind: outcome.kind };
  if (outcome.kind === 'stopped') {
    const { kind: because, message, next: step } = outcome.stop;
    return { kind: outcome.kind, because, message, ...(step !== undefined && { next: step }) };
  }
  return summary(outcome, context);
}

function table(stacks: readonly StackOutcome[], { terminal }: OutcomeView): string[] {
  const paint = painter(terminal.color);
  const longest = Math.max(...stacks.map(({ context }) => widthOf(context.target.stackName)));
  return stacks.map(({ context, outcome, release }) => {
    const [style, mark, text] = statusOf(outcome);
    const files = release === undefined ? '' : `, release ${release} of the files`;
    return `${paint(style, mark)} ${column(context.target.stackName, longest)}  ${text}${files}`;
  });
}

function statusOf(outcome: StackOutcome['outcome']): readonly [style: Style, mark: string, text: string] {
  switch (outcome.kind) {
    case 'deployed':
      return ['good', '✔', outcome.stack.status];
    case 'unchanged':
      return ['good', '✔', 'no changes'];
    case 'canceled':
      return ['bad', '✘', `canceled: ${outcome.stack.status}`];
    case 'failed':
      return ['bad', '✘', outcome.failure.status];
    case 'stopped':
      return ['bad', '✘', outcome.stop.message];
    case 'not started':
      return ['faint', '·', 'not started'];
  }
}

function details(stacks: readonly StackOutcome[], { terminal }: OutcomeView): string[] {
  const options = { width: terminal.size().columns, color: terminal.color };
  return stacks.flatMap(({ context, outcome }) => {
    if (outcome.kind === 'failed') return ['', ...failureReport(outcome.failure, options)];
    if (outcome.kind !== 'deployed' && outcome.kind !== 'unchanged') return [];
    if (!outcome.stack || outcome.stack.outputs.length === 0) return [];
    return ['', `Outputs of ${context.target.stackName}`, ...outputsReport(outcome.stack, options)];
  });
}

function next(stacks: readonly StackOutcome[], system: System, { took }: OutcomeView): string[] {
  const { name, request } = system;
  const deploy = deployCommand(namedStack(system));
  const stops = stacks.flatMap(({ outcome }) =>
    outcome.kind === 'stopped' && outcome.stop.next ? [outcome.stop.next] : [],
  );
  const isDone = stacks.every(({ outcome }) => outcome.kind === 'deployed' || outcome.kind === 'unchanged');
  if (!isDone) return [...stops, `next: \`${deploy}\` continues: it changes nothing that is done`];
  const time = took === undefined ? '' : ` after ${elapsed(took)}`;
  const changed = stacks.some(({ outcome, release }) => outcome.kind === 'deployed' || release !== undefined);
  return [
    changed ? `${name} is deployed${time}.` : `No changes: ${name} matches the templates and parameters.`,
    ...(changed && request.environment === REHEARSAL ? [rehearsed(request)] : []),
    `next: \`${deploy}\` after changes; \`${make('destroy', request)}\` deletes the stacks`,
  ];
}
