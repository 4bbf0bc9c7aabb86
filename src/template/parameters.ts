import type { ParameterKinds, ParameterType } from '../spec/parameter-types';
import type { Expression, List, Num, Scalar, Text } from '../spec/values';

/**
 * A parameter as CloudFormation declares it. Capitalized keys are CloudFormation's own attributes; the others are for the
 * console and the type checker.
 */
export interface ParameterDeclaration {
  readonly Type: ParameterType;
  readonly Description: string;
  readonly Default?: string | number;
  readonly AllowedValues?: readonly (string | number)[];
  readonly AllowedPattern?: string;
  readonly ConstraintDescription?: string;
  readonly MinLength?: number;
  readonly MaxLength?: number;
  readonly MinValue?: number;
  readonly MaxValue?: number;
  readonly NoEcho?: boolean;
  /** The name that the console shows. */
  readonly label?: string;
  /** The heading under which the console shows the parameter. */
  readonly group?: string;
  /** The kind of a string, e.g. `AWS::ECS::Cluster.ClusterName`. AWS has parameter types for a few kinds only. */
  readonly of?: string;
}

export type ParameterDeclarations = Readonly<Record<string, ParameterDeclaration>>;

/**
 * `P` where its parameters have only attributes that parameters can have, else a type that names the others. TypeScript
 * doesn't check a generic argument for them, and it prints this type in its error.
 */
export type KnownAttributes<P extends ParameterDeclarations> = {
  readonly [K in keyof P]: [UnknownAttribute<P[K]>] extends [never]
    ? P[K]
    : `a parameter has no attribute ${UnknownAttribute<P[K]>}`;
};
type UnknownAttribute<D> = Exclude<keyof D, keyof ParameterDeclaration> & string;

type Stored<T> = T extends `AWS::SSM::Parameter::Value<${infer Inner}>` ? Inner : T;
type Element<T> = T extends keyof ParameterKinds ? ParameterKinds[T] : '*';

/** What `Ref` of a parameter carries. */
export type ParameterValue<D extends ParameterDeclaration> =
  Stored<D['Type']> extends `List<${infer E}>`
    ? List<Scalar<Element<E>>>
    : Stored<D['Type']> extends 'CommaDelimitedList'
      ? List<Scalar<Of<D>>>
      : Scalar<Stored<D['Type']> extends keyof ParameterKinds ? Element<Stored<D['Type']>> : Of<D>>;

type Of<D extends ParameterDeclaration> = D extends { readonly of: infer K extends string } ? K : '*';

export type ParameterReferences<P extends ParameterDeclarations> = {
  readonly [K in keyof P]: Expression<ParameterValue<P[K]>>;
};

/** An argument for a parameter: a literal that it allows, or an expression of its kind. */
export type Argument<D extends ParameterDeclaration> =
  D['Type'] extends `AWS::SSM::Parameter::Value<${string}>`
    ? Text<'AWS::SSM::Parameter.Name'>
    : ParameterValue<D> extends List<Scalar<infer K>>
      ? ListArgument<K>
      : D extends { readonly AllowedValues: readonly (infer V)[] }
        ? V | Expression<Scalar<KindOf<D> | '*'>>
        : D['Type'] extends 'Number'
          ? Num
          : Text<KindOf<D>>;

type KindOf<D extends ParameterDeclaration> =
  ParameterValue<D> extends Scalar<infer K> ? ('*' extends K ? string : K) : never;

/** A nested stack receives a list as one comma-joined string; `nest` joins lists. */
type ListArgument<K extends string> = '*' extends K
  ? readonly Text[] | Expression<List<Scalar>> | Text
  : readonly Text<K>[] | Expression<List<Scalar<K | '*'>>> | Text<`List<${K}>` | 'List<*>'>;

type Defaulted<P extends ParameterDeclarations> = {
  [K in keyof P]: P[K] extends { readonly Default: string | number } ? K : never;
}[keyof P];

/** The arguments of a stack. Parameters that have a default are optional. */
export type Arguments<P extends ParameterDeclarations> = {
  readonly [K in Exclude<keyof P, Defaulted<P>>]: Argument<P[K]>;
} & { readonly [K in Defaulted<P>]?: Argument<P[K]> | undefined };

type Empty = Record<never, never>;
type Required<A> = keyof { [K in keyof A as Empty extends Pick<A, K> ? never : K]: A[K] } & string;

/**
 * `Given` where it has every required argument of `A` and no other, else a type that says what is wrong. TypeScript prints
 * it in its error: one line instead of the types of all parameters.
 */
export type Complete<A, Given> = [Exclude<Required<A>, keyof Given>] extends [never]
  ? [Exclude<keyof Given, keyof A>] extends [never]
    ? Given
    : `the stack has no parameter ${Exclude<keyof Given, keyof A> & string}`
  : `the parameter ${Exclude<Required<A>, keyof Given>} is missing`;
