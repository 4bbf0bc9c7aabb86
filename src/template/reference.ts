import { Expression } from '../spec/values';
import type { Scope } from './scope';

/** `Ref` or `Fn::GetAtt`: a value that belongs to one template. */
export class Reference<out T = unknown> extends Expression<T> {
  constructor(
    readonly scope: Scope,
    readonly logicalId: string,
    readonly attribute?: string,
  ) {
    super(
      attribute === undefined ? 'Ref' : 'Fn::GetAtt',
      attribute === undefined ? logicalId : [logicalId, attribute],
    );
  }
}

/** A pseudo parameter: the same in every template. */
export class PseudoReference<out T = unknown> extends Expression<T> {
  constructor(readonly pseudo: `AWS::${string}`) {
    super('Ref', pseudo);
  }
}
