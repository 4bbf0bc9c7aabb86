import { type Data, entry, isObject } from '../../document/data';
import { escaped } from '../../review/html/escape';
import { count } from '../../review/words';
import type { Entry } from '../entry';
import { code, table } from './html';

/** What the validator and the policies say about a template, and what was accepted with which reason. */
export function checksHtml(subject: Entry): string {
  const open = subject.findings.filter(
    ({ accepted, severity }) => accepted === undefined && severity !== 'info',
  );
  const notes = subject.findings.filter(
    ({ accepted, severity }) => accepted === undefined && severity === 'info',
  );
  const verdict =
    open.length === 0
      ? '<p><span class="good">Clean.</span> No errors and no warnings against AWS’s resource specification, the wiring of references and nested stacks, CloudFormation’s limits and the security policies.</p>'
      : `<p class="bad">${count(open.length, 'finding')} that must be put right.</p>`;
  const shown = [...open, ...notes].map(({ code: name, logicalId, message, line }) => [
    code(logicalId ?? `line ${line}`),
    code(name),
    escaped(message),
  ]);
  return [
    verdict,
    table('Findings', ['Where', 'Finding', 'What was found'], shown),
    exceptions(subject),
  ].join('\n');
}

function exceptions(subject: Entry): string {
  const accepted = subject.findings.flatMap(({ code: name, logicalId, accepted: reason }) =>
    reason === undefined ? [] : [[code(logicalId ?? 'the whole template'), code(name), escaped(reason)]],
  );
  const controls = [...subject.template.resources.values()].flatMap(({ logicalId, node }) =>
    suppressed(entry(entry(node, 'Metadata'), 'guard')).map(([rule, reason]) => [
      code(logicalId),
      code(rule),
      escaped(reason),
    ]),
  );
  const rows = [...accepted, ...controls];
  if (rows.length === 0) return '<p>No exception from any policy.</p>';
  return `<h3>Exceptions, each with its reason</h3>\n${table('Exceptions', ['Where', 'Policy or control', 'Why it doesn’t hold here'], rows)}`;
}

/** CloudFormation Guard's own metadata: controls that a resource is excepted from. */
function suppressed(guard: Data | undefined): [string, string][] {
  const rules = entry(guard, 'SuppressedRules');
  const reasons = entry(guard, 'Reasons');
  return (Array.isArray(rules) ? rules : []).map((rule): [string, string] => {
    const name = String(rule);
    const reason = isObject(reasons) ? entry(reasons, name) : undefined;
    return [name, typeof reason === 'string' ? reason : 'no reason is given'];
  });
}
