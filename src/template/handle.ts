import type { AnyResource, Attributes, Expression, RefKind, Scalar } from '../spec/values';
import { Reference } from './reference';
import type { Scope } from './scope';

export const dependency: unique symbol = Symbol('dependency');

/** Something that a resource can depend on: a resource or a nested stack of the same template. */
export interface Dependable {
  readonly [dependency]: { readonly scope: Scope; readonly logicalId: string };
}

/** A resource of a stack: what `Ref` gives, and its attributes. */
export class Handle<R extends AnyResource> implements Dependable {
  readonly [dependency]: { readonly scope: Scope; readonly logicalId: string };
  readonly ref: Expression<Scalar<RefKind<R>>>;

  constructor(scope: Scope, logicalId: string) {
    this[dependency] = { scope, logicalId };
    this.ref = new Reference(scope, logicalId);
  }

  get<A extends keyof Attributes<R> & string>(attribute: A): Expression<Attributes<R>[A]> {
    const { scope, logicalId } = this[dependency];
    return new Reference(scope, logicalId, attribute);
  }
}
