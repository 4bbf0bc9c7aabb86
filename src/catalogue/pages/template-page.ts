import { escaped } from '../../review/html/escape';
import { capitalised, count, nounOf } from '../../review/words';
import { storedData } from '../../spec/stored-data';
import { entry as valueAt } from '../../validate/data';
import { listed } from '../../validate/show';
import type { Entries, Entry } from '../entry';
import type { Release } from '../release';
import { commandLine, launchLink, nestingYaml } from '../usage';
import { checksHtml } from './checks';
import { code, figure, lines, link, type Picture, page, table } from './html';
import { kindHtml, parametersHtml, takers } from './parameters';

export interface TemplatePage {
  readonly entry: Entry;
  readonly entries: Entries;
  readonly picture: Picture;
  readonly release: Release | undefined;
  readonly footer: string;
}

const sections = {
  use: 'How to use it',
  parameters: 'Parameters',
  outputs: 'What it gives',
  resources: 'Resources',
  checks: 'Policies and checks',
};

export function templatePage(input: TemplatePage): string {
  const { entry, entries, picture, footer } = input;
  const contents: Readonly<Record<keyof typeof sections, string>> = {
    use: usageHtml(input),
    parameters: parametersHtml(entry, entries),
    outputs: outputsHtml(entry, entries),
    resources: resourcesHtml(entry),
    checks: checksHtml(entry),
  };
  const parts = Object.entries(contents).map(
    ([id, html]) =>
      `<section><h2 id="${id}">${sections[id as keyof typeof sections]}</h2>\n${html}\n</section>`,
  );
  return page({
    title: `${entry.name}: ${entry.contract.description}`,
    up: '../',
    footer,
    body: `<header>
<p class="trail">${link('../index.html', 'All templates')}</p>
<h1>${escaped(entry.name)}</h1>
<p class="lead">${escaped(entry.contract.description)}</p>
${factsHtml(entry)}
<nav aria-label="On this page"><ul class="facts">${Object.entries(sections)
      .map(([id, text]) => `<li><a href="#${id}">${text}</a></li>`)
      .join('')}</ul></nav>
</header>
<main id="content">
${figure(picture, `Diagram of ${entry.name}`, caption(entry))}
${parts.join('\n')}
</main>`,
  });
}

function factsHtml({ name, path, template, nests, nestedBy }: Entry): string {
  const others = (names: readonly string[]): string =>
    listed(
      [...new Set(names)].map((other) => link(`${other}.html`, other)),
      Number.POSITIVE_INFINITY,
    );
  const facts = [
    link(`../../${path}`, path),
    link(`../../contracts/${name}.json`, 'contract'),
    count(template.resources.size, 'resource'),
    ...(nests.length > 0 ? [`nests ${others(nests.map((nested) => nested.name))}`] : []),
    ...(nestedBy.length > 0 ? [`nested by ${others(nestedBy)}`] : []),
  ];
  return `<ul class="facts">${facts.map((fact) => `<li>${fact}</li>`).join('')}</ul>`;
}

function caption({ nests }: Entry): string {
  return nests.length > 0
    ? 'Each box is a nested stack: on its left the parameters that others give, on its right the outputs that others take. Dashed: there on a condition only.'
    : 'An arrow leads from what gives a value, or must be there first, to what takes it. What only completes a resource is named inside it, and resources that are alike share a box. Dashed: there on a condition only. Round: what comes from outside, and what leaves.';
}

function usageHtml({ entry, entries, release }: TemplatePage): string {
  const { variables, commands } = commandLine(entry, entries, release);
  const needed =
    variables.length === 0 ? '' : `<p>With ${listed(variables.map(code), variables.length)} set:</p>`;
  return `<h3>From the command line</h3>
${needed}${lines('Commands', commands)}
<h3>From another template</h3>
${lines('Template that nests this one', nestingYaml(entry, release))}
<h3>From the console</h3>
${consoleHtml(entry, release)}`;
}

function consoleHtml(entry: Entry, release: Release | undefined): string {
  if (release)
    return `<p><a class="launch" href="${escaped(launchLink(entry, release))}">Launch ${escaped(entry.name)} in ${escaped(release.region)}</a></p>
<p class="note">It opens the console’s form for a new stack; nothing is made before you confirm. Your account must be allowed to read the bucket.</p>`;
  const file = entry.nests.length > 0 ? code('packaged.yaml') : code(`out/${entry.path}`);
  const before =
    entry.nests.length > 0 ? `Run the first command above, which makes ${file}. Then choose` : 'Choose';
  return `<p>${before} <i>Create stack</i>, <i>Upload a template file</i>, and take ${file}. The catalogue that ${code('make publish')} puts into a bucket has a link here which opens the console’s form directly.</p>`;
}

function outputsHtml({ contract }: Entry, entries: Entries): string {
  const rows = Object.entries(contract.outputs).map(([name, output]) => {
    const taken = output.kind === undefined ? '' : takers(output.kind, entries);
    const facts = [
      ...(output.kind === undefined ? [] : [kindHtml(output.kind)]),
      ...(output.conditional ? ['there on a condition only'] : []),
      ...(output.export === undefined
        ? []
        : [
            `exported as ${code(typeof output.export === 'string' ? output.export : JSON.stringify(output.export))}`,
          ]),
    ];
    return [
      code(name),
      `${escaped(output.description)}<small>${facts.join('; ')}</small>`,
      taken || 'whoever reads it',
    ];
  });
  return rows.length === 0 ? '<p>Nothing.</p>' : table('Outputs', ['Output', 'What it is', 'Fits'], rows);
}

function resourcesHtml(entry: Entry): string {
  const rows = [...entry.template.resources.values()].map(({ logicalId, type, condition, node }) => {
    const policy = valueAt(node, 'DeletionPolicy');
    const keeps = storedData(type) ? ['<span class="keeps">keeps data</span>'] : [];
    const facts = [
      ...keeps,
      ...(condition === undefined ? [] : [`if ${code(condition)}`]),
      ...(typeof policy === 'string' ? [`on deletion: ${escaped(policy)}`] : []),
    ];
    const nested = entry.nests.find((each) => each.logicalId === logicalId);
    const what = nested
      ? `nested stack ${link(`${nested.name}.html`, nested.name)}`
      : escaped(capitalised(nounOf(type)));
    return [code(logicalId), `${what}<small>${code(type)}</small>`, facts.join('<br>') || 'always'];
  });
  return table('Resources', ['Name', 'What it is', 'When'], rows);
}
