import { escaped } from '../../src/review/html/escape';
import { widthOf } from '../../src/terminal/text';

/** The terminal colors, for a dark background. */
const COLOURS: Readonly<Record<string, string>> = {
  31: '#ff7b72',
  32: '#7ee787',
  33: '#e3b341',
  34: '#79c0ff',
  35: '#d2a8ff',
  36: '#76e3ea',
};
const ESCAPE = `${String.fromCharCode(27)}[`;
const STEERING = new RegExp(`(${String.fromCharCode(27)}\\[[0-9;]*m)`);
const CHARACTER = 8.4;
const LINE = 19;
const MARGIN = 18;

/** Terminal output as an SVG. */
export function terminalSvg(title: string, lines: readonly string[], columns: number): string {
  const width = Math.ceil(columns * CHARACTER + 2 * MARGIN);
  const height = lines.length * LINE + 2 * MARGIN;
  const rows = lines.map((line, index) => {
    const y = MARGIN + (index + 0.75) * LINE;
    return `<text y="${y.toFixed(1)}" xml:space="preserve">${spans(line)}</text>`;
  });
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" role="img" aria-label="${escaped(title)}">`,
    `<rect width="100%" height="100%" rx="8" fill="#0d1117"/>`,
    `<g font-family="ui-monospace, SFMono-Regular, Menlo, Consolas, 'DejaVu Sans Mono', monospace" font-size="14" fill="#e6edf3">`,
    ...rows,
    '</g>',
    '</svg>',
    '',
  ].join('\n');
}

/** Each part has its own x position, because characters missing from the font come from a wider one. */
function spans(line: string): string {
  let style = '';
  let column = 0;
  return line
    .split(STEERING)
    .map((part) => {
      if (!part.startsWith(ESCAPE)) {
        const x = (MARGIN + column * CHARACTER).toFixed(1);
        column += widthOf(part);
        return part === '' ? '' : `<tspan x="${x}"${style}>${escaped(part)}</tspan>`;
      }
      const codes = part.slice(ESCAPE.length, -1);
      const rest = /(^|;)0?(;|$)/.test(codes) ? '' : style;
      style = codes.split(';').reduce((before, code) => before + attribute(code), rest);
      return '';
    })
    .join('');
}

function attribute(code: string): string {
  if (code === '1') return ' font-weight="bold"';
  if (code === '2' || code === '90') return ' fill="#8b949e"';
  return COLOURS[code] ? ` fill="${COLOURS[code]}"` : '';
}
