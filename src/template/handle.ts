import type { AnyResource, Attributes, Expression, RefKind, Scalar } from '../spec/values';
import type { Namespace } from './namespace';
import { ReferenceExpression } from './reference';

export const dependency: unique symbol = Symbol('dependency');

/** A resource or nested stack that another resource of the same template can depend on. */
export interface Dependable {
  readonly [dependency]: { readonly namespace: Namespace; readonly logicalId: string };
}

/** A resource of a stack, as `add` returns it: its `Ref` and its attributes. */
export class Handle<R extends AnyResource> implements Dependable {
  readonly [dependency]: { readonly namespace: Namespace; readonly logicalId: string };
  readonly ref: Expression<Scalar<RefKind<R>>>;

  constructor(namespace: Namespace, logicalId: string) {
    this[dependency] = { namespace, logicalId };
    this.ref = new ReferenceExpression(namespace, logicalId);
  }

  get<A extends keyof Attributes<R> & string>(attribute: A): Expression<Attributes<R>[A]> {
    const { namespace, logicalId } = this[dependency];
    return new ReferenceExpression(namespace, logicalId, attribute);
  }
}
