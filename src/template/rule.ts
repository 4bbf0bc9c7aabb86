import type { Expression, List, Scalar, Text } from '../spec/values';
import { ConditionExpression } from './conditions';

/** CloudFormation checks parameters against rules before it creates anything. */
export interface RuleDeclaration {
  /** The assertions apply only where this is true. Without it they always apply. */
  readonly RuleCondition?: ConditionExpression;
  readonly Assertions: readonly [Assertion, ...Assertion[]];
}

export interface Assertion {
  readonly Assert: ConditionExpression;
  readonly AssertDescription: string;
}

type Texts = readonly Text[] | Expression<List<Scalar>>;

export function contains(list: Texts, value: Text): ConditionExpression {
  return new ConditionExpression('Fn::Contains', [list, value]);
}

export function eachMemberEquals(list: Texts, value: Text): ConditionExpression {
  return new ConditionExpression('Fn::EachMemberEquals', [list, value]);
}

export function eachMemberIn(list: Texts, values: Texts): ConditionExpression {
  return new ConditionExpression('Fn::EachMemberIn', [list, values]);
}
