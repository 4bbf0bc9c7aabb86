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
  use: 'Usage',
  diagram: 'Architecture',
  parameters: 'Parameters',
  outputs: 'Outputs',
  resources: 'Resources',
  checks: 'Validation',
};

export function templatePage(input: TemplatePage): string {
  const { entry, entries, picture, footer } = input;
  const contents: Readonly<Record<keyof typeof sections, string>> = {
    use: usageHtml(input),
    diagram: figure(picture, `Diagram of ${entry.name}`, caption(entry)),
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
    ? 'Each box is a nested stack, with parameters from other stacks on its left and outputs that other stacks use on its right. Dashed boxes are conditional.'
    : 'Arrows point from a resource to the resources that reference or depend on it. Resources that only complete another resource are listed inside it, and similar resources share a box. Dashed boxes are conditional. Rounded boxes are parameters and outputs.';
}

function usageHtml(input: TemplatePage): string {
  const { entry, entries, release } = input;
  const { variables, commands } = commandLine(entry, entries, release);
  const needed =
    variables.length === 0 ? '' : `<p>Set ${listed(variables.map(code), variables.length)}, then run:</p>`;
  return `<h3>AWS CLI</h3>
${needed}${lines('Commands', commands)}
<h3>Nested stack</h3>
${nestingHtml(input)}
<h3>CloudFormation console</h3>
${consoleHtml(entry, release)}`;
}

function nestingHtml({ entry, entries, release }: TemplatePage): string {
  if (canBeNested(entry)) {
    const flags = capabilities(entry, entries);
    const notes = [
      ...(release
        ? []
        : [
            `Save it in ${code('out')} and run ${code('aws cloudformation package')} to get a template to deploy.`,
          ]),
      ...(flags.length > 0 ? [`The deployment must acknowledge ${flags.map(code).join(' and ')}.`] : []),
    ];
    const note = notes.length > 0 ? `\n<p class="note">${notes.join(' ')}</p>` : '';
    const yaml = lines('Template that nests this one', nestingYaml(entry, release));
    return `<details><summary>Template that nests this one</summary>${yaml}</details>${note}`;
  }
  const parts = listed(
    [...new Set(entry.nests.map(({ name }) => name))].map((name) => link(`${name}.html`, name)),
    Number.POSITIVE_INFINITY,
  );
  return `<p>This template cannot be nested: it derives resource names from the stack name, and CloudFormation generates names for nested stacks that are too long. Nest its parts instead: ${parts}.</p>`;
}

function consoleHtml(entry: Entry, release: Release | undefined): string {
  if (release)
    return `<p><a class="launch" href="${escaped(launchLink(entry, release))}">Launch ${escaped(entry.name)} in ${escaped(release.region)}</a></p>
<p class="note">This opens the Create stack form in the console. Nothing is created until you confirm. Your account needs read access to the bucket.</p>`;
  const file = entry.nests.length > 0 ? code('packaged.yaml') : code(`out/${entry.path}`);
  const before =
    entry.nests.length > 0 ? `Run the first command above to create ${file}. Then choose` : 'Choose';
  return `<p>${before} <b>Create stack</b>, <b>Upload a template file</b> and select ${file}. In a catalogue published with ${code('make publish')}, a link opens this form directly.</p>`;
}

function outputsHtml({ contract, template }: Entry, entries: Entries): string {
  const rows = Object.entries(contract.outputs).map(([name, output]) => {
    const exported = exportName(template, name);
    const taken = output.kind === undefined ? '' : takers(output.kind, entries);
    const facts = [
      ...(output.kind === undefined ? [] : [kindHtml(output.kind)]),
      ...(output.conditional ? ['conditional'] : []),
      ...(exported === undefined ? [] : [`exported as ${code(exported)}`]),
    ];
    return [code(name), `${escaped(output.description)}<small>${facts.join('; ')}</small>`, taken || '–'];
  });
  return rows.length === 0
    ? '<p>No outputs.</p>'
    : table('Outputs', ['Output', 'Description', 'Used by'], rows);
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
    // A nested stack has its own page.
    const keeps = storedData(type) && !nested ? ['<span class="keeps">stores data</span>'] : [];
    const facts = [
      ...keeps,
      ...(condition === undefined ? [] : [`if ${code(condition)}`]),
      ...(typeof policy === 'string' ? [`DeletionPolicy: ${escaped(policy)}`] : []),
    ];
    const what = nested
      ? `nested stack ${link(`${nested.name}.html`, nested.name)}`
      : escaped(capitalised(nounOf(type)));
    return [code(logicalId), `${what}<small>${code(type)}</small>`, facts.join('<br>') || '–'];
  });
  return table('Resources', ['Logical ID', 'Type', 'Notes'], rows);
}
