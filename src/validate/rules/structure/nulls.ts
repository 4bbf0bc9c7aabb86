import type { Path } from '../../../document/document';
import type { Template } from '../../../document/template';
import { walk } from '../../../document/walk';
import { type Finding, finding } from '../../finding';
import type { Rule } from '../../rule';

/** CloudFormation rejects templates with null values. */
export const noNulls: Rule = (template) => {
  if (!template.document.holdsNull) return [];
  const found: Finding[] = [];
  walk(template.document.data, [], (value, path) => {
    if (allowsNulls(template, path)) return false;
    if (value !== null) return true;
    const key = path.at(-1);
    const what = typeof key === 'number' ? `item ${key + 1} of ${path.at(-2) ?? 'the list'}` : key;
    const message = `${what} is null`;
    found.push(finding('template/null-value', [...path], message, { at: 'key' }));
    return true;
  });
  return found;
};

/** Properties with free JSON that is not read as part of the template, such as `ResultPath: null` of a state machine. */
const FREE: ReadonlyMap<string, string> = new Map([
  ['AWS::StepFunctions::StateMachine', 'Definition'],
  ['AWS::Serverless::StateMachine', 'Definition'],
  ['AWS::Serverless::Api', 'DefinitionBody'],
  ['AWS::Serverless::HttpApi', 'DefinitionBody'],
]);

function allowsNulls(template: Template, [section, name, attribute, property]: Path): boolean {
  if (section !== 'Resources' || attribute !== 'Properties' || property === undefined) return false;
  return FREE.get(template.resources.get(String(name))?.type ?? '') === property;
}
