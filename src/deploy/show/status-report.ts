import { type Paint, painter } from '../../terminal/paint';
import { clipped, column, harmless, widthOf, wrapped } from '../../terminal/text';
import type { KnownDrift } from '../inspect/drift-known';
import type { OperationStatus, ServiceStatus, StackPart, StackStatus } from '../inspect/status';
import type { ServiceDeployment } from '../operation/rollout';
import { make, type Place } from '../target';
import type { ReportOptions } from './report';
import { rolloutLines } from './rollout-lines';
import { elapsed, styleOf } from './style';
import { staleText } from './system-status-report';

const TITLE = 11;

/** @param now milliseconds since 1970 */
export function statusReport(status: StackStatus, { width, color }: ReportOptions, now: number): string[] {
  const paint = painter(color);
  const room = Math.max(20, width - TITLE - 4);
  const facts: readonly (readonly [string, readonly string[] | string | undefined])[] = [
    ['open', status.url],
    ['service', status.service && serviceLines(status.service, status.place, now)],
    ['last change', status.lastOperation && operationText(status.lastOperation, now)],
    ['drift', driftText(status.drift, status.place)],
    ['stale', status.stale.map((consumer) => staleText(consumer, status.stackName))],
    ['created', status.created],
    ['updated', status.updated],
    ['protected', status.terminationProtection ? 'from deletion' : 'no'],
    ['region', status.region],
    ['console', status.console],
  ];
  const reason = status.reason === undefined ? [] : wrapped(harmless(status.reason), Math.max(20, width - 2));
  return [
    `${paint('strong', status.stackName)}  ${paint(styleOf(status.status), status.status)}`,
    ...reason.map((line) => `  ${line}`),
    ...facts.flatMap(([title, values]) => factLines(title, values, room, paint)),
    '',
    ...status.parts.flatMap((part) => partLines(part, status.parts, width, paint)),
  ];
}

/** A URL is copied as a whole, so it is never wrapped. */
function factLines(
  title: string,
  values: readonly string[] | string | undefined,
  room: number,
  paint: Paint,
): string[] {
  if (values === undefined) return [];
  const lines = [values].flat().flatMap((line) => (/^https?:/.test(line) ? [line] : wrapped(line, room)));
  return lines.map(
    (line, index) => `  ${paint('faint', column(index === 0 ? title : '', TITLE))}  ${harmless(line)}`,
  );
}

/** One line for a stable service. Otherwise its deployments and the service events of ECS. */
function serviceLines({ name, rollout, problem }: ServiceStatus, place: Place, now: number): string[] {
  if (!rollout) return [`${name}: ${problem}`];
  const [primary] = rollout.deployments;
  if (!primary) return [`${name}: no deployment`];
  const settled = rollout.deployments.length === 1 && primary.state === 'COMPLETED';
  const paused = (rollout.staged?.pauses ?? []).length > 0;
  return [
    countsOf(primary),
    ...(settled ? [] : rolloutLines(rollout, now).map(({ text }) => text)),
    ...(paused ? [`answer with \`${make('continue', place)}\` or \`${make('rollback', place)}\``] : []),
  ];
}

function countsOf({ desired, running, pending, failed, state, reason }: ServiceDeployment): string {
  const failures = failed > 0 ? `, ${failed} failed` : '';
  const why = state === 'FAILED' && reason !== undefined ? `: ${reason}` : '';
  return `${running} of ${desired} running, ${pending} pending${failures}; deployment ${state}${why}`;
}

function operationText({ by, since, ended }: OperationStatus, now: number): string {
  const began = Date.parse(since);
  return ended
    ? `by ${by}, started ${since}, ended ${ended.status} after ${elapsed(Date.parse(ended.at) - began)}`
    : `by ${by}, started ${since}, running for ${elapsed(now - began)}`;
}

function driftText({ status, checked }: KnownDrift, place: Place): string {
  const command = `\`${make('drift', place)}\``;
  if (status === 'NOT_CHECKED') return `not checked: ${command} detects it`;
  return status === 'IN_SYNC'
    ? `none, as of ${checked}`
    : `some resources differ from the templates, as of ${checked}: ${command} shows which`;
}

function partLines(
  { name, status, resources, nestedStacks, troubled }: StackPart,
  all: readonly StackPart[],
  width: number,
  paint: Paint,
): string[] {
  const longest = Math.max(...all.map((part) => widthOf(part.name)));
  const counts = [counted(nestedStacks, 'nested stack'), counted(resources, 'resource')].filter(Boolean);
  return [
    `  ${column(name, longest)}  ${paint(styleOf(status), status)}  ${paint('faint', counts.join(', ') || 'empty')}`,
    ...troubled.map((one) => {
      const why = one.reason === undefined ? '' : `, ${harmless(one.reason)}`;
      return paint(styleOf(one.status), clipped(`    ${one.name}: ${one.status}${why}`, width));
    }),
  ];
}

function counted(count: number, noun: string): string {
  return count === 0 ? '' : `${count} ${noun}${count === 1 ? '' : 's'}`;
}
