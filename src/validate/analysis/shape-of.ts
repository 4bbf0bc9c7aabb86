import { type Data, entry, isObject } from '../../document/data';
import { functionName } from '../../document/function-name';
import type { Template } from '../../document/template';
import { resourceSpec } from '../../spec/resource-spec';
import type { Shape } from '../schema/shape-findings';
import { names } from './names';

const SINGLE = new Set([
  'Fn::Join',
  'Fn::Sub',
  'Fn::Base64',
  'Fn::ImportValue',
  'Fn::GetStackOutput',
  'Fn::ToJsonString',
  'Fn::Length',
]);
const LIST = new Set(['Fn::Split', 'Fn::GetAZs', 'Fn::Cidr']);

/** What a function returns; `undefined` if it is not known, or another rule reports the problem. */
export function shapeOf(template: Template, call: Data): Shape | undefined {
  const name = isObject(call) ? functionName(call) : undefined;
  if (name === undefined) return undefined;
  if (SINGLE.has(name)) return 'single';
  if (LIST.has(name)) return 'list';
  const argument = entry(call, name);
  if (name === 'Ref') return refShape(template, argument);
  if (name === 'Fn::GetAtt') return attributeShape(template, argument);
  if (name === 'Fn::FindInMap') return mappingShape(template, argument);
  return undefined;
}

function refShape(template: Template, argument: Data | undefined): Shape | undefined {
  if (typeof argument !== 'string') return undefined;
  if (argument.startsWith('AWS::')) return argument === 'AWS::NotificationARNs' ? 'list' : 'single';
  const parameter = template.parameters.get(argument);
  if (parameter) {
    const type = parameter.Type;
    if (typeof type !== 'string') return undefined;
    return /^(AWS::SSM::Parameter::Value<)?(List<|CommaDelimitedList)/.test(type) ? 'list' : 'single';
  }
  return names(template).resources.has(argument) ? 'single' : undefined;
}

function attributeShape(template: Template, argument: Data | undefined): Shape | undefined {
  const parts = typeof argument === 'string' ? argument.split(/\.(.*)/) : argument;
  if (!Array.isArray(parts)) return undefined;
  const [logicalId, attribute] = parts;
  if (typeof logicalId !== 'string' || typeof attribute !== 'string') return undefined;
  const type = names(template).resources.get(logicalId)?.type;
  const known = type === undefined ? undefined : resourceSpec(type)?.attributes;
  const shape = known && Object.hasOwn(known, attribute) ? known[attribute]?.shape : undefined;
  return shape === 'object' ? undefined : shape;
}

/** The shape of all possible values, if they have the same one. */
function mappingShape(template: Template, argument: Data | undefined): Shape | undefined {
  if (!Array.isArray(argument) || argument.length !== 3) return undefined;
  const [name, first, second] = argument;
  const mapping = typeof name === 'string' ? template.mappings.get(name) : undefined;
  if (!mapping) return undefined;
  const values = picked(mapping, first).flatMap((inner) => picked(inner, second));
  const shapes = new Set(values.map((value): Shape => (Array.isArray(value) ? 'list' : 'single')));
  return shapes.size === 1 ? [...shapes][0] : undefined;
}

function picked(data: Data, key: Data | undefined): Data[] {
  if (!isObject(data)) return [];
  if (typeof key !== 'string') return Object.values(data);
  const value = entry(data, key);
  return value === undefined ? [] : [value];
}
