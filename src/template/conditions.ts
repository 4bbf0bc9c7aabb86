import type { Bool, Num, Text } from '../spec/values';
import { ConditionExpression } from './condition';

/** CloudFormation takes two to ten conditions. */
type Several = readonly [ConditionExpression, ConditionExpression, ...ConditionExpression[]];

export function equals(left: Text | Num | Bool, right: Text | Num | Bool): ConditionExpression {
  return new ConditionExpression('Fn::Equals', [left, right]);
}

export function and(...conditions: Several): ConditionExpression {
  return new ConditionExpression('Fn::And', conditions);
}

export function or(...conditions: Several): ConditionExpression {
  return new ConditionExpression('Fn::Or', conditions);
}

export function not(condition: ConditionExpression): ConditionExpression {
  return new ConditionExpression('Fn::Not', [condition]);
}
