import { createHash } from 'node:crypto';
import { type DataFate, isKept } from '../data-fate';
import type { Review, StackOverview } from '../model';
import { actions, happeningIn, markOf, placeOf } from '../presented';
import { summarySentences } from '../summary';
import { type Anchored, sections } from './changes';
import { escaped } from './escape';
import { style } from './style';

/** The review as a page that stands alone: it loads nothing, and runs nothing. */
export function htmlReview(review: Review): string {
  const hash = createHash('sha256').update(style).digest('base64');
  const policy = `default-src 'none'; style-src 'sha256-${hash}'; base-uri 'none'; form-action 'none'`;
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escaped(review.name)}: ${actions[review.action]}</title>
<style>${style}</style>
</head>
<body>
${htmlFragment(review)}
</body>
</html>
`;
}

/** What stands in the page's body, for a page that has the style already. */
export function htmlFragment(review: Review): string {
  const anchored = review.changes.map(
    (reviewed, index): Anchored => ({ reviewed, id: `change-${index + 1}` }),
  );
  return `<a class="skip" href="#changes">to the changes</a>
<div class="page">
<header>
<h1>${escaped(review.name)} <small>${actions[review.action]}</small></h1>
${[...warnings(review), dataAlarm(anchored), accessAlarm(anchored), keptData(anchored)].join('')}
${summary(review)}
${review.overview.nested.length > 0 ? `<nav aria-label="Stacks"><ul class="stacks">${stackHtml(review.overview, anchored)}</ul></nav>` : ''}
</header>
<main id="changes">${sections(review, anchored)}</main>
</div>`;
}

function warnings({ warnings: all }: Review): string[] {
  return all.map((text) => `<p class="alarm warning">${escaped(text)}</p>`);
}

function summary(review: Review): string {
  const [first = '', ...rest] = summarySentences(review.summary);
  return `<p class="summary">${escaped(first)} <span>${escaped(rest.join(' '))}</span></p>`;
}

function link({ reviewed: { stack, change }, id }: Anchored): string {
  return `<a href="#${id}"><b>${escaped(placeOf(stack, change.logicalId))}</b></a>`;
}

function dataAlarm(anchored: readonly Anchored[]): string {
  return alarm(
    'data',
    'Data at risk',
    fates(anchored, (data) => !isKept(data)),
  );
}

function keptData(anchored: readonly Anchored[]): string {
  return alarm('kept', 'Data kept outside the stack', fates(anchored, isKept));
}

function fates(anchored: readonly Anchored[], wanted: (data: DataFate) => boolean): string[] {
  return anchored.flatMap((one) => {
    const { data } = one.reviewed;
    return data && wanted(data) ? [`<li>${link(one)}: ${escaped(data.sentence)}</li>`] : [];
  });
}

/** Only what is alarming: a new role that may do its work is no reason to shout. */
function accessAlarm(anchored: readonly Anchored[]): string {
  const items = anchored.flatMap((one) =>
    one.reviewed.access.widened.flatMap(({ sentence, alarming }) =>
      alarming ? [`<li>${link(one)}: ${escaped(sentence)}</li>`] : [],
    ),
  );
  return alarm('access', 'Access widens', items);
}

function alarm(kind: 'data' | 'access' | 'kept', title: string, items: readonly string[]): string {
  if (items.length === 0) return '';
  return `<section class="alarm ${kind}"><h2>${title}</h2><ul>${items.join('')}</ul></section>`;
}

function stackHtml(stack: StackOverview, anchored: readonly Anchored[]): string {
  const first = anchored.find(({ reviewed }) => reviewed.stack.join('/') === stack.path.join('/'));
  const name = first ? `<a href="#${first.id}">${escaped(stack.name)}</a>` : escaped(stack.name);
  const mark = markOf(stack);
  const label = mark && `<span class="mark ${stack.worst}">${mark}</span>: `;
  const what = happeningIn(stack) || (stack.nested.length === 0 ? 'no change' : '');
  const nested = stack.nested.map((child) => stackHtml(child, anchored)).join('');
  return `<li>${name} ${label}<span class="what">${escaped(what)}</span>${nested && `<ul>${nested}</ul>`}</li>`;
}
