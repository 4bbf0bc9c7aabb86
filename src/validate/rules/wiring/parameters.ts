import { brokenConstraint, demandOf, isListParameter } from '../../../aws/parameter';
import { type Data, type DataObject, entry, isObject, scalarText } from '../../../document/data';
import type { Path } from '../../../document/document';
import { functionName } from '../../../document/function-name';
import type { Template } from '../../../document/template';
import { alternatives } from '../../analysis/alternatives';
import { hasMacro } from '../../analysis/names';
import { type Finding, finding } from '../../finding';
import { bringsInKeys, isNoValue } from '../../schema/leaves';
import { didYouMean } from '../../suggest';
import type { NestedStack } from './nested-stacks';

/** The parameters of a nested stack match those that its template declares. */
export function* parameterFindings(
  template: Template,
  stack: NestedStack,
  child: Template,
): Iterable<Finding> {
  if (hasMacro(child)) return;
  const path = [...stack.resource.path, 'Properties', 'Parameters'];
  const required = [...child.parameters].filter(([, parameter]) => entry(parameter, 'Default') === undefined);
  for (const given of alternatives(stack.parameters ?? {}, path)) {
    if (!isObject(given.data) || bringsInKeys(given.data)) continue;
    // Parameters from another function are not known.
    const isNone = isNoValue(given.data);
    if (!isNone && functionName(given.data) !== undefined) continue;
    const names = isNone ? {} : given.data;
    for (const [name, value] of Object.entries(names)) {
      const parameter = child.parameters.get(name);
      if (parameter) yield* valueFindings(template, stack, name, parameter, value, [...given.path, name]);
      else yield unknownParameter(name, names, stack, child, given.path);
    }
    for (const [name, parameter] of required)
      if (!Object.hasOwn(names, name))
        yield finding(
          'wiring/missing-parameter',
          stack.parameters === undefined ? stack.resource.path : path,
          `${stack.resource.name} requires the parameter ${name} (${scalarText(entry(parameter, 'Type')) ?? 'without a type'}) of ${stack.url}`,
          { at: 'key' },
        );
  }
}

function unknownParameter(
  name: string,
  given: DataObject,
  stack: NestedStack,
  child: Template,
  path: Path,
): Finding {
  const others = [...child.parameters.keys()].filter((other) => !Object.hasOwn(given, other));
  return finding('wiring/unknown-parameter', [...path, name], `unknown parameter ${name} of ${stack.url}`, {
    at: 'key',
    ...didYouMean(name, others),
  });
}

function* valueFindings(
  template: Template,
  stack: NestedStack,
  name: string,
  parameter: DataObject,
  value: Data,
  path: Path,
): Iterable<Finding> {
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
