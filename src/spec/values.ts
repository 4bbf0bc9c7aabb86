import { IntrinsicFunction } from 'cloudform-types/types/dataTypes';
import { ResourceBase } from 'cloudform-types/types/resource';

declare const carries: unique symbol;
declare const reference: unique symbol;
declare const attributes: unique symbol;

/** One scalar whose meaning is known: `K` is a kind such as `AWS::EC2::VPC.VpcId`, or `*` where nothing is known. */
export interface Scalar<out K extends string = string> {
  readonly scalar: K;
}

/** A list; `E` is what each element carries. */
export interface List<out E = unknown> {
  readonly list: E;
}

/** An intrinsic function. `T` says what it stands for once CloudFormation has evaluated it. */
export class Expression<out T = unknown> extends IntrinsicFunction {
  declare readonly [carries]: T;
}

/** What a plain value or an expression stands for. */
export type Carried<V> =
  V extends Expression<infer T>
    ? T
    : V extends string | number | boolean
      ? Scalar<'*'>
      : V extends readonly (infer E)[]
        ? List<Carried<E>>
        : V;

/** A string, or an expression that gives one of kind `K`. Expressions of unknown kind fit everywhere. */
export type Text<K extends string = string> = string | Expression<Scalar<K | '*'>>;
/** One of the literals that AWS lists, or an expression. */
export type OneOf<L extends string | number> = L | Expression<Scalar>;
export type Num = number | Expression<Scalar>;
export type Bool = boolean | Expression<Scalar>;
/** A nested object, or an expression that gives one. */
export type Block<T> = T | Expression<T>;
/** A list of `E`, or an expression that gives the whole list. */
export type Many<E> = readonly E[] | Expression<List<Carried<E>>>;
export type Dictionary<E> = Block<{ readonly [key: string]: E }>;
/** Free JSON: policy documents, dashboards, patterns. */
export type Json =
  | string
  | number
  | boolean
  | Expression
  | readonly Json[]
  | { readonly [key: string]: Json | undefined };

/** Base of every generated resource class: `P` its properties, `R` the kind that `Ref` returns, `A` its attributes. */
export abstract class Resource<P extends object, R extends string, A> extends ResourceBase<P> {
  declare readonly [reference]: R;
  declare readonly [attributes]: A;
}

export type AnyResource = Resource<object, string, unknown>;
export type RefKind<T extends AnyResource> = T[typeof reference];
export type Attributes<T extends AnyResource> = T[typeof attributes];
