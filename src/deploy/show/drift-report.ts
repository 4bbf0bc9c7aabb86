import { type Paint, painter } from '../../terminal/paint';
import { clipped, harmless, wrapped } from '../../terminal/text';
import type { Drift } from '../inspect/drift';
import type { ReportOptions } from './report';
import { shortType } from './style';

export function driftReport(
  { stackName, checked, drifted, unknown }: Drift,
  { width, color }: ReportOptions,
): string[] {
  const paint = painter(color);
  const found = drifted.flatMap(({ place, type, physicalId, status, differences }) => [
    '',
    `${paint('bad', status === 'DELETED' ? 'deleted' : 'changed')}  ${paint('strong', place)}  ${paint('faint', shortType(type))}`,
    clipped(`  ${physicalId}`, width),
    ...differences.flatMap(({ path, expected, actual, kind }) => [
      `  ${path}`,
      ...(kind === 'ADD' ? [] : valueLines('-', expected, width, paint)),
      ...(kind === 'REMOVE' ? [] : valueLines('+', actual, width, paint)),
    ]),
  ]);
  const sum =
    drifted.length === 0
      ? `${stackName} matches its templates: ${checked} resources were checked.`
      : `${drifted.length} of ${checked} resources of ${stackName} ${drifted.length === 1 ? 'differs' : 'differ'} from the templates (- template, + actual).`;
  const rest = unknown.length > 0 ? ['', 'Not checked:', ...unknown.map((one) => `  ${harmless(one)}`)] : [];
  return [...wrapped(sum, width), ...found, ...rest];
}

function valueLines(sign: '+' | '-', value: string, width: number, paint: Paint): string[] {
  return wrapped(harmless(value), Math.max(20, width - 6)).map((line, index) =>
    paint(sign === '+' ? 'bad' : 'good', `    ${index === 0 ? sign : ' '} ${line}`),
  );
}
