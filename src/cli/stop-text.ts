import type { Stop, StopKind } from '../deploy/stop';
import { painter } from '../terminal/paint';
import { type CommandResult, type ExitCode, exitCodes } from './command';
import type { Format } from './deploy-options';
import type { Terminal } from './terminal/terminal';

const CODES: Readonly<Record<StopKind, ExitCode>> = {
  findings: exitCodes.findings,
  usage: exitCodes.failed,
  unapproved: exitCodes.unapproved,
  interrupted: exitCodes.unapproved,
  credentials: exitCodes.credentials,
  busy: exitCodes.busy,
  refused: exitCodes.refused,
  stale: exitCodes.stale,
  unreachable: exitCodes.unreachable,
  offline: exitCodes.unreachable,
  'left-running': exitCodes.leftRunning,
};

export function codeOf({ kind }: Stop): ExitCode {
  return CODES[kind];
}

/** Writes the reason for a Stop to standard error. The last line is the next step. */
export function formatStop(
  { kind, message, next }: Stop,
  { terminal, format }: { readonly terminal: Terminal; readonly format: Format },
): CommandResult {
  const left = kind === 'interrupted' || kind === 'left-running';
  const end = { exitCode: CODES[kind], ...(left && { atOnce: true }) };
  if (format === 'json')
    return {
      ...end,
      output: JSON.stringify({ type: 'stop', kind, message, ...(next !== undefined && { next }) }),
    };
  const calm = kind === 'unapproved' || left;
  const paint = painter(terminal.color);
  const text = `\n${paint(calm ? 'strong' : 'bad', message)}\n`;
  terminal.writeError(next === undefined ? text : `${text}next: ${next.replaceAll('\n', '\n      ')}\n`);
  return { ...end, output: '' };
}
