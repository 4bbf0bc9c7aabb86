import { type Data, entry, isObject } from '../../document/data';
import { escaped } from '../../review/html/escape';
import { count } from '../../review/words';
import type { Entry } from '../entry';
import { code, table } from './html';

/** The findings of a template, and the accepted ones with their reasons. */
export function checksHtml(subject: Entry): string {
  const open = subject.findings.filter(
    ({ accepted, severity }) => accepted === undefined && severity !== 'info',
  );
  const notes = subject.findings.filter(
    ({ accepted, severity }) => accepted === undefined && severity === 'info',
  );
  const verdict =
    open.length === 0
      ? '<p><span class="good">Passed.</span> No errors or warnings for AWS’s resource specification, references between stacks, CloudFormation quotas and security policies.</p>'
      : `<p class="bad">${count(open.length, 'finding')} to fix.</p>`;
  const shown = [...open, ...notes].map(({ code: name, logicalId, message, line }) => [
    code(logicalId ?? `line ${line}`),
    code(name),
    escaped(message),
  ]);
  return [verdict, table('Findings', ['Location', 'Code', 'Finding'], shown), exceptions(subject)].join('\n');
}

function exceptions(subject: Entry): string {
  const accepted = subject.findings.flatMap(({ code: name, logicalId, accepted: reason }) =>
    reason === undefined ? [] : [[code(logicalId ?? 'template'), code(name), escaped(reason)]],
  );
  const controls = [...subject.template.resources.values()].flatMap(({ logicalId, node }) =>
    suppressed(entry(entry(node, 'Metadata'), 'guard')).map(([rule, reason]) => [
      code(logicalId),
      code(rule),
      escaped(reason),
    ]),
  );
  const rows = [...accepted, ...controls];
  if (rows.length === 0) return '<p>No exceptions.</p>';
  return `<h3>Exceptions</h3>\n${table('Exceptions', ['Location', 'Policy or control', 'Reason'], rows)}`;
}

/** Controls that a resource's CloudFormation Guard metadata suppresses. */
function suppressed(guard: Data | undefined): [string, string][] {
  const rules = entry(guard, 'SuppressedRules');
  const reasons = entry(guard, 'Reasons');
  return (Array.isArray(rules) ? rules : []).map((rule): [string, string] => {
    const name = String(rule);
    const reason = isObject(reasons) ? entry(reasons, name) : undefined;
    return [name, typeof reason === 'string' ? reason : 'no reason given'];
  });
}
