import { type Data, scalarText } from '../../document/data';
import { isUnknown, toData, Unknown, unknownFrom, type Value } from '../value';
import type { Evaluate, EvaluationScope, Intrinsic } from './intrinsic';
import { call, fail, pair } from './text-functions';

const IF =
  'Fn::If requires a list argument with three elements: a condition, a value if true and a value if false';

export const fnIf: Intrinsic = (argument, evaluate, scope) => {
  const [condition, yes, no] = Array.isArray(argument) && argument.length === 3 ? argument : [];
  if (typeof condition !== 'string' || yes === undefined || no === undefined) return fail(IF);
  const holds = scope.condition(condition);
  if (!isUnknown(holds)) return evaluate(holds === true ? yes : no);
  const [first, second] = [evaluate(yes), evaluate(no)];
  return canonical(first) === canonical(second) ? first : new Unknown(false);
};

/** An unknown value is not empty: templates compare with an empty string to detect optional parameters. */
export const equals: Intrinsic = (argument, evaluate) => {
  const [first, second] = pair(argument, 'every Fn::Equals object requires a list of two parameters.').map(
    evaluate,
  );
  const unknown = unknownFrom([first, second], call('Fn::Equals'));
  if (!unknown) return canonical(first) === canonical(second);
  if (first === '' || second === '') return false;
  return sameName(first, second) || unknown;
};

function sameName(first: Value | undefined, second: Value | undefined): boolean {
  return isUnknown(first) && isUnknown(second) && first.name !== undefined && first.name === second.name;
}

export const not: Intrinsic = (argument, evaluate, scope) => {
  const [only] = operands(argument, 1, 1, 'Fn::Not', evaluate, scope);
  return isUnknown(only) ? only : only !== true;
};

export const and: Intrinsic = (argument, evaluate, scope) =>
  settle(operands(argument, 2, 10, 'Fn::And', evaluate, scope), false);

export const or: Intrinsic = (argument, evaluate, scope) =>
  settle(operands(argument, 2, 10, 'Fn::Or', evaluate, scope), true);

/** One decisive operand determines the result, even if others are unknown. */
function settle(values: (Value | undefined)[], decisive: boolean): Value {
  if (values.some((value) => value === decisive)) return decisive;
  return unknownFrom(values, call('Fn::Or')) ?? !decisive;
}

function operands(
  argument: Data,
  least: number,
  most: number,
  name: string,
  evaluate: Evaluate,
  scope: EvaluationScope,
): (Value | undefined)[] {
  if (!Array.isArray(argument) || argument.length < least || argument.length > most)
    return fail(
      least === most
        ? `every ${name} object requires ${least === 1 ? 'one boolean parameter' : `${least} boolean parameters`}.`
        : `every ${name} object requires a list of at least ${least} and at most ${most} boolean parameters.`,
    );
  return argument.map((operand) => truth(operand, evaluate, scope));
}

/** The value of a condition expression; `{ Condition: Name }` references another condition. */
export function truth(expression: Data, evaluate: Evaluate, scope: EvaluationScope): Value | undefined {
  if (typeof expression === 'object' && expression !== null && !Array.isArray(expression)) {
    const name = expression.Condition;
    if (typeof name === 'string' && Object.keys(expression).length === 1) return scope.condition(name);
  }
  const value = evaluate(expression);
  return value === 'true' || value === 'false' ? value === 'true' : value;
}

/** CloudFormation compares values as text. */
function canonical(value: Value | undefined): string | undefined {
  return value === undefined ? undefined : (scalarText(value) ?? JSON.stringify(toData(value, () => null)));
}
