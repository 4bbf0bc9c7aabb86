import type { Context } from '../deploy/context';
import type { Outcome } from '../deploy/deploy';
import { consoleAddress, systemAddress } from '../deploy/inspect/addresses';
import { failureReport, outputsReport } from '../deploy/show/report';
import { elapsed } from '../deploy/show/style';
import type { Stack } from '../deploy/stack/stack';
import { make, type Target } from '../deploy/target';
import { type CommandResult, exitCodes } from './command';
import type { Format } from './deploy-options';
import type { Terminal } from './terminal/terminal';

interface OutcomeView {
  readonly terminal: Terminal;
  readonly format: Format;
  /** Milliseconds since the person began. */
  readonly took?: number;
}

/** What a deployment has to say in the end; the last line is what to do next. */
export function outcomeResult(
  outcome: Outcome,
  context: Context,
  { terminal, format, took }: OutcomeView,
): CommandResult {
  const { target } = context;
  const exitCode = outcome.kind === 'failed' ? exitCodes.deploymentFailed : exitCodes.ok;
  if (format === 'json')
    return { exitCode, output: JSON.stringify({ type: 'outcome', ...summary(outcome, context) }) };
  const options = { width: terminal.size().columns, colour: terminal.colour };
  const lines =
    outcome.kind === 'failed'
      ? failureReport(outcome.failure, options)
      : [
          headline(outcome, target, took),
          ...(outcome.stack && outcome.stack.outputs.length > 0
            ? ['', 'Outputs', ...outputsReport(outcome.stack, options)]
            : []),
          '',
          ...nextSteps(outcome, context),
        ];
  return { exitCode, output: `\n${lines.join('\n')}` };
}

function headline(outcome: Outcome, { stackName }: Target, took: number | undefined): string {
  if (outcome.kind === 'deployed')
    return `${stackName} is ${outcome.stack.status}${took === undefined ? '' : `, ${elapsed(took)} after you began`}.`;
  return `There is nothing to change: ${stackName} is what the templates and parameters say.`;
}

function nextSteps(
  { kind, stack }: Exclude<Outcome, { readonly kind: 'failed' }>,
  context: Context,
): string[] {
  const { rehearsal, target } = context;
  const address = stack && systemAddress(stack);
  const page = stack && pageOf(stack, context);
  const look = address === undefined ? '' : `open ${address}; `;
  return [
    ...(rehearsal && kind === 'deployed'
      ? ['This was a rehearsal, on this machine only: `make deploy ENV=...` does it on AWS.']
      : []),
    ...(rehearsal && page !== undefined ? [`All that it made, and what happened to it: ${page}`] : []),
    `next: ${look}change something and \`${make('deploy', target.environment)}\`; \`${make('destroy', target.environment)}\` removes it`,
  ];
}

/** A rehearsal in which nothing answers ends with this command, and its page too. */
function pageOf(stack: Stack, context: Context): string | undefined {
  const ends = context.rehearsal && systemAddress(stack) === undefined;
  return ends ? undefined : consoleAddress(context, stack);
}

/** Fields that machines can rely on. */
function summary(outcome: Outcome, context: Context): object {
  if (outcome.kind === 'failed') return { kind: outcome.kind, failure: outcome.failure };
  const { stack } = outcome;
  const page = stack && pageOf(stack, context);
  return {
    kind: outcome.kind,
    ...(stack && {
      stackId: stack.stackId,
      status: stack.status,
      outputs: Object.fromEntries(stack.outputs.map(({ name, value }) => [name, value])),
    }),
    ...(page !== undefined && { console: page }),
  };
}
