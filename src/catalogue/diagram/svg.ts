import { escaped } from '../../review/html/escape';
import { categories } from './category';
import type { Diagram } from './diagram';
import type { Drawn, Layout, Placed, Point } from './layout';
import { SIZE, TITLE_SIZE } from './shape';

/**
 * Colors for light and dark schemes. In print, text and lines carry the same information. The style applies inside diagrams
 * only, so that pages can embed them.
 */
export const diagramStyle = `.diagram { color-scheme: light dark; --paper: #ffffff; --ink: #1b1f24; --soft: #4c5661; --line: #6b7682; --box: #f6f7f9; --mark: #0550ae;
  --network: #7a4fc9; --compute: #c2570c; --data: #1a6fb5; --access: #b3261e; --watch: #a83279; --delivery: #2b7a4b; --other: #6b7682; }
@media (prefers-color-scheme: dark) { .diagram { --paper: #12161c; --ink: #e6edf3; --soft: #a9b4c0; --line: #8a96a3; --box: #1d2430; --mark: #8cbcff;
  --network: #b79bf2; --compute: #f0a36a; --data: #7fb8ee; --access: #ff9b92; --watch: #e893c4; --delivery: #7ee2a0; --other: #8a96a3; } }
@media print { .diagram { --paper: #ffffff; --ink: #000000; --soft: #333333; --line: #444444; --box: #ffffff; --mark: #000000; } }
.diagram text { font: ${SIZE}px Helvetica, Arial, 'Liberation Sans', sans-serif; fill: var(--ink); }
.diagram .sheet { fill: var(--paper); }
.diagram .box { fill: var(--box); stroke: var(--line); stroke-width: 1.2; }
.diagram .frame { fill: none; }
.diagram .needs, .diagram .gives { fill: var(--paper); }
.diagram .conditional { stroke-dasharray: 5 3; }
.diagram .title { font-size: ${TITLE_SIZE}px; font-weight: 700; }
.diagram .needs ~ .title, .diagram .gives ~ .title { fill: var(--soft); font-weight: 400; font-style: italic; font-size: ${SIZE}px; }
.diagram .frame ~ .title, .diagram .nested ~ .title { fill: var(--mark); }
.diagram .type { fill: var(--soft); }
.diagram .row-gives { text-anchor: end; }
.diagram .arrow { fill: none; stroke: var(--line); stroke-width: 1.2; }
.diagram .head { fill: var(--line); }
.diagram a:hover .title, .diagram a:focus-visible .title { text-decoration: underline; }
${categories.map((category) => `.diagram .stripe.${category} { fill: var(--${category}); }`).join('\n')}
`;

/** A diagram for a page that has the style already. */
export function svgOf(diagram: Diagram, { width, height, boxes, arrows }: Layout): string {
  const frames = boxes.filter(({ box }) => box.shape === 'frame');
  const others = boxes.filter(({ box }) => box.shape !== 'frame');
  return `<svg class="diagram" xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" role="group" aria-labelledby="diagram-title diagram-description">
<title id="diagram-title">${escaped(`Diagram of ${diagram.title}`)}</title>
<desc id="diagram-description">${escaped(diagram.description)}</desc>
<rect class="sheet" width="${width}" height="${height}"/>
${[...frames.map(boxSvg), ...arrows.map(arrowSvg), ...others.map(boxSvg)].join('\n')}
</svg>`;
}

/** A self-contained diagram. */
export function svgFile(svg: string): string {
  return `${svg.replace(/<title /, `<style>${diagramStyle}</style>\n<title `)}\n`;
}

function boxSvg({ box, x, y, width, height, lines }: Placed): string {
  const stripe = box.shape === 'resource' || box.shape === 'nested';
  const texts = lines.map(
    (line) =>
      `<text class="${line.style === 'takes' || line.style === 'gives' ? `row-${line.style}` : line.style}" x="${number(line.x)}" y="${number(line.y)}">${escaped(line.text)}</text>`,
  );
  const content = [
    `<rect class="box ${box.shape}${box.conditional ? ' conditional' : ''}" width="${width}" height="${height}" rx="${stripe ? 4 : 14}"/>`,
    ...(stripe ? [`<rect class="stripe ${box.category}" width="5" height="${height}" rx="2"/>`] : []),
    ...texts,
  ].join('');
  const name = `<title>${escaped(box.covers.join(', '))}</title>`;
  const group = `<g transform="translate(${number(x)} ${number(y)})">${name}${content}</g>`;
  return box.href === undefined ? group : `<a href="${escaped(box.href)}" target="_top">${group}</a>`;
}

const HEAD = 7;
const CORNER = 5;

function arrowSvg({ arrow, points }: Drawn): string {
  const line = shortened(points);
  const way = arrow.both ? shortened(line.toReversed()) : line;
  const heads = [head(points), ...(arrow.both ? [head(points.toReversed())] : [])];
  return `<path class="arrow" d="${rounded(way)}"/><path class="head" d="${heads.join('')}"/>`;
}

/** Shortened by the arrowhead. */
function shortened(points: readonly Point[]): Point[] {
  const end = points.at(-1);
  const before = points.at(-2);
  return end && before ? [...points.slice(0, -1), moved(end, toward(before, end), -HEAD)] : [...points];
}

function head(points: readonly Point[]): string {
  const end = points.at(-1);
  const before = points.at(-2);
  if (!end || !before) return '';
  const direction = toward(before, end);
  const base = moved(end, direction, -HEAD);
  const side = { x: -direction.y, y: direction.x };
  return `M${at(end)}L${at(moved(base, side, HEAD / 2))}L${at(moved(base, side, -HEAD / 2))}Z`;
}

/** The path of an arrow with rounded bends, which are easier to follow. */
function rounded(points: readonly Point[]): string {
  const [start, ...rest] = points;
  if (!start) return '';
  return rest.reduce(
    (path, point, index) => {
      const next = rest[index + 1];
      const previous = points[index];
      if (!next || !previous) return `${path}L${at(point)}`;
      const radius = Math.min(CORNER, distance(previous, point) / 2, distance(point, next) / 2);
      const enter = moved(point, toward(previous, point), -radius);
      const leave = moved(point, toward(point, next), radius);
      return `${path}L${at(enter)}Q${at(point)} ${at(leave)}`;
    },
    `M${at(start)}`,
  );
}

function distance(one: Point, other: Point): number {
  return Math.hypot(other.x - one.x, other.y - one.y);
}

function toward(one: Point, other: Point): Point {
  const length = distance(one, other) || 1;
  return { x: (other.x - one.x) / length, y: (other.y - one.y) / length };
}

function moved({ x, y }: Point, direction: Point, by: number): Point {
  return { x: x + direction.x * by, y: y + direction.y * by };
}

function at({ x, y }: Point): string {
  return `${number(x)} ${number(y)}`;
}

/** Rounded to a tenth of a pixel. */
function number(value: number): string {
  return String(Math.round(value * 10) / 10);
}
