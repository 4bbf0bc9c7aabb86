import type { Data } from '../../document/data';
import type { StackOutputName } from '../stack-source';
import type { Value } from '../value';

/** Where the intrinsic functions of a template look up names. */
export interface EvaluationScope {
  /** A parameter, a pseudo parameter or a resource; `undefined` for `AWS::NoValue`. */
  ref(name: string): Value | undefined;
  attribute(logicalId: string, name: string): Value;
  /** A boolean, or unknown where the condition depends on an unknown parameter. */
  condition(name: string): Value;
  mapped(map: string, topKey: string, secondKey: string): Data | undefined;
  imported(name: string): Value;
  stackOutput(of: StackOutputName): Value;
  zones(region: string): Value;
}

/** Evaluates an argument; `undefined` where it is `AWS::NoValue`. */
export type Evaluate = (expression: Data) => Value | undefined;

export type Intrinsic = (argument: Data, evaluate: Evaluate, scope: EvaluationScope) => Value | undefined;
