import { escaped } from '../../review/html/escape';
import { codes } from '../../validate/codes';
import type { Code } from '../../validate/codes/code';
import { type Example, examples } from '../../validate/examples';
import { rulePage } from '../../validate/rule-page';
import { code, lines, link, page, table } from './html';

const FOOTER = 'Generated from the finding codes of the validator and its test templates.';

/** A page for each finding code of the validator, and a list of all. */
export function rulePages(): ReadonlyMap<string, string> {
  const known = examples();
  const all: readonly (readonly [string, Code])[] = Object.entries(codes);
  return new Map([
    ['rules/index.html', rulesPage(all)],
    ...all.map(([name, about]) => [rulePage(name), pageOf(name, about, known[name])] as const),
  ]);
}

function rulesPage(all: readonly (readonly [string, Code])[]): string {
  return page({
    title: 'Findings of the validator',
    up: '../',
    footer: FOOTER,
    body: `<header><p class="trail">${link('../index.html', 'All templates')}</p>
<h1>Findings of the validator</h1></header>
<main id="content">
${table(
  'Findings',
  ['Code', 'Severity', 'Meaning'],
  all.map(([name, { severity, summary }]) => [
    link(rulePage(name).replace('rules/', ''), name),
    severity,
    escaped(summary),
  ]),
)}
</main>`,
  });
}

function pageOf(name: string, { severity, summary, advice }: Code, example: Example | undefined): string {
  return page({
    title: name,
    up: '../',
    footer: FOOTER,
    body: `<header><p class="trail">${link('index.html', 'Findings of the validator')}</p>
<h1>${code(name)}</h1>
<p class="lead">${escaped(summary)}</p></header>
<main id="content">
<section><h2 id="severity">Severity</h2>
<p>${MEANING[severity]}</p></section>
<section><h2 id="fix">Fix</h2>
<p>${escaped(sentence(advice))}</p></section>
${example ? exampleHtml(example) : ''}</main>`,
  });
}

const MEANING: Readonly<Record<Code['severity'], string>> = {
  error: 'Error: CloudFormation rejects the template, or the deployment fails.',
  warning: 'Warning: the template deploys, but is probably wrong or insecure.',
  info: 'Information: it never makes the validation fail.',
};

function exampleHtml({ bad, message, advice, good }: Example): string {
  const finding = advice === undefined ? message : `${message}: ${advice}`;
  return `<section><h2 id="example">Example</h2>
${lines('Template with the finding', bad)}
<p>${escaped(sentence(finding))}</p>
${good === undefined ? '' : `<p>After the fix that editors offer:</p>\n${lines('Template after the fix', good)}\n`}</section>
`;
}

function sentence(text: string): string {
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}${/[.?!]$/.test(text) ? '' : '.'}`;
}
