import { legible } from '../words';

/** Plain text in Markdown, without markup, tags, mentions or issue references. */
export function prose(text: string): string {
  return legible(text)
    .replace(/[\\`*_{}[\]()<>#|~!&$]/g, (mark) =>
      mark === '<' ? '&lt;' : mark === '&' ? '&amp;' : `\\${mark}`,
    )
    .replace(/(@|#)(?=\w)/g, '$1<!-- -->');
}

/** Inline code. */
export function code(text: string): string {
  const shown = legible(text);
  const fence = '`'.repeat(longestRun(shown) + 1);
  const space = /^`|`$|^ .* $/.test(shown) || shown === '' ? ' ' : '';
  return `${fence}${space}${shown}${space}${fence}`;
}

/** A code block whose content cannot end it. */
export function fenced(language: string, lines: readonly string[]): string {
  const fence = '`'.repeat(Math.max(3, longestRun(lines.join('\n')) + 1));
  return `${fence}${language}\n${lines.join('\n')}\n${fence}`;
}

function longestRun(text: string): number {
  return Math.max(0, ...[...text.matchAll(/`+/g)].map(([run]) => run.length));
}
