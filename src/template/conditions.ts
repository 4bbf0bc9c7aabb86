import { ConditionIntrinsicFunction } from 'cloudform-types/types/dataTypes';
import type { Bool, Num, Text } from '../spec/values';
import type { Namespace } from './namespace';

declare const truth: unique symbol;

/** The result of `equals`, `and`, `or` or `not`. */
export class ConditionExpression extends ConditionIntrinsicFunction {
  declare readonly [truth]: true;
}

/** A condition that a stack declares. Resources, outputs and `iff` accept only these. */
export class NamedCondition extends ConditionExpression {
  constructor(
    readonly namespace: Namespace,
    readonly conditionName: string,
  ) {
    super('Condition', conditionName);
  }
}

/** CloudFormation accepts two to ten conditions. */
type TwoOrMore = readonly [ConditionExpression, ConditionExpression, ...ConditionExpression[]];

export function equals(left: Text | Num | Bool, right: Text | Num | Bool): ConditionExpression {
  return new ConditionExpression('Fn::Equals', [left, right]);
}

export function and(...conditions: TwoOrMore): ConditionExpression {
  return new ConditionExpression('Fn::And', conditions);
}

export function or(...conditions: TwoOrMore): ConditionExpression {
  return new ConditionExpression('Fn::Or', conditions);
}

export function not(condition: ConditionExpression): ConditionExpression {
  return new ConditionExpression('Fn::Not', [condition]);
}
