import { type Data, type DataObject, isObject } from '../document/data';
import { intrinsics } from './intrinsics';
import type { EvaluationScope } from './intrinsics/intrinsic';
import { TemplateError } from './template-error';
import type { Value, ValueObject } from './value';

/**
 * The value of an expression: every function resolved, `AWS::NoValue` left out of objects and lists. `undefined` where
 * the whole of it is `AWS::NoValue`. Throws a TemplateError where CloudFormation would refuse the template.
 */
export function evaluate(expression: Data, scope: EvaluationScope): Value | undefined {
  if (Array.isArray(expression)) {
    return expression.map((item) => evaluate(item, scope)).filter((item) => item !== undefined);
  }
  if (!isObject(expression)) return expression;
  const call = callOf(expression);
  if (!call) return evaluateEntries(expression, scope);
  const intrinsic = intrinsics.get(call.name);
  if (!intrinsic) throw new TemplateError(`Template error: Encountered unsupported function: ${call.name}`);
  return intrinsic(call.argument, (argument) => evaluate(argument, scope), scope);
}

function evaluateEntries(expression: DataObject, scope: EvaluationScope): ValueObject {
  return Object.fromEntries(
    Object.entries(expression).flatMap(([key, item]) => {
      const value = evaluate(item, scope);
      return value === undefined ? [] : [[key, value]];
    }),
  );
}

export interface Call {
  readonly name: string;
  readonly argument: Data;
}

/** The intrinsic function that an object calls. Only AWS can run a macro (`Fn::Transform`): it stays as written. */
export function callOf(expression: DataObject): Call | undefined {
  const [first, ...more] = Object.entries(expression);
  if (!first || more.length > 0) return undefined;
  const [name, argument] = first;
  const calls = name === 'Ref' || (name.startsWith('Fn::') && name !== 'Fn::Transform');
  return calls ? { name, argument } : undefined;
}
