import { legible } from '../words';

/** Text between Markdown: nothing in it is a mark, a tag, a mention or a reference to an issue. */
export function prose(text: string): string {
  return legible(text)
    .replace(/[\\`*_{}[\]()<>#|~!&$]/g, (mark) =>
      mark === '<' ? '&lt;' : mark === '&' ? '&amp;' : `\\${mark}`,
    )
    .replace(/(@|#)(?=\w)/g, '$1<!-- -->');
}

/** Text in a line of code. */
export function code(text: string): string {
  const shown = legible(text);
  const fence = '`'.repeat(longestRun(shown) + 1);
  const space = /^`|`$|^ .* $/.test(shown) || shown === '' ? ' ' : '';
  return `${fence}${space}${shown}${space}${fence}`;
}

/** A block of code in which no line can end it. */
export function fenced(language: string, lines: readonly string[]): string {
  const fence = '`'.repeat(Math.max(3, longestRun(lines.join('\n')) + 1));
  return `${fence}${language}\n${lines.join('\n')}\n${fence}`;
}

function longestRun(text: string): number {
  return Math.max(0, ...[...text.matchAll(/`+/g)].map(([run]) => run.length));
}
