import type { Drift } from '../inspect/drift';
import type { PlacedEvent } from '../inspect/events';
import type { StackStatus } from '../inspect/status';
import { isFailure, isGoodEnd, isUnderWay } from '../stack/status';
import type { ReportOptions } from './report';
import {
  clipped,
  column,
  harmless,
  type Paint,
  painter,
  type Style,
  shortType,
  widthOf,
  wrapped,
} from './style';

export function statusReport(status: StackStatus, { width, colour }: ReportOptions): string[] {
  const paint = painter(colour);
  const facts: readonly (readonly [string, string | undefined])[] = [
    ['region', status.region],
    ['created', status.created],
    ['updated', status.updated],
    ['protected', status.terminationProtection ? 'from deletion' : 'no'],
    ['drift', status.drift],
    ['at work', status.holder && `${status.holder}, since ${status.since}`],
  ];
  const longest = Math.max(...status.parts.map(({ name }) => widthOf(name)), 0);
  return [
    `${paint('strong', status.stackName)}  ${paint(styleOf(status.status), status.status)}`,
    ...(status.reason === undefined
      ? []
      : wrapped(harmless(status.reason), Math.max(20, width - 2)).map((line) => `  ${line}`)),
    ...facts.flatMap(([name, value]) =>
      value === undefined ? [] : [clipped(`  ${column(name, 10)} ${value}`, width)],
    ),
    '',
    ...status.parts.flatMap(({ name, status: own, resources, troubled }) => [
      `  ${column(name, longest)}  ${paint(styleOf(own), own)}  ${paint('faint', `${resources} ${resources === 1 ? 'resource' : 'resources'}`)}`,
      ...troubled.map((one) =>
        paint(
          styleOf(one.status),
          clipped(
            `    ${one.name}: ${one.status}${one.reason === undefined ? '' : `, ${harmless(one.reason)}`}`,
            width,
          ),
        ),
      ),
    ]),
  ];
}

export function eventsReport(events: readonly PlacedEvent[], { colour }: ReportOptions): string[] {
  const paint = painter(colour);
  return events.map(({ place, event }) => {
    const time = new Date(event.at).toISOString().replace('T', ' ').slice(0, 19);
    const reason = event.reason === undefined ? '' : `: ${harmless(event.reason)}`;
    return `${paint('faint', time)}  ${paint(styleOf(event.status), event.status)} ${place} ${paint('faint', `(${shortType(event.type)})`)}${reason}`;
  });
}

export function driftReport(
  { stackName, checked, drifted, unknown }: Drift,
  { width, colour }: ReportOptions,
): string[] {
  const paint = painter(colour);
  const found = drifted.flatMap(({ place, type, physicalId, status, differences }) => [
    '',
    `${paint('bad', status === 'DELETED' ? 'gone' : 'changed')}  ${paint('strong', place)}  ${paint('faint', shortType(type))}`,
    clipped(`  ${physicalId}`, width),
    ...differences.flatMap(({ path, expected, actual, kind }) => [
      `  ${path}`,
      ...(kind === 'ADD' ? [] : valueLines('-', expected, width, paint)),
      ...(kind === 'REMOVE' ? [] : valueLines('+', actual, width, paint)),
    ]),
  ]);
  const sum =
    drifted.length === 0
      ? `${stackName} is as its templates say: ${checked} resources were looked at.`
      : `${drifted.length} of ${checked} resources of ${stackName} aren't as its templates say (- template, + in truth).`;
  const rest =
    unknown.length > 0 ? ['', 'Not looked at:', ...unknown.map((one) => `  ${harmless(one)}`)] : [];
  return [sum, ...found, ...rest];
}

function valueLines(sign: '+' | '-', value: string, width: number, paint: Paint): string[] {
  return wrapped(harmless(value), Math.max(20, width - 6)).map((line) =>
    paint(sign === '+' ? 'bad' : 'good', `    ${sign} ${line}`),
  );
}

function styleOf(status: string): Style | undefined {
  if (isFailure(status) || /ROLLBACK/.test(status)) return 'bad';
  if (isUnderWay(status)) return 'busy';
  return isGoodEnd(status) || status.endsWith('_COMPLETE') ? 'good' : undefined;
}
