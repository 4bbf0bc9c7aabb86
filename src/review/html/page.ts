import { createHash } from 'node:crypto';
import type { AlertBlock, ReviewBlocks, StackBlock } from '../blocks/block';
import { blocksOf } from '../blocks/blocks';
import type { Review } from '../model';
import type { SummarySentence } from '../summary';
import { sectionHtml } from './changes';
import { escaped } from './escape';
import { style } from './style';

/** The review as a self-contained page that loads nothing and runs no scripts. */
export function htmlReview(review: Review): string {
  const blocks = blocksOf(review);
  return pageOf(`${blocks.name}: ${blocks.action}`, bodyOf(blocks));
}

/** One page for several stacks. */
export function htmlReviews(title: string, order: readonly string[], reviews: readonly Review[]): string {
  const list = order.map((line) => `<li>${escaped(line.replace(/^\d+\. /, ''))}</li>`).join('');
  const bodies = reviews.map((review, index) => withOwnIds(htmlFragment(review), index + 1));
  return pageOf(
    title,
    `<div class="page"><header><h1>${escaped(title)}</h1><ol>${list}</ol></header></div>\n${bodies.join('\n')}`,
  );
}

/** Each ID of a page is unique. Quotation marks of texts are escaped, so these are attributes. */
function withOwnIds(html: string, stack: number): string {
  return html.replace(/( id="| href="#)/g, `$1stack-${stack}-`);
}

function pageOf(title: string, body: string): string {
  const hash = createHash('sha256').update(style).digest('base64');
  const policy = `default-src 'none'; style-src 'sha256-${hash}'; base-uri 'none'; form-action 'none'`;
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escaped(title)}</title>
<style>${style}</style>
</head>
<body>
${body}
</body>
</html>
`;
}

/** The body of the page, for a page that has the style already. */
export function htmlFragment(review: Review): string {
  return bodyOf(blocksOf(review));
}

function bodyOf({ name, action, facts, alerts, summary, stacks, sections }: ReviewBlocks): string {
  const [first, ...rest] = summary.map(sentenceHtml);
  return `<a class="skip" href="#changes">Skip to changes</a>
<div class="page">
<header>
<h1>${escaped(name)} <small>${action}</small></h1>
${factsHtml(facts)}${alerts.map(alertHtml).join('')}
<p class="summary">${first ?? ''} <span>${rest.join(' ')}</span></p>
${stacks ? `<nav aria-label="Stacks"><ul class="stacks">${stackHtml(stacks)}</ul></nav>` : ''}
</header>
<main id="changes">${sections.map(sectionHtml).join('')}</main>
</div>`;
}

function factsHtml(facts: ReviewBlocks['facts']): string {
  if (facts.length === 0) return '';
  const items = facts.map(
    ({ name, value }) => `<div><dt>${escaped(name)}</dt><dd>${escaped(value)}</dd></div>`,
  );
  return `<dl class="about">${items.join('')}</dl>\n`;
}

/** Links to the section that it is about. */
function sentenceHtml({ text, rank }: SummarySentence): string {
  return rank === undefined ? escaped(text) : `<a href="#section-${rank}">${escaped(text)}</a>`;
}

function alertHtml({ subject, title, items }: AlertBlock): string {
  const entries = items.map(({ text, change }) => {
    const link = change ? `<a href="#${change.id}"><b>${escaped(change.place)}</b></a>: ` : '';
    return `<li>${link}${escaped(text)}</li>`;
  });
  return `<section class="alarm ${subject}"><h2>${escaped(title)}</h2><ul>${entries.join('')}</ul></section>`;
}

function stackHtml({ name, mark, text, firstChange, nested }: StackBlock): string {
  const link = firstChange === undefined ? escaped(name) : `<a href="#${firstChange}">${escaped(name)}</a>`;
  const label = mark ? `<span class="mark ${mark.subject}">${mark.text}</span>: ` : '';
  const below = nested.map(stackHtml).join('');
  return `<li>${link} ${label}<span class="what">${escaped(text)}</span>${below && `<ul>${below}</ul>`}</li>`;
}
