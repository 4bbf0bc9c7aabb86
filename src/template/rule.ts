import type { Expression, List, Scalar, Text } from '../spec/values';
import { ConditionExpression } from './condition';

/** A rule checks parameters before anything is created. */
export interface RuleDeclaration {
  /** The assertions hold only where this does; always where there is none. */
  readonly when?: ConditionExpression;
  readonly assertions: readonly [Assertion, ...Assertion[]];
}

export interface Assertion {
  readonly assert: ConditionExpression;
  readonly description: string;
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
