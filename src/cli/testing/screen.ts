/** The screen of a terminal after these writes. Supports text, line feeds and the escape sequences that the tool uses. */
export function screenOf(written: string): string {
  const lines: string[] = [''];
  let [row, column] = [0, 0];
  for (const part of written.match(PARTS) ?? []) {
    if (part === '\n') {
      row += 1;
      column = 0;
      if (lines[row] === undefined) lines[row] = '';
    } else if (part === '\r') column = 0;
    else if (part.startsWith(ESCAPE)) {
      const up = /\[(\d+)A$/.exec(part)?.[1];
      if (up !== undefined) row = Math.max(0, row - Number(up));
      else if (part.endsWith('[K')) lines[row] = (lines[row] ?? '').slice(0, column);
      else if (part.endsWith('[J')) {
        lines.length = row + 1;
        lines[row] = (lines[row] ?? '').slice(0, column);
      }
    } else {
      const line = (lines[row] ?? '').padEnd(column);
      lines[row] = line.slice(0, column) + part + line.slice(column + part.length);
      column += part.length;
    }
  }
  return lines.map((line) => line.trimEnd()).join('\n');
}

const ESCAPE = '\u001B';
const PARTS = new RegExp(`${ESCAPE}\\[[0-9;?]*[a-zA-Z]|\\n|\\r|[^\\n\\r${ESCAPE}]+`, 'g');
