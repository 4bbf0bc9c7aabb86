import type { Expression } from '../spec/values';
import { type Dependable, dependency } from './handle';
import { Reference } from './reference';
import type { Scope } from './scope';

/** A nested stack as its parent sees it: each output is a value. */
export type NestedStack<O> = Dependable & { readonly [K in keyof O]: Expression<O[K]> };

/** `outputs` are the names that the child returned, the keys of `O`. */
export function nestedStack<O>(scope: Scope, logicalId: string, outputs: readonly string[]): NestedStack<O> {
  const values = outputs.map((name) => [name, new Reference(scope, logicalId, `Outputs.${name}`)]);
  return Object.assign(Object.fromEntries(values), { [dependency]: { scope, logicalId } });
}
