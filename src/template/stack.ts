import type { Carried } from '../spec/values';
import type { OutputDeclarations, StackModel } from './model';
import type { Arguments, ParameterDeclarations } from './parameters';

declare const parameters: unique symbol;
declare const outputs: unique symbol;

/** A template with typed parameters `P` and typed outputs `O`. */
export class Stack<P, O> {
  declare readonly [parameters]: P;
  declare readonly [outputs]: O;

  constructor(readonly model: StackModel) {}
}

export type AnyStack = Stack<ParameterDeclarations, unknown>;
export type StackArguments<S extends AnyStack> = Arguments<S[typeof parameters]>;
export type StackOutputs<S extends AnyStack> = S[typeof outputs];
export type OutputValues<O extends OutputDeclarations> = { readonly [K in keyof O]: Carried<O[K]['Value']> };
