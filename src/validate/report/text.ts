import { Lines } from '../../document/lines';
import { type Paint, painter } from '../../terminal/paint';
import type { Located } from '../finding';
import type { Validation } from '../validate';
import { summary } from './summary';

const WIDEST_LINE = 160;

/** Findings for people: message, position, excerpt and advice. */
export function textReport(validation: Validation, color: boolean): string {
  const paint = painter(color);
  const texts = new Map(validation.documents.map(({ file, text }) => [file, new Lines(text)]));
  const open = validation.findings.filter(({ accepted }) => accepted === undefined);
  const accepted = validation.findings.filter((each) => each.accepted !== undefined);
  return [
    ...open.map((each) => block(each, texts.get(each.file), paint)),
    ...(accepted.length > 0 ? [acceptedBlock(accepted, paint)] : []),
    `${summary(validation)}\n`,
  ].join('\n');
}

function block(each: Located, lines: Lines | undefined, paint: Paint): string {
  const where = `${each.file}:${each.line}:${each.column}`;
  const parts = [
    `${paint(each.severity, `${each.severity} ${each.code}`)}  ${paint('strong', where)}`,
    `  ${each.message}`,
    ...(lines ? excerpt(each, lines, paint) : []),
    ...(each.advice === undefined ? [] : [`  ${paint('faint', '→')} ${each.advice}`]),
    ...(each.source === undefined ? [] : [`  ${paint('faint', `created at ${each.source}`)}`]),
  ];
  return `${parts.join('\n')}\n`;
}

/** The first line of the finding, cut to a width that terminals show, with a mark under its range. */
function excerpt(each: Located, lines: Lines, paint: Paint): string[] {
  const whole = lines.line(each.line).replaceAll('\t', ' ');
  if (whole.trim() === '') return [];
  const from = each.column > WIDEST_LINE ? each.column - 40 : 0;
  const line = whole.slice(from, from + WIDEST_LINE).trimEnd();
  const column = each.column - 1 - from;
  const end = each.endLine === each.line ? each.endColumn - 1 - from : line.length;
  const width = Math.max(1, Math.min(end, line.length) - column);
  const number = String(each.line);
  return [
    paint('faint', `  ${' '.repeat(number.length)} |`),
    `${paint('faint', `  ${number} |`)} ${line}`,
    `${paint('faint', `  ${' '.repeat(number.length)} |`)} ${' '.repeat(column)}${paint(each.severity, '^'.repeat(width))}`,
  ];
}

function acceptedBlock(accepted: readonly Located[], paint: Paint): string {
  const lines = accepted.map(
    (each) =>
      `  ${each.code}  ${each.file}:${each.line}:${each.column}${each.logicalId === undefined ? '' : ` ${each.logicalId}`}: ${each.accepted}`,
  );
  return `${paint('faint', 'accepted in the template:')}\n${lines.join('\n')}\n`;
}
