import { type Data, entry, isObject } from '../../../document/data';
import type { Path } from '../../../document/document';
import type { Template } from '../../../document/template';
import { walk } from '../../../document/walk';
import { hasMacro, names, PSEUDO_PARAMETERS } from '../../analysis/names';
import { type Finding, finding } from '../../finding';
import type { Rule } from '../../rule';
import { signatures } from './signatures';

const PLACEHOLDER = /\$\{([A-Za-z0-9_:.]+)\}/g;
/** Text that the service, or another program, expands. */
const OWN_LANGUAGE: ReadonlySet<string> = new Set([
  'BuildSpec',
  'Definition',
  'DefinitionBody',
  'DefinitionString',
  'InlineCode',
  'TemplateBody',
  'UserData',
  'ZipFile',
]);

/** `${Name}` of a parameter, resource or pseudo parameter, where no `Fn::Sub` replaces it. */
export const missingSub: Rule = function* (template) {
  if (hasMacro(template) || !template.document.text.includes('${')) return;
  const found: Finding[] = [];
  for (const section of ['Resources', 'Outputs'])
    walk(entry(template.document.data, section) ?? null, [section], (value, path) => {
      if (isReplaced(path) || isServerless(template, path)) return false;
      if (typeof value !== 'string') return true;
      for (const [whole, name = ''] of value.matchAll(PLACEHOLDER))
        if (isName(template, name) && !isSubstituted(template.document.data, path, name))
          found.push(
            finding('intrinsic/missing-sub', [...path], `${whole} is plain text without Fn::Sub`, {
              advice: 'use !Sub for the string',
            }),
          );
      return true;
    });
  yield* found;
};

function isReplaced(path: Path): boolean {
  const last = path.at(-1);
  return (
    last === 'Fn::Sub' ||
    last === 'Fn::Transform' ||
    String(last).startsWith('Fn::ForEach::') ||
    (path.length === 3 && path[0] === 'Resources' && last !== 'Properties') ||
    OWN_LANGUAGE.has(String(last)) ||
    // Misspelled functions have a finding of their own.
    (String(last).startsWith('Fn::') && !signatures.has(String(last)))
  );
}

/** The SAM translator computes these properties, and passes placeholders on in places of its own. */
function isServerless({ resources }: Template, [section, name]: Path): boolean {
  return (
    section === 'Resources' && resources.get(String(name))?.type.startsWith('AWS::Serverless::') === true
  );
}

function isName(template: Template, variable: string): boolean {
  const [name = '', attribute] = variable.split('.');
  if (PSEUDO_PARAMETERS.has(variable)) return true;
  return (attribute === undefined && template.parameters.has(name)) || names(template).resources.has(name);
}

/** State machines replace the keys of DefinitionSubstitutions. */
function isSubstituted(data: Data, path: Path, name: string): boolean {
  const resource = entry(entry(data, 'Resources'), String(path[1]));
  const substitutions = entry(entry(resource, 'Properties'), 'DefinitionSubstitutions');
  return isObject(substitutions) && Object.hasOwn(substitutions, name);
}
