import { escaped } from '../../review/html/escape';
import { type Layout, SHEET, scaleOnPaper } from '../diagram/layout';

export interface PageParts {
  readonly title: string;
  /** The relative path to the catalogue's folder. */
  readonly up: '' | '../';
  readonly body: string;
  readonly footer: string;
}

/** A page without scripts and external requests. */
export function page({ title, up, body, footer }: PageParts): string {
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'self'; base-uri 'none'; form-action 'none'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escaped(title)}</title>
<link rel="stylesheet" href="${up}style.css">
</head>
<body>
<a class="skip" href="#content">Skip to content</a>
<div class="page">
${body}
<footer>${footer}</footer>
</div>
</body>
</html>
`;
}

export function code(text: string): string {
  return `<code>${escaped(text)}</code>`;
}

export function link(href: string, text: string): string {
  return `<a href="${escaped(href)}">${escaped(text)}</a>`;
}

/** A table whose rows become blocks on narrow screens. Cells are HTML; the first one is the row's header. */
export function table(name: string, heads: readonly string[], rows: readonly (readonly string[])[]): string {
  if (rows.length === 0) return '';
  const head = heads.map((text) => `<th scope="col">${escaped(text)}</th>`).join('');
  const body = rows
    .map(
      ([first = '', ...cells]) =>
        `<tr><th scope="row">${first}</th>${cells.map((cell) => `<td>${cell}</td>`).join('')}</tr>`,
    )
    .join('\n');
  return `<div class="wide" role="region" aria-label="${escaped(name)}" tabindex="0"><table class="stacked">
<thead><tr>${head}</tr></thead>
<tbody>
${body}
</tbody>
</table></div>`;
}

/** A code block. */
export function lines(name: string, text: string): string {
  const html = text.split('\n').map(escaped).join('\n');
  return `<pre role="region" aria-label="${escaped(name)}" tabindex="0"><code>${html}</code></pre>`;
}

export interface Picture {
  readonly svg: string;
  readonly layout: Layout;
  /** The file with only the picture. */
  readonly href: string;
}

/** Pictures wider than this many CSS pixels scroll on small screens to keep their text readable. */
const LARGE = 960;

/** A figure. In print, it has a page of its own unless it fits half a portrait page. */
export function figure({ svg, layout, href }: Picture, name: string, caption: string): string {
  const { width, height } = layout;
  const lying = Math.min(SHEET.width / width, SHEET.height / height) === scaleOnPaper(layout);
  const fits = width <= SHEET.height && height <= SHEET.width / 2;
  const sheet = fits ? '' : lying ? ' class="lying"' : ' class="upright"';
  return `<figure${sheet}>
<div class="picture${width > LARGE ? ' large' : ''}" role="region" aria-label="${escaped(name)}" tabindex="0">
${svg}
</div>
<figcaption>${caption} ${link(href, 'Open the diagram')}</figcaption>
</figure>`;
}
