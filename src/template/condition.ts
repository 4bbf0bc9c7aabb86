import { ConditionIntrinsicFunction } from 'cloudform-types/types/dataTypes';
import type { Scope } from './scope';

declare const truth: unique symbol;

/** A test that CloudFormation evaluates: what `equals`, `and`, `or` and `not` give. */
export class ConditionExpression extends ConditionIntrinsicFunction {
  declare readonly [truth]: true;
}

/** A condition of a stack. Only a named one can guard a resource, an output or an `iff`. */
export class NamedCondition extends ConditionExpression {
  constructor(
    readonly scope: Scope,
    readonly conditionName: string,
  ) {
    super('Condition', conditionName);
  }
}
