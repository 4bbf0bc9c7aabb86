import { type Data, entry, isObject } from '../../../document/data';
import type { Path } from '../../../document/document';
import { functionName } from '../../../document/function-name';
import { show } from '../../../document/show';
import { declarations } from '../../analysis/declarations';
import { names } from '../../analysis/names';
import { type Finding, finding } from '../../finding';
import type { Rule } from '../../rule';
import { didYouMean } from '../../suggest';
import { checkOwn } from './check-own';
import { interfaceSchema, outputSchema, ruleSchema } from './own-schemas';

export const outputDeclarations: Rule = function* (template) {
  for (const { value, path } of declarations(template, 'Outputs'))
    yield* checkOwn(template, outputSchema, value, path);
};

export const ruleDeclarations: Rule = function* (template) {
  for (const { value, path } of declarations(template, 'Rules'))
    yield* checkOwn(template, ruleSchema, value, path);
};

/** Mappings have two levels of keys, then strings or lists of strings. */
export const mappingShapes: Rule = function* (template) {
  const section = entry(template.document.data, 'Mappings');
  if (!isObject(section)) return;
  for (const [name, mapping] of Object.entries(section)) {
    if (name.startsWith('Fn::') || entry(mapping, 'Fn::Transform') !== undefined) continue;
    for (const [first, row] of yield* level(mapping, ['Mappings', name]))
      for (const [second, value] of yield* level(row, ['Mappings', name, first]))
        if (!isMappingValue(value))
          yield finding(
            'template/mapping',
            ['Mappings', name, first, second],
            `a mapping value must be a string or a list of strings, got ${show(value)}`,
          );
  }
};

function* level(data: Data, path: Path): Generator<Finding, [string, Data][]> {
  if (isObject(data)) return Object.entries(data).filter(([key]) => !key.startsWith('Fn::'));
  if (data !== null)
    yield finding('template/mapping', path, `a mapping must have two levels of keys, got ${show(data)}`);
  return [];
}

/** Another rule reports functions in mappings. */
function isMappingValue(value: Data): boolean {
  if (Array.isArray(value)) return value.every((item) => typeof item !== 'object');
  return !isObject(value) || functionName(value) !== undefined;
}

/** `AWS::CloudFormation::Interface` refers to existing parameters. */
export const consoleInterface: Rule = function* (template) {
  const written = entry(entry(template.document.data, 'Metadata'), 'AWS::CloudFormation::Interface');
  if (written === undefined) return;
  const path = ['Metadata', 'AWS::CloudFormation::Interface'];
  // The console ignores what it does not understand.
  for (const { path: at, message, at: what } of checkOwn(template, interfaceSchema, written, path))
    yield finding('template/interface', at, message, { at: what ?? 'value' });
  for (const [name, at] of interfaceNames(written, path))
    if (!template.parameters.has(name) && !names(template).mayBeMade('Parameters', name))
      yield finding('template/interface', at, `unknown parameter ${name}`, {
        at: 'key',
        ...didYouMean(name, template.parameters.keys()),
      });
};

function* interfaceNames(data: Data, path: Path): Iterable<[string, Path]> {
  const groups = entry(data, 'ParameterGroups');
  for (const [index, group] of (Array.isArray(groups) ? groups : []).entries()) {
    const listedNames = entry(group, 'Parameters');
    for (const [position, name] of (Array.isArray(listedNames) ? listedNames : []).entries())
      if (typeof name === 'string') yield [name, [...path, 'ParameterGroups', index, 'Parameters', position]];
  }
  const labels = entry(data, 'ParameterLabels');
  for (const name of isObject(labels) ? Object.keys(labels) : [])
    yield [name, [...path, 'ParameterLabels', name]];
}
