import type { Outcome } from '../deploy/deploy';
import { failureReport, outputsReport } from '../deploy/show/report';
import { elapsed } from '../deploy/show/style';
import { make, REHEARSAL, type Target } from '../deploy/target';
import { type CommandResult, exitCodes } from './command';
import type { Format } from './deploy-options';
import type { Terminal } from './terminal/terminal';

/** What a deployment has to say in the end; the last line is what to do next. */
export function outcomeResult(
  outcome: Outcome,
  { target, terminal, format, took }: { target: Target; terminal: Terminal; format: Format; took: number },
): CommandResult {
  const exitCode = outcome.kind === 'failed' ? exitCodes.deploymentFailed : exitCodes.ok;
  if (format === 'json')
    return { exitCode, output: JSON.stringify({ type: 'outcome', ...summary(outcome) }) };
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
          ...nextSteps(outcome, target),
        ];
  return { exitCode, output: `\n${lines.join('\n')}` };
}

function headline(outcome: Outcome, { stackName }: Target, took: number): string {
  if (outcome.kind === 'deployed')
    return `${stackName} is ${outcome.stack.status}, ${elapsed(took)} after you began.`;
  return `There is nothing to change: ${stackName} is what the templates and parameters say.`;
}

function nextSteps(
  { kind, stack }: Exclude<Outcome, { readonly kind: 'failed' }>,
  { environment }: Target,
): string[] {
  const address = stack?.outputs.find(({ value }) => /^https?:/.test(value))?.value;
  const look = address === undefined ? '' : `open ${address}; `;
  const next = `next: ${look}change something and \`${make('deploy', environment)}\`; \`${make('destroy', environment)}\` removes it`;
  return environment === REHEARSAL && kind === 'deployed'
    ? ['This was a rehearsal, on this machine only: `make deploy ENV=...` does it on AWS.', next]
    : [next];
}

/** Fields that machines can rely on. */
function summary(outcome: Outcome): object {
  if (outcome.kind === 'failed') return { kind: outcome.kind, failure: outcome.failure };
  const { stack } = outcome;
  return {
    kind: outcome.kind,
    ...(stack && {
      stackId: stack.stackId,
      status: stack.status,
      outputs: Object.fromEntries(stack.outputs.map(({ name, value }) => [name, value])),
    }),
  };
}
