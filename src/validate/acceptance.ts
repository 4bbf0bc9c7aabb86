import { type Data, entry, isObject } from '../document/data';
import type { Path } from '../document/document';
import type { Template } from '../document/template';
import { declarations } from './analysis/declarations';
import { codeOf, codes } from './codes';
import type { Code } from './codes/code';
import { type Finding, finding } from './finding';
import { likely } from './suggest';

/**
 * `Metadata: { Accepted: { policy/open-port: 'public SSH gateway' } }` in a resource or, at the top, for the whole
 * template. Warnings and policy findings can be accepted; errors of CloudFormation cannot.
 */
interface Acceptance {
  readonly code: string;
  readonly reason: string;
  /** The path of the acceptance itself. */
  readonly path: Path;
  /** The part of the template it covers. */
  readonly scope: Path;
}

/** The codes of the project's rules. */
type OwnCodes = ReadonlyMap<string, Code>;

/** Adds the reason to accepted findings, and reports invalid and unused acceptances. */
export function applyAcceptances(
  template: Template,
  findings: readonly Finding[],
  ownCodes: OwnCodes = new Map(),
): (Finding & { readonly accepted?: string })[] {
  const wrong: Finding[] = [];
  const acceptances = [...read(template, ownCodes, wrong)];
  const used = new Set<Acceptance>();
  const judged = findings.map((each) => {
    const acceptance = acceptances.findLast(
      ({ code, scope }) => code === each.code && covers(scope, each.path),
    );
    if (!acceptance) return each;
    used.add(acceptance);
    return { ...each, accepted: acceptance.reason };
  });
  const unused = acceptances
    .filter((acceptance) => !used.has(acceptance))
    .map(({ code, path }) =>
      finding('template/unused-acceptance', path, `${code} is accepted here, but not found`, {
        at: 'key',
      }),
    );
  return [...judged, ...wrong, ...unused];
}

function* read(template: Template, ownCodes: OwnCodes, wrong: Finding[]): Iterable<Acceptance> {
  yield* readAt(template.document.data, [], ownCodes, wrong);
  for (const { value, path } of declarations(template, 'Resources'))
    yield* readAt(value, path, ownCodes, wrong);
}

function* readAt(owner: Data, scope: Path, ownCodes: OwnCodes, wrong: Finding[]): Iterable<Acceptance> {
  const accepted = entry(entry(owner, 'Metadata'), 'Accepted');
  if (!isObject(accepted)) return;
  for (const [name, reason] of Object.entries(accepted)) {
    // Other tools may use the key `Accepted` in metadata: only names of our form are ours.
    if (!/^[a-z][a-z0-9]*\/[a-z0-9-]+$/.test(name)) continue;
    const path = [...scope, 'Metadata', 'Accepted', name];
    const problem = refusal(name, reason, ownCodes);
    if (problem !== undefined) wrong.push(finding('template/acceptance', path, problem, { at: 'key' }));
    else yield { code: name, reason: String(reason), path, scope };
  }
}

function refusal(name: string, reason: Data, ownCodes: OwnCodes): string | undefined {
  const code = codeOf(name) ?? ownCodes.get(name);
  if (!code) {
    const near = likely(name, [...Object.keys(codes), ...ownCodes.keys()]);
    return `unknown finding ${name}${near === undefined ? '' : `, did you mean ${near}?`}`;
  }
  if (code.severity === 'error' && !name.startsWith('policy/') && !ownCodes.has(name))
    return `${name} cannot be accepted: CloudFormation rejects the template`;
  if (typeof reason !== 'string' || reason.trim() === '') return `${name} requires a reason`;
  return undefined;
}

function covers(scope: Path, path: Path): boolean {
  return scope.every((step, index) => path[index] === step);
}
