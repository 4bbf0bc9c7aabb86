import type { OutputFiles, OwnedFiles } from '../compile/output-folder';
import type { Diagram } from './diagram/diagram';
import { layOut } from './diagram/layout';
import { nestedDiagram } from './diagram/nested-diagram';
import { overviewDiagram } from './diagram/overview-diagram';
import { svgFile, svgOf } from './diagram/svg';
import { templateDiagram } from './diagram/template-diagram';
import type { Entries, Entry } from './entry';
import type { Picture } from './pages/html';
import { indexPage } from './pages/index-page';
import { rulePages } from './pages/rule-pages';
import { style } from './pages/style';
import { templatePage } from './pages/template-page';
import type { Release } from './release';

/** The files that the catalogue owns in its folder. */
export const catalogueOwns: readonly OwnedFiles[] = [
  { folder: '.', ending: '.html' },
  { folder: '.', ending: '.css' },
  { folder: '.', ending: '.svg' },
  { folder: 'templates', ending: '.html' },
  { folder: 'rules', ending: '.html' },
  { folder: 'diagrams', ending: '.svg' },
];

/** The files of a catalogue by path. The same templates give the same bytes. */
export async function catalogueFiles(
  title: string,
  entries: Entries,
  release?: Release,
): Promise<OutputFiles> {
  const footer = release
    ? `Version ${release.version}.`
    : 'Generated from the templates and contracts in out/. No scripts, no external requests.';
  const files = new Map([['style.css', style]]);
  const overview = await draw(
    overviewDiagram(entries, (name) => `templates/${name}.html`),
    'overview.svg',
  );
  files.set('overview.svg', svgFile(overview.svg));
  files.set(
    'index.html',
    indexPage({ title, entries, picture: overview, footer, published: release !== undefined }),
  );
  for (const entry of entries.values()) {
    const file = `diagrams/${entry.name}.svg`;
    const picture = await draw(diagramOf(entry), `../${file}`);
    files.set(file, svgFile(picture.svg));
    files.set(`templates/${entry.name}.html`, templatePage({ entry, entries, picture, release, footer }));
  }
  // A release is about its templates, not about the tool.
  if (!release) for (const [file, text] of rulePages()) files.set(file, text);
  return files;
}

async function draw(diagram: Diagram, href: string): Promise<Picture> {
  const layout = await layOut(diagram);
  return { layout, svg: svgOf(diagram, layout), href };
}

export function diagramOf({ template, contract, nests }: Entry): Diagram {
  // Only the resource diagram shows resources beside nested stacks.
  if (nests.length === 0 || nests.length < template.resources.size)
    return templateDiagram(template, contract);
  return nestedDiagram(
    template,
    contract,
    nests.map((nested) => ({ ...nested, href: `../templates/${nested.name}.html` })),
  );
}
