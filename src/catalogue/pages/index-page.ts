import { escaped } from '../../review/html/escape';
import type { Entries, Entry } from '../entry';
import { code, figure, link, type Picture, page, table } from './html';

export interface IndexPage {
  readonly title: string;
  readonly entries: Entries;
  readonly picture: Picture;
  readonly footer: string;
  /** Whether a changelog of the contracts is beside the catalogue. */
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
<p class="lead">CloudFormation templates in plain YAML, validated against AWS’s resource specification. Each page lists the template’s resources, parameters and outputs, and shows how to deploy it or nest it in your own template.</p>
</header>
<main id="content">
${figure(picture, 'All templates', 'Frames contain nested stacks. Arrows point from the template that provides a value to the template that uses it.')}
<section><h2 id="roots">Root templates</h2>
${templates('Root templates', roots)}</section>
${nested.length === 0 ? '' : `<section><h2 id="nested">Nested templates</h2>\n${templates('Nested templates', nested)}</section>`}
<p>${published ? link('../CHANGES.md', 'Changelog of the contracts') : link('rules/index.html', 'Findings of the validator')}</p>
</main>`,
  });
}

function templates(name: string, entries: readonly Entry[]): string {
  return table(
    name,
    ['Template', 'Description', 'Required parameters', 'Outputs'],
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
  return all.length === 0 ? 'none' : all.map(code).join(' ');
}
