const longest = 700;

/** AWS's Markdown as a JSDoc block for editors: whole paragraphs up to a limit, with links. */
export function jsdoc(markdown: string, indent: string, ...tags: readonly string[]): string {
  const text = shortened(markdown)
    .replaceAll('*/', '*\\/')
    .replaceAll(/ +([.,:;])(?=\s|$)/g, '$1')
    .replaceAll(/(\S) {2,}/g, '$1 ')
    .split('\n')
    .map((line) => line.trimEnd());
  const lines = [...text, ...tags].filter(
    (line, index, all) => line !== '' || (index > 0 && all[index - 1] !== ''),
  );
  while (lines[0] === '') lines.shift();
  while (lines.at(-1) === '') lines.pop();
  if (lines.length === 0) return '';
  if (lines.length === 1) return `${indent}/** ${lines[0]} */\n`;
  return `${indent}/**\n${lines.map((line) => `${indent} *${line === '' ? '' : ` ${line}`}\n`).join('')}${indent} */\n`;
}

function shortened(markdown: string): string {
  const paragraphs = markdown.trim().split(/\n{2,}/);
  const kept: string[] = [];
  let length = 0;
  for (const paragraph of paragraphs) {
    length += paragraph.length;
    if (kept.length > 0 && length > longest) break;
    kept.push(paragraph);
  }
  const text = kept.join('\n\n');
  if (text.length <= 2 * longest) return text;
  const end = text.lastIndexOf('. ', 2 * longest);
  return end > 0 ? text.slice(0, end + 1) : text;
}
