import { entry, isObject } from '../document/data';
import { capitalised } from '../review/words';
import type { Entry } from './entry';
import type { Release } from './release';
import { requiredParameters } from './usage';

/**
 * Whether a template works as a nested stack. One that passes its stack name on does not: CloudFormation generates the names
 * of nested stacks with capitals, and longer than most resource names may be.
 */
export function canBeNested({ template, nests }: Entry): boolean {
  return nests.every(({ logicalId }) => {
    const parameters = entry(template.resources.get(logicalId)?.properties, 'Parameters');
    return !Object.values(isObject(parameters) ? parameters : {}).some(
      (value) => entry(value, 'Ref') === 'AWS::StackName',
    );
  });
}

/** A template that nests this one, with its required parameters and its outputs. */
export function nestingYaml(nested: Entry, release?: Release): string {
  const id = logicalId(nested.name);
  const { parameters, outputs } = nested.contract;
  const required = requiredParameters(nested);
  // Reading a missing output fails.
  const given = Object.entries(outputs).flatMap(([name, { conditional }]) => (conditional ? [] : [name]));
  return [
    ...(required.length > 0 ? ['Parameters:'] : []),
    ...required.flatMap((name) => [
      `  ${name}:`,
      `    Type: ${parameters[name]?.type}`,
      ...(parameters[name]?.secret ? ['    NoEcho: true'] : []),
    ]),
    'Resources:',
    `  ${id}:`,
    '    Type: AWS::CloudFormation::Stack',
    '    Properties:',
    `      TemplateURL: ${release ? release.urlOf(nested.path) : `./${nested.path}`}`,
    ...(required.length > 0 ? ['      Parameters:'] : []),
    ...required.map((name) => `        ${name}: ${passed(name, parameters[name]?.type)}`),
    ...(given.length > 0 ? ['Outputs:'] : []),
    ...given.flatMap((name) => [`  ${name}:`, `    Value: !GetAtt ${id}.Outputs.${name}`]),
  ].join('\n');
}

/** CloudFormation passes strings to nested stacks: a list is joined with commas. */
function passed(name: string, type = ''): string {
  const isList = /^(List<|CommaDelimitedList$|AWS::SSM::Parameter::Value<(List<|CommaDelimitedList))/.test(
    type,
  );
  return isList ? `!Join [',', !Ref ${name}]` : `!Ref ${name}`;
}

function logicalId(name: string): string {
  return capitalised(
    name.replace(/[^A-Za-z0-9]+(.)?/g, (_, next: string | undefined) => next?.toUpperCase() ?? ''),
  );
}
