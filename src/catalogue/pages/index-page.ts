import { escaped } from '../../review/html/escape';
import type { Entries, Entry } from '../entry';
import { code, figure, link, type Picture, page, table } from './html';

export interface IndexPage {
  readonly title: string;
  readonly entries: Entries;
  readonly picture: Picture;
  readonly footer: string;
  /** Whether a change log of the contracts stands beside the catalogue. */
  readonly published: boolean;
}

export function indexPage({ title, entries, picture, footer, published }: IndexPage): string {
  const all = [...entries.values()];
  const roots = all.filter(({ nestedBy }) => nestedBy.length === 0);
  const nested = all.filter(({ nestedBy }) => nestedBy.length > 0);
  return page({
    title,
    up: '',
    footer,
    body: `<header>
<h1>${escaped(title)}</h1>
<p class="lead">CloudFormation templates to take as they are: plain YAML, checked against AWS’s resource specification. Each page tells what a template makes, what it needs and gives, and how to deploy it or nest it in your own.</p>
</header>
<main id="content">
${figure(picture, 'All templates', 'A frame is a template with the stacks that it nests; an arrow leads from what gives values to what takes them.')}
<section><h2 id="roots">To deploy</h2>
${templates('Templates to deploy', roots)}</section>
${nested.length === 0 ? '' : `<section><h2 id="nested">To nest, or to deploy alone</h2>\n${templates('Templates to nest', nested)}</section>`}
${published ? `<p>${link('../CHANGES.md', 'What changed in the contracts, version by version')}</p>` : ''}
</main>`,
  });
}

function templates(name: string, entries: readonly Entry[]): string {
  return table(
    name,
    ['Template', 'What it is for', 'Needs', 'Gives'],
    entries.map((entry) => [
      link(`templates/${entry.name}.html`, entry.name),
      escaped(entry.contract.description),
      names(
        Object.entries(entry.contract.parameters).flatMap(([each, { required }]) => (required ? [each] : [])),
      ),
      names(Object.keys(entry.contract.outputs)),
    ]),
  );
}

function names(all: readonly string[]): string {
  return all.length === 0 ? 'nothing' : all.map(code).join(' ');
}
