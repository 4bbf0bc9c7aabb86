import { painter } from '../../terminal/paint';
import { column, widthOf } from '../../terminal/text';
import type { StaleConsumer } from '../system/stale-consumers';
import type { StackState, SystemStatus } from '../system/system-status';
import { make } from '../target';
import type { ReportOptions } from './report';
import { styleOf } from './style';

/** One row for each stack, then what is stale. */
export function systemStatusReport(
  { name, request, stacks }: SystemStatus,
  { color }: ReportOptions,
): string[] {
  const paint = painter(color);
  const width = (text: (state: StackState) => string): number =>
    Math.max(...stacks.map((each) => widthOf(text(each))));
  const statusOf = ({ status = 'not deployed' }: StackState): string => status;
  const [names, statuses] = [width(({ stackName }) => stackName), width(statusOf)];
  const stale = stacks.flatMap((producer) =>
    producer.stale.map((consumer) => staleText(consumer, producer.stackName)),
  );
  return [
    paint('strong', name),
    ...stacks.map((state) => {
      const status = paint(
        state.status === undefined ? 'faint' : styleOf(state.status),
        column(statusOf(state), statuses),
      );
      return `  ${column(state.stackName, names)}  ${status}  ${paint('faint', aboutOperation(state))}`.trimEnd();
    }),
    ...(stale.length > 0 ? ['', paint('strong', 'Stale'), ...stale.map((line) => `  ${line}`)] : []),
    '',
    `\`${make('status', { ...request, stack: stacks[0]?.stack ?? '' })}\` shows more of a stack.`,
  ];
}

/** A stack that must be deployed again. */
export function staleText(
  { stackName, parameter, output, command }: StaleConsumer,
  producer: string,
): string {
  return parameter === undefined
    ? `${stackName} read ${output} with Fn::GetStackOutput before ${producer} was last updated: if the value changed, \`${command}\``
    : `${stackName} has an earlier value of ${output} of ${producer} as ${parameter}: \`${command}\``;
}

function aboutOperation({ region, since, by, running }: StackState): string {
  if (since === undefined) return region;
  return `${region}  ${running ? 'running since' : 'changed'} ${since} by ${by}`;
}
