import { brokenConstraint, demandOf } from '../../../aws/parameter';
import { isValidPattern } from '../../../aws/pattern';
import { type DataObject, entry, scalarText } from '../../../document/data';
import type { Path } from '../../../document/document';
import { show } from '../../../document/show';
import { parameterKinds } from '../../../spec/parameter-types';
import { type Finding, finding } from '../../finding';
import type { Rule } from '../../rule';
import { likely } from '../../suggest';
import { checkOwn } from './check-own';
import { parameterSchema } from './own-schemas';

const SINGLE = ['String', 'Number', ...Object.keys(parameterKinds)];
const TYPES = new Set(
  [...SINGLE, 'CommaDelimitedList', ...SINGLE.map((type) => `List<${type}>`)].flatMap((type) => [
    type,
    `AWS::SSM::Parameter::Value<${type}>`,
  ]),
);

export const parameterDeclarations: Rule = function* (template) {
  const section = entry(template.document.data, 'Parameters');
  for (const [name, parameter] of template.parameters) {
    if (name.startsWith('Fn::')) continue;
    const path = ['Parameters', name];
    yield* checkOwn(template, parameterSchema, entry(section, name) ?? {}, path);
    yield* type(parameter, path);
    yield* constraints(parameter, path);
    yield* limits(parameter, path);
    yield* pattern(parameter, path);
    yield* initial(name, parameter, path);
  }
};

function* type(parameter: DataObject, path: Path): Iterable<Finding> {
  const written = parameter.Type;
  if (typeof written !== 'string' || TYPES.has(written)) return;
  const near = likely(written, TYPES);
  yield finding('template/parameter-type', [...path, 'Type'], `unknown parameter type ${written}`, {
    advice:
      near === undefined
        ? 'use String, Number, CommaDelimitedList or an AWS-specific parameter type'
        : `did you mean ${near}?`,
  });
}

/** AWS CloudFormation User Guide, "CloudFormation template Parameters syntax": constraints of each type. */
const UNSUPPORTED: ReadonlyMap<string, readonly string[]> = new Map([
  ['String', ['MaxValue', 'MinValue']],
  ['Number', ['AllowedPattern', 'MaxLength', 'MinLength']],
  ['List<Number>', ['AllowedPattern', 'MaxLength', 'MaxValue', 'MinLength', 'MinValue']],
]);

function* constraints(parameter: DataObject, path: Path): Iterable<Finding> {
  const { Type: written } = parameter;
  for (const name of UNSUPPORTED.get(String(written)) ?? [])
    if (entry(parameter, name) !== undefined)
      yield finding(
        'template/parameter-limits',
        [...path, name],
        `parameters of type ${String(written)} do not support ${name}`,
        {
          at: 'key',
          advice: `remove ${name}`,
        },
      );
}

function* limits(parameter: DataObject, path: Path): Iterable<Finding> {
  for (const [least, most] of [
    ['MinLength', 'MaxLength'],
    ['MinValue', 'MaxValue'],
  ] as const) {
    const [low, high] = [scalarText(parameter[least]), scalarText(parameter[most])];
    if (low !== undefined && high !== undefined && Number(low) > Number(high))
      yield finding(
        'template/parameter-limits',
        [...path, least],
        `${least} ${low} is greater than ${most} ${high}`,
      );
  }
}

function* pattern(parameter: DataObject, path: Path): Iterable<Finding> {
  const written = parameter.AllowedPattern;
  if (typeof written !== 'string' || isValidPattern(written)) return;
  yield finding(
    'template/parameter-pattern',
    [...path, 'AllowedPattern'],
    `invalid regular expression ${show(written)}`,
  );
}

function* initial(name: string, parameter: DataObject, path: Path): Iterable<Finding> {
  const value = scalarText(entry(parameter, 'Default'));
  const broken = value === undefined ? undefined : brokenConstraint(parameter, value);
  if (!broken) return;
  yield finding(
    'template/parameter-default',
    [...path, 'Default'],
    `the default ${show(value ?? '')} of ${name} is not allowed: it ${demandOf(broken)}`,
  );
}
