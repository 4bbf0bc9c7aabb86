import { brokenConstraint, demandOf, isListParameter } from '../../../aws/parameter';
import { type Data, type DataObject, entry, isObject, scalarText } from '../../../document/data';
import { functionName } from '../../../document/function-name';
import type { Template } from '../../../document/template';
import { hasMacro } from '../../analysis/names';
import { type Finding, finding } from '../../finding';
import { didYouMean } from '../../suggest';
import type { NestedStack } from './nested-stacks';

/** The parameters of a nested stack match those that its template declares. */
export function* parameterFindings(
  template: Template,
  stack: NestedStack,
  child: Template,
): Iterable<Finding> {
  const given = stack.parameters ?? {};
  // Parameters from an Fn::If or a transform are not known.
  if (!isObject(given) || functionName(given) !== undefined || hasMacro(child)) return;
  const path = [...stack.resource.path, 'Properties', 'Parameters'];
  for (const [name, value] of Object.entries(given)) {
    const parameter = child.parameters.get(name);
    if (!parameter)
      yield finding(
        'wiring/unknown-parameter',
        [...path, name],
        `unknown parameter ${name} of ${stack.url}`,
        {
          at: 'key',
          ...didYouMean(
            name,
            [...child.parameters.keys()].filter((other) => !(other in given)),
          ),
        },
      );
    else yield* valueFindings(template, stack, name, parameter, value);
  }
  const missing = [...child.parameters].filter(
    ([name, parameter]) => !Object.hasOwn(given, name) && entry(parameter, 'Default') === undefined,
  );
  for (const [name, parameter] of missing)
    yield finding(
      'wiring/missing-parameter',
      stack.parameters === undefined ? [...stack.resource.path] : path,
      `${stack.resource.name} requires the parameter ${name} (${scalarText(entry(parameter, 'Type')) ?? 'without a type'}) of ${stack.url}`,
      { at: 'key' },
    );
}

function* valueFindings(
  template: Template,
  stack: NestedStack,
  name: string,
  parameter: DataObject,
  value: Data,
): Iterable<Finding> {
  const path = [...stack.resource.path, 'Properties', 'Parameters', name];
  // "Comma-delimited list parameters must be of type String" to be passed on: AWS::CloudFormation::Stack, Parameters.
  if (isListValue(template, value)) {
    yield finding(
      'wiring/list-given',
      path,
      `the parameter ${name} of a nested stack must be a string, got a list`,
    );
    return;
  }
  const text = scalarText(value);
  if (text === undefined || text.includes('{{resolve:')) return;
  const broken = brokenConstraint(parameter, text);
  if (broken)
    yield finding(
      'wiring/refused-value',
      path,
      `invalid value ${text === '' ? "''" : text} for the parameter ${name} of ${stack.url}: it ${demandOf(broken)}`,
    );
}

/** Functions that always return a list. */
const LISTS = new Set(['Fn::Cidr', 'Fn::GetAZs', 'Fn::Split']);

function isListValue(template: Template, value: Data): boolean {
  if (Array.isArray(value)) return true;
  if (!isObject(value)) return false;
  const name = functionName(value);
  if (name === undefined) return false;
  if (name === 'Ref') {
    const parameter = template.parameters.get(String(value.Ref));
    return parameter !== undefined && isListParameter(parameter);
  }
  if (name === 'Fn::If' && Array.isArray(value[name]))
    return value[name].slice(1).some((side) => isListValue(template, side));
  return LISTS.has(name);
}
