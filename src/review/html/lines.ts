import type { DiffLine } from '../diff/line';
import { count } from '../words';
import { escaped } from './escape';

/** Further lines are collapsed. */
const AT_A_GLANCE = 40;

/** @param note shown after the first line */
export function linesHtml(lines: readonly DiffLine[], note = ''): string {
  if (lines.length === 0) return '';
  const cut = lines.length > AT_A_GLANCE + 1 ? AT_A_GLANCE : lines.length;
  const hidden = lines.slice(cut);
  const rest =
    hidden.length === 0
      ? ''
      : `<details><summary>${count(hidden.length, 'more line')}</summary>${hidden.map((line) => lineHtml(line)).join('')}</details>`;
  return `<div class="lines">${lines
    .slice(0, cut)
    .map((line, index) => lineHtml(line, index === 0 ? note : ''))
    .join('')}${rest}</div>`;
}

/** Deeper lines are indented no further: the CSP forbids inline styles, so each depth needs a class. */
const DEEPEST = 15;

function lineHtml({ sign, depth, label, text, change, mark }: DiffLine, note = ''): string {
  const content = change
    ? `<span class="old">${escaped(change.before)}</span> → <span class="new">${escaped(change.after)}</span>`
    : marked(text, mark);
  const name = label === '' ? '' : `<b>${escaped(label)}</b>${content === '' ? '' : ' '}`;
  const remark = note === '' ? '' : ` <span class="note"># ${escaped(note)}</span>`;
  const shown = `<span class="d${Math.min(depth, DEEPEST)}">${name}${content}</span>${remark}`;
  switch (sign) {
    case '+':
      return `<ins>+ ${shown}</ins>`;
    case '-':
      return `<del>- ${shown}</del>`;
    case '~':
      return `<span class="row mod"><b>~</b> ${shown}</span>`;
    case '…':
      return `<span class="row fold">… ${shown}</span>`;
    default:
      return `<span class="row">  ${shown}</span>`;
  }
}

/** Marks what differs, unless that is most of the text. */
function marked(text: string, mark: DiffLine['mark']): string {
  if (!mark || mark[1] - mark[0] > text.length / 2 || mark[0] === mark[1]) return escaped(text);
  return `${escaped(text.slice(0, mark[0]))}<mark>${escaped(text.slice(...mark))}</mark>${escaped(text.slice(mark[1]))}`;
}
