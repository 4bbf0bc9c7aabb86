import { entry as valueAt } from '../../document/data';
import { listed } from '../../document/show';
import type { Template } from '../../document/template';
import { escaped } from '../../review/html/escape';
import { capitalised, count, nounOf } from '../../review/words';
import { storedData } from '../../spec/stored-data';
import type { Entries, Entry } from '../entry';
import { canBeNested, nestingYaml } from '../nesting';
import type { Release } from '../release';
import { capabilities, commandLine, launchLink } from '../usage';
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

function usageHtml(input: TemplatePage): string {
  const { entry, entries, release } = input;
  const { variables, commands } = commandLine(entry, entries, release);
  const needed =
    variables.length === 0 ? '' : `<p>With ${listed(variables.map(code), variables.length)} set:</p>`;
  return `<h3>From the command line</h3>
${needed}${lines('Commands', commands)}
<h3>From another template</h3>
${nestingHtml(input)}
<h3>From the console</h3>
${consoleHtml(entry, release)}`;
}

function nestingHtml({ entry, entries, release }: TemplatePage): string {
  if (canBeNested(entry)) {
    const flags = capabilities(entry, entries);
    const notes = [
      ...(release
        ? []
        : [
            `Saved in ${code('out')}, it becomes a template to deploy by ${code('aws cloudformation package')}.`,
          ]),
      ...(flags.length > 0 ? [`Whoever deploys it acknowledges ${flags.map(code).join(' and ')}.`] : []),
    ];
    const note = notes.length > 0 ? `\n<p class="note">${notes.join(' ')}</p>` : '';
    return `${lines('Template that nests this one', nestingYaml(entry, release))}${note}`;
  }
  const parts = listed(
    [...new Set(entry.nests.map(({ name }) => name))].map((name) => link(`${name}.html`, name)),
    Number.POSITIVE_INFINITY,
  );
  return `<p>It names what it makes after its stack, so it is deployed by itself: the name of a nested stack, which CloudFormation makes up, doesn’t do for that. Nest its parts: ${parts}.</p>`;
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

function outputsHtml({ contract, template }: Entry, entries: Entries): string {
  const rows = Object.entries(contract.outputs).map(([name, output]) => {
    const exported = exportName(template, name);
    const taken = output.kind === undefined ? '' : takers(output.kind, entries);
    const facts = [
      ...(output.kind === undefined ? [] : [kindHtml(output.kind)]),
      ...(output.conditional ? ['there on a condition only'] : []),
      ...(exported === undefined ? [] : [`exported as ${code(exported)}`]),
    ];
    return [
      code(name),
      `${escaped(output.description)}<small>${facts.join('; ')}</small>`,
      taken || 'whoever reads it',
    ];
  });
  return rows.length === 0 ? '<p>Nothing.</p>' : table('Outputs', ['Output', 'What it is', 'Fits'], rows);
}

/** `{"Fn::Sub":"${Name}-vpc-id"}` as `${Name}-vpc-id`. */
function exportName({ document }: Template, output: string): string | undefined {
  const declared = valueAt(valueAt(document.data, 'Outputs'), output);
  const name = valueAt(valueAt(declared, 'Export'), 'Name');
  const text = valueAt(name, 'Fn::Sub') ?? name;
  return text === undefined || typeof text === 'string' ? text : JSON.stringify(text);
}

function resourcesHtml(entry: Entry): string {
  const rows = [...entry.template.resources.values()].map(({ logicalId, type, condition, node }) => {
    const policy = valueAt(node, 'DeletionPolicy');
    const nested = entry.nests.find((each) => each.logicalId === logicalId);
    // Of a nested stack its own page tells.
    const keeps = storedData(type) && !nested ? ['<span class="keeps">keeps data</span>'] : [];
    const facts = [
      ...keeps,
      ...(condition === undefined ? [] : [`if ${code(condition)}`]),
      ...(typeof policy === 'string' ? [`on deletion: ${escaped(policy)}`] : []),
    ];
    const what = nested
      ? `nested stack ${link(`${nested.name}.html`, nested.name)}`
      : escaped(capitalised(nounOf(type)));
    return [code(logicalId), `${what}<small>${code(type)}</small>`, facts.join('<br>') || 'always'];
  });
  return table('Resources', ['Name', 'What it is', 'When'], rows);
}
