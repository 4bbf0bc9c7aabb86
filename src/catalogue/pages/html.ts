import { escaped } from '../../review/html/escape';
import { type Layout, SHEET, scaleOnPaper } from '../diagram/layout';

export interface PageParts {
  readonly title: string;
  /** The way to the catalogue's folder: empty, or `../`. */
  readonly up: '' | '../';
  readonly body: string;
  readonly footer: string;
}

/** A page that needs no script and nothing from elsewhere. */
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
<a class="skip" href="#content">to the content</a>
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

/** A table whose rows become blocks where it is narrow. Its cells are HTML; the first of a row is its heading. */
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

/** Lines to copy. */
export function lines(name: string, text: string): string {
  const html = text.split('\n').map(escaped).join('\n');
  return `<pre role="region" aria-label="${escaped(name)}" tabindex="0"><code>${html}</code></pre>`;
}

export interface Picture {
  readonly svg: string;
  readonly layout: Layout;
  /** The file that has the picture alone. */
  readonly href: string;
}

/** A picture that is wider than this in CSS pixels scrolls on small screens, so that its text stays large enough. */
const LARGE = 960;

/** A picture. On paper it has a sheet of its own where it doesn't fit half of one upright. */
export function figure({ svg, layout, href }: Picture, name: string, caption: string): string {
  const { width, height } = layout;
  const lying = Math.min(SHEET.width / width, SHEET.height / height) === scaleOnPaper(layout);
  const fits = width <= SHEET.height && height <= SHEET.width / 2;
  const sheet = fits ? '' : lying ? ' class="lying"' : ' class="upright"';
  return `<figure${sheet}>
<div class="picture${width > LARGE ? ' large' : ''}" role="region" aria-label="${escaped(name)}" tabindex="0">
${svg}
</div>
<figcaption>${caption} ${link(href, 'The picture alone')}</figcaption>
</figure>`;
}
