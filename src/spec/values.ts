import { IntrinsicFunction } from 'cloudform-types/types/dataTypes';
import { ResourceBase } from 'cloudform-types/types/resource';

declare const carries: unique symbol;
declare const reference: unique symbol;
declare const attributes: unique symbol;

/** A scalar. `K` is its kind, such as `AWS::EC2::VPC.VpcId`, or `*` where it is unknown. */
export interface Scalar<out K extends string = string> {
  readonly scalar: K;
}

/** A list; `E` is the type of its elements. */
export interface List<out E = unknown> {
  readonly list: E;
}

/** An intrinsic function. `T` is the type of its result. */
export class Expression<out T = unknown> extends IntrinsicFunction {
  declare readonly [carries]: T;
}

/** The type of a literal, or of the result of an expression. */
export type Carried<V> =
  V extends Expression<infer T>
    ? T
    : V extends string | number | boolean
      ? Scalar<'*'>
      : V extends readonly (infer E)[]
        ? List<Carried<E>>
        : V;

/** A string, or an expression of kind `K`. Expressions of unknown kind are accepted everywhere. */
export type Text<K extends string = string> = string | Expression<Scalar<K | '*'>>;
/** One of the values that AWS lists, or an expression. */
export type OneOf<L extends string | number> = L | Expression<Scalar>;
export type Num = number | Expression<Scalar>;
export type Bool = boolean | Expression<Scalar>;
/** A nested object, or an expression for one. */
export type Block<T> = T | Expression<T>;
/** A list of `E`, or an expression for the whole list. */
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
