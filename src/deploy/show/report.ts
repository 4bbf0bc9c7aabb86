import { painter } from '../../terminal/paint';
import { column, harmless, widthOf, wrapped } from '../../terminal/text';
import type { FailedResource, Failure } from '../report/failure';
import type { TaskFailure } from '../report/stopped-tasks';
import type { Output } from '../stack/stack';
import { shortType } from './style';

export interface ReportOptions {
  readonly width: number;
  readonly color: boolean;
}

/** The outputs of a stack. */
export function outputsReport(
  stack: { readonly outputs: readonly Pick<Output, 'name' | 'value'>[] },
  { width, color }: ReportOptions,
): string[] {
  const paint = painter(color);
  const longest = Math.max(0, ...stack.outputs.map(({ name }) => widthOf(name)));
  // Users copy values, so a value that does not fit beside its name is written below it without line breaks.
  return [...stack.outputs]
    .sort((one, other) => (one.name < other.name ? -1 : 1))
    .flatMap(({ name, value }) => {
      const text = harmless(value);
      const title = paint('strong', column(name, longest));
      return longest + 4 + widthOf(text) <= width
        ? [`  ${title}  ${text}`]
        : [`  ${title.trimEnd()}`, `    ${text}`];
    });
}

/** The cause, the state of the stack, and the next steps, in this order. */
export function failureReport(failure: Failure, options: ReportOptions): string[] {
  const paint = painter(options.color);
  const { cause, others, tasks, stackName, status, reason, now, next } = failure;
  const room = Math.max(20, options.width - 2);
  const text = (words: string): string[] => wrapped(words, room).map((line) => `  ${line}`);
  return [
    paint('bad', `✘ ${stackName} is ${status}`),
    '',
    ...(cause ? causeLines(cause, options) : text(harmless(reason ?? 'CloudFormation gives no reason'))),
    ...tasks.flatMap((task) => ['', ...taskLines(task, options)]),
    ...(others.length > 0 ? ['', `Also failed: ${others.map(({ place }) => place).join(', ')}`] : []),
    '',
    paint('strong', 'State'),
    ...text(now),
    '',
    paint('strong', 'Next'),
    // A command is copied as a whole.
    ...next.flatMap((step) => (step.startsWith('$ ') ? [`    ${step.slice(2)}`] : text(step))),
  ];
}

function causeLines(cause: FailedResource, { width, color }: ReportOptions): string[] {
  const paint = painter(color);
  const facts = [
    ['template', cause.template],
    ['declared at', cause.source],
    ['physical ID', cause.physicalId === '' ? undefined : cause.physicalId],
  ].flatMap(([name, value]) =>
    value === undefined ? [] : [`  ${paint('faint', column(name ?? '', 12))}${harmless(value)}`],
  );
  return [
    paint('strong', 'Cause'),
    `  ${paint('bad', cause.place)}  ${paint('faint', shortType(cause.type))}`,
    ...wrapped(harmless(cause.reason), Math.max(20, width - 2)).map((line) => `  ${line}`),
    ...facts,
  ];
}

function taskLines(
  { task, alike, reason, containers, logs }: TaskFailure,
  { width, color }: ReportOptions,
): string[] {
  const paint = painter(color);
  const states = containers.map(
    ({ name, exitCode, reason: why }) =>
      `${name}${exitCode === undefined ? '' : ` exited with ${exitCode}`}${why === undefined ? '' : `: ${why}`}`,
  );
  return [
    `  ${paint('strong', `task ${task}`)}${alike > 0 ? paint('faint', `, and ${alike} more like it`) : ''}`,
    ...wrapped(harmless(reason), Math.max(20, width - 4)).map((line) => `    ${line}`),
    ...states.map((state) => `    ${harmless(state)}`),
    ...logs.map((line) => `    ${paint('faint', '│')} ${harmless(line)}`),
  ];
}
