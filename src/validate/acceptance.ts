import { type Data, entry, isObject } from '../document/data';
import type { Path } from '../document/document';
import type { Template } from '../document/template';
import { declarations } from './analysis/declarations';
import { type CodeName, codeOf, codes } from './codes';
import { type Finding, finding } from './finding';
import { likely } from './suggest';

/**
 * `Metadata: { Accepted: { policy/open-ingress: 'the public entry' } }`, for one resource or, at the top, for the whole
 * template. Warnings and policy findings can be accepted; what CloudFormation would refuse can't.
 */
interface Acceptance {
  readonly code: CodeName;
  readonly reason: string;
  /** Where the acceptance itself stands. */
  readonly path: Path;
  /** What it covers. */
  readonly scope: Path;
}

/** The findings with their reasons where they are accepted, and what is wrong with the acceptances themselves. */
export function applyAcceptances(
  template: Template,
  findings: readonly Finding[],
): (Finding & { readonly accepted?: string })[] {
  const wrong: Finding[] = [];
  const acceptances = [...read(template, wrong)];
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
      finding(
        'template/unused-acceptance',
        path,
        `${code} is accepted here, and nothing of the kind is found`,
        {
          at: 'key',
        },
      ),
    );
  return [...judged, ...wrong, ...unused];
}

function* read(template: Template, wrong: Finding[]): Iterable<Acceptance> {
  yield* readAt(template.document.data, [], wrong);
  for (const { value, path } of declarations(template, 'Resources')) yield* readAt(value, path, wrong);
}

function* readAt(owner: Data, scope: Path, wrong: Finding[]): Iterable<Acceptance> {
  const accepted = entry(entry(owner, 'Metadata'), 'Accepted');
  if (!isObject(accepted)) return;
  for (const [name, reason] of Object.entries(accepted)) {
    // Others may keep an `Accepted` of their own in their metadata: only names of our form are meant for us.
    if (!/^[a-z]+\/[a-z-]+$/.test(name)) continue;
    const path = [...scope, 'Metadata', 'Accepted', name];
    const problem = refusal(name, reason);
    if (problem !== undefined) wrong.push(finding('template/acceptance', path, problem, { at: 'key' }));
    else yield { code: name as CodeName, reason: String(reason), path, scope };
  }
}

function refusal(name: string, reason: Data): string | undefined {
  const code = codeOf(name);
  if (!code) {
    const near = likely(name, Object.keys(codes));
    return `there is no finding ${name}${near === undefined ? '' : `, did you mean ${near}?`}`;
  }
  if (code.severity === 'error' && !name.startsWith('policy/'))
    return `${name} is an error that CloudFormation refuses, so it cannot be accepted`;
  if (typeof reason !== 'string' || reason.trim() === '') return `${name} is accepted without a reason`;
  return undefined;
}

function covers(scope: Path, path: Path): boolean {
  return scope.every((step, index) => path[index] === step);
}
