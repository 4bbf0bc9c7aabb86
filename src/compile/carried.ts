import { type Kind, resourceSpec } from '../spec/resource-spec';
import { Expression } from '../spec/values';
import { Commented } from '../template/intrinsics';
import { FoundInMap } from '../template/mapping';
import type { StackModel } from '../template/model';
import { PseudoExpression, ReferenceExpression } from '../template/reference';
import { parameterKind, parameterShape } from './parameter-kind';

/** Shape and kind of a value after CloudFormation has evaluated it. The kind is `*` where it is unknown. */
export interface Carried {
  readonly shape: 'single' | 'list';
  readonly kind: Kind;
}

const UNKNOWN: Carried = { shape: 'single', kind: '*' };

/** The type information of a value at run time. */
export function carried(model: StackModel, value: unknown): Carried {
  if (Array.isArray(value))
    return { shape: 'list', kind: common(value.map((item) => carried(model, item).kind)) };
  if (value instanceof Commented) return carried(model, value.value);
  if (value instanceof PseudoExpression) return pseudo(value);
  if (value instanceof ReferenceExpression) return reference(model, value);
  if (value instanceof Expression) return call(model, value);
  return UNKNOWN;
}

function call(model: StackModel, expression: Expression): Carried {
  const [name, argument] = Object.entries(expression.toJSON())[0] ?? [];
  if (name === 'Fn::GetAZs') return { shape: 'list', kind: 'AWS::EC2::AvailabilityZone.Name' };
  if (name === 'Fn::Cidr') return { shape: 'list', kind: '*' };
  if (!Array.isArray(argument)) return UNKNOWN;
  const [first, second, third] = argument;
  if (expression instanceof FoundInMap) return { shape: mappingShape(model, first, third), kind: '*' };
  switch (name) {
    case 'Fn::If': {
      const branches = [carried(model, second), carried(model, third)].filter(
        (branch) => branch.kind !== 'AWS::NoValue',
      );
      return { shape: branches[0]?.shape ?? 'single', kind: common(branches.map((branch) => branch.kind)) };
    }
    case 'Fn::Join':
      return first === ',' ? { shape: 'single', kind: `List<${carried(model, second).kind}>` } : UNKNOWN;
    case 'Fn::Split':
      return { shape: 'list', kind: /^List<(.*)>$/.exec(carried(model, second).kind)?.[1] ?? '*' };
    case 'Fn::Select':
      return { shape: 'single', kind: carried(model, second).kind };
    default:
      return UNKNOWN;
  }
}

function pseudo({ pseudo: name }: PseudoExpression): Carried {
  if (name === 'AWS::NotificationARNs') return { shape: 'list', kind: 'AWS::SNS::Topic.TopicArn' };
  return { shape: 'single', kind: name === 'AWS::StackId' ? 'AWS::CloudFormation::Stack.StackId' : name };
}

function reference(model: StackModel, { logicalId, attribute }: ReferenceExpression): Carried {
  const parameter = model.parameters[logicalId];
  if (parameter) return { shape: parameterShape(parameter), kind: parameterKind(parameter) };
  const entry = model.resources.get(logicalId);
  if (!entry) return UNKNOWN;
  if ('stack' in entry) return attribute === undefined ? stackId : childOutput(entry.stack, attribute);
  const spec = resourceSpec(entry.resource.Type);
  if (attribute === undefined) return { shape: 'single', kind: spec?.ref ?? '*' };
  const found = spec?.attributes[attribute];
  return found ? { shape: found.shape === 'list' ? 'list' : 'single', kind: found.kind } : UNKNOWN;
}

const stackId: Carried = { shape: 'single', kind: 'AWS::CloudFormation::Stack.StackId' };

function childOutput(child: StackModel, attribute: string): Carried {
  const output = child.outputs[attribute.replace('Outputs.', '')];
  return output ? carried(child, output.Value) : UNKNOWN;
}

function common(kinds: readonly Kind[]): Kind {
  const [first = '*', ...others] = kinds;
  return others.every((kind) => kind === first) ? first : '*';
}

function mappingShape(model: StackModel, mapping: unknown, column: unknown): Carried['shape'] {
  const rows = Object.values(model.mappings.get(String(mapping)) ?? {});
  return rows.some((row) => Array.isArray(row[String(column)])) ? 'list' : 'single';
}
