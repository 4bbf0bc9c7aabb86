import { deployCommand } from '../deploy/commands';
import type { Context } from '../deploy/context';
import type { Outcome } from '../deploy/deploy';
import { consoleAddress, systemAddress } from '../deploy/inspect/addresses';
import { failureReport, outputsReport } from '../deploy/show/report';
import type { Stack } from '../deploy/stack/stack';
import { make, type Place, type Target } from '../deploy/target';
import { type CommandResult, type ExitCode, exitCodes } from './command';
import type { Format } from './deploy-options';
import type { Terminal } from './terminal/terminal';

const CODES: Readonly<Record<Outcome['kind'], ExitCode>> = {
  deployed: exitCodes.ok,
  unchanged: exitCodes.ok,
  canceled: exitCodes.unapproved,
  failed: exitCodes.deploymentFailed,
};

export interface OutcomeView {
  readonly terminal: Terminal;
  readonly format: Format;
  /** Milliseconds since the command started, if it deployed. Its live view has shown how the operation ended. */
  readonly took?: number;
}

export function outcomeCode({ kind }: Outcome): ExitCode {
  return CODES[kind];
}

/** The report of a deployment. Its last line is the next step. */
export function outcomeResult(
  outcome: Outcome,
  context: Context,
  { terminal, format, took }: OutcomeView,
): CommandResult {
  const { target } = context;
  const exitCode = CODES[outcome.kind];
  if (format === 'json')
    return {
      exitCode,
      output: JSON.stringify({
        type: 'outcome',
        version: 2,
        ...summary(outcome, context),
        name: target.stackName,
        stacks: [{ name: target.stackName, ...summary(outcome, context) }],
      }),
    };
  const options = { width: terminal.size().columns, color: terminal.color };
  const lines =
    outcome.kind === 'failed'
      ? failureReport(outcome.failure, options)
      : [
          ...(outcome.kind === 'deployed' && took !== undefined ? [] : [headline(outcome, target), '']),
          ...(outcome.stack && outcome.stack.outputs.length > 0
            ? ['Outputs', ...outputsReport(outcome.stack, options), '']
            : []),
          ...nextSteps(outcome, context),
        ];
  return { exitCode, output: `\n${lines.join('\n')}` };
}

function headline(outcome: Outcome, { stackName }: Target): string {
  if (outcome.kind === 'deployed') return `${stackName} is ${outcome.stack.status}.`;
  if (outcome.kind === 'canceled')
    return outcome.stack.status === 'UPDATE_ROLLBACK_COMPLETE'
      ? `The update was canceled and rolled back: ${stackName} is as it was before.`
      : `The creation of ${stackName} was canceled, and its resources were deleted.`;
  return `No changes: ${stackName} matches the templates and parameters.`;
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
    ...(rehearsal && kind === 'deployed' ? [rehearsed(target.request)] : []),
    ...(rehearsal && page !== undefined ? [`Its resources and events: ${page}`] : []),
    kind === 'canceled'
      ? `next: \`${deployCommand(context)}\` starts again`
      : `next: ${look}\`${deployCommand(context)}\` after changes; \`${make('destroy', target.request)}\` deletes the stack`,
  ];
}

export function rehearsed(request: Place): string {
  const command = make('deploy', { ...request, environment: '...' });
  return `This was a rehearsal on this machine: \`${command}\` deploys to AWS.`;
}

/** A rehearsal without a running service ends with this command, and its console with it. */
function pageOf(stack: Stack, context: Context): string | undefined {
  const ends = context.rehearsal && systemAddress(stack) === undefined;
  return ends ? undefined : consoleAddress(context, stack);
}

/** Fields that scripts can rely on. */
export function summary(outcome: Outcome, context: Context): object {
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
