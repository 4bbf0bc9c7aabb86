import type { ParameterDeclaration, ParameterDeclarations } from '../template/parameters';
import type { RuleDeclaration } from '../template/rule';

type Entries = readonly (readonly [string, unknown])[];

/** Order of a parameter's attributes in the YAML. */
const PARAMETER_KEYS = [
  'Type',
  'Description',
  'Default',
  'AllowedValues',
  'AllowedPattern',
  'MinLength',
  'MaxLength',
  'MinValue',
  'MaxValue',
  'ConstraintDescription',
  'NoEcho',
] as const satisfies readonly (keyof ParameterDeclaration)[];

export function parameterEntries(declaration: ParameterDeclaration): Entries {
  return PARAMETER_KEYS.map((key) => [key, declaration[key]]);
}

export function ruleEntries({ RuleCondition, Assertions }: RuleDeclaration): Entries {
  return [
    ['RuleCondition', RuleCondition],
    ['Assertions', Assertions],
  ];
}

/** Groups and labels of the parameters in the console, if there are any. */
export function consoleInterface(parameters: ParameterDeclarations): object | undefined {
  const groups = new Map<string, string[]>();
  const labels: Record<string, { default: string }> = {};
  for (const [name, { group, label }] of Object.entries(parameters)) {
    if (group !== undefined) groups.set(group, [...(groups.get(group) ?? []), name]);
    if (label !== undefined) labels[name] = { default: label };
  }
  if (groups.size === 0 && Object.keys(labels).length === 0) return undefined;
  return {
    ParameterGroups: [...groups].map(([label, names]) => ({ Label: { default: label }, Parameters: names })),
    ParameterLabels: labels,
  };
}
